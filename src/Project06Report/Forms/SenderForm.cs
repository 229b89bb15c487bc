using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Reconciling;

namespace Project06Report.Forms;

/// <summary>A received form taken apart: what stands in each place, and which cell of our own form each of its cells
/// is. Values that were understood come as what they were read as, the others as the text that stands
/// there.</summary>
internal sealed class SenderForm
{
    private readonly Submission submission;
    private readonly Workbook workbook;
    private readonly FormLayout layout;
    private readonly SheetFinder sheets;
    private readonly Dictionary<(string Sheet, string Spot), (string Sheet, CellAddress Cell)> ours = [];

    /// <param name="submission">As it was read.</param>
    /// <param name="workbook">The same file.</param>
    /// <param name="layout">Of the agency's form.</param>
    /// <param name="period">Of the month.</param>
    public SenderForm(Submission submission, Workbook workbook, FormLayout layout, ReportingPeriod period)
    {
        (this.submission, this.workbook, this.layout) = (submission, workbook, layout);
        // its findings were reported when it was read
        sheets = new(workbook, new(workbook, period, []));
        Content = new() { Revision = submission.Revision + 1 };
        ReadCover();
        foreach (var table in layout.Tables)
        {
            ReadTable(table);
        }
    }

    /// <summary>For the next revision.</summary>
    public FormContent Content { get; }

    /// <summary>A finding with its cells in our form, named as they are named there: they are other cells where the
    /// sender inserted rows.</summary>
    public FeedbackItem Locate(Diagnostic finding) =>
        new(
            InOurCells(finding),
            [.. Doubted(finding).Where(place => place.File == submission.File).SelectMany(OurCell)]
        );

    /// <summary>Most findings doubt their own cell; some doubt every cell they speak of.</summary>
    private static IEnumerable<Place> Doubted(Diagnostic finding) =>
        finding.Kind == Kinds.DateOutsidePeriod
        || finding.Kind == Kinds.FieldsSwapped
        || finding.Kind == Kinds.RowsShifted
            ? finding.Related.Prepend(finding.Place)
            : [finding.Place];

    private IEnumerable<(string Sheet, CellAddress Cell)> OurCell(Place place) =>
        ours.TryGetValue((place.Part, place.Spot), out var cell) ? [cell] : [];

    private Diagnostic InOurCells(Diagnostic finding) =>
        finding with
        {
            Written = finding.Written.Show(InOurForm),
            Expected = finding.Expected.Show(InOurForm),
            Cause = finding.Cause.Show(InOurForm),
            SenderRemedy = finding.SenderRemedy.Show(InOurForm),
        };

    /// <summary>A cell of another file, and one our form does not have, keeps its name.</summary>
    private PhraseCell InOurForm(PhraseCell cell) =>
        cell.File == submission.File && ours.TryGetValue((cell.Sheet, $"{cell.Address}"), out var place)
            ? cell with
            {
                Sheet = place.Sheet,
                Address = place.Cell,
            }
            : cell;

    private void ReadCover()
    {
        if (sheets.OpenIfThere(FormSheets.Cover, [FormSheets.Code, "gia_tri"]) is not { } cover)
        {
            return;
        }

        foreach (var row in cover.Rows)
        {
            var (code, cell) = (cover.TextAt(row, FormSheets.Code), cover[row, "gia_tri"]);
            ours[(cover.Sheet.Name, $"{cover.AddressOf(row, "gia_tri")}")] = (
                FormSheets.Cover,
                CoverSheet.AddressOf(code)
            );
            if (CoverSheet.AskedCodes.Contains(code))
            {
                Content.Put(
                    FormSheets.Cover,
                    code,
                    "gia_tri",
                    code == "ngay_ky" ? DayOrText(cell) : TextOf(cell)
                );
            }
        }
    }

    private void ReadTable(FormTable table)
    {
        string[] columns = table.IsForRecords
            ? [.. table.Columns.Select(column => column.Code)]
            :
            [
                FormSheets.Code,
                .. table
                    .Rows.SelectMany(row => row.Indicators)
                    .Select(indicator => indicator.Column)
                    .Distinct(),
            ];
        if (sheets.OpenIfThere(table.Name, columns) is not { } sent)
        {
            return;
        }

        if (table.IsForRecords)
        {
            ReadRecords(table, sent);
        }
        else
        {
            ReadPlaces(table, sent);
        }
    }

    private void ReadPlaces(FormTable table, CodedTable sent)
    {
        var known = table.Rows.Select(row => row.Code).ToImmutableArray();
        foreach (var row in sent.Rows)
        {
            if (CleanCodes.Match(sent.TextAt(row, FormSheets.Code), known) is not { } code)
            {
                continue;
            }

            var line = known.IndexOf(code);
            foreach (
                var column in table.Columns.Where(column => column.Code.Length > 0 && sent.Has(column.Code))
            )
            {
                ours.TryAdd(
                    (sent.Sheet.Name, $"{sent.AddressOf(row, column.Code)}"),
                    (table.Name, table.At(line, column.Code))
                );
                if (
                    column.Field is FormField.Figure or FormField.Date or FormField.Text
                    && (column.Field != FormField.Figure || table.Rows[line].At(column.Code) is not null)
                )
                {
                    Content.Put(
                        table.Name,
                        code,
                        column.Code,
                        ValueOf(table.Rows[line], column, sent[row, column.Code])
                    );
                }
            }
        }
    }

    private FormValue? ValueOf(FormRow line, SheetColumn column, Cell? cell)
    {
        var id = line.At(column.Code)?.Id ?? "";
        var unit = submission.Rows.ContainsKey(line.Code) ? line.Code : submission.Agency.Code;
        var values = submission.Of(unit);
        if (values?.Figures.GetValueOrDefault(id) is { } figure)
        {
            return FormValue.Of(figure.Value);
        }

        if (values?.Texts.GetValueOrDefault(id) is { } text)
        {
            return FormValue.Of(text.Text);
        }

        if (submission.Dates.TryGetValue(id, out var date))
        {
            return FormValue.Of(date.Date);
        }

        return column.Field == FormField.Date ? DayOrText(cell) : TextOf(cell);
    }

    private void ReadRecords(FormTable table, CodedTable sent)
    {
        var line = 0;
        foreach (var row in sent.Rows)
        {
            if (table.Columns.All(column => FieldReader.IsBlank(sent[row, column.Code])))
            {
                continue;
            }

            var values = new Dictionary<string, FormValue>(StringComparer.Ordinal);
            foreach (var column in table.Columns)
            {
                ours.TryAdd(
                    (sent.Sheet.Name, $"{sent.AddressOf(row, column.Code)}"),
                    (table.Name, table.At(line, column.Code))
                );
                if (RecordValueOf(column, sent[row, column.Code]) is { } value)
                {
                    values.Add(column.Code, value);
                }
            }

            Content.AddRow(table.Name, values);
            line++;
        }
    }

    private FormValue? RecordValueOf(SheetColumn column, Cell? cell) =>
        column.Field switch
        {
            FormField.Date => DayOrText(cell),
            FormField.Order => OrderOf(cell),
            _ => TextOf(cell),
        };

    private FormValue? DayOrText(Cell? cell)
    {
        if (FieldReader.IsBlank(cell))
        {
            return null;
        }

        var reading =
            cell.Kind == CellKind.Text
                ? DateField.FromText(cell.Text)
                : DateField.FromNumber(cell, workbook.Uses1904Dates);
        return reading.Day is { } day ? FormValue.Of(day) : TextOf(cell);
    }

    private FormValue? OrderOf(Cell? cell) =>
        cell is { Kind: CellKind.Number, IsDate: false }
        && NumberField.FromNumber(cell, isPercentage: false).Value is { } number
            ? FormValue.Of(number)
            : TextOf(cell);

    /// <summary>What a person sees there.</summary>
    private FormValue? TextOf(Cell? cell) =>
        cell switch
        {
            null => null,
            { Kind: CellKind.Number, IsDate: true }
                when DateField.FromNumber(cell, workbook.Uses1904Dates).Day is { } day => FormValue.Of(
                VietnameseDate.Short(day)
            ),
            { Kind: CellKind.Number } => FormValue.Of(TextField.OfNumber(cell) ?? cell.Text),
            _ => FormValue.Of(cell.Text),
        };
}
