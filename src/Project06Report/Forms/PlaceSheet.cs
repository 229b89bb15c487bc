using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>A sheet of a form whose rows the catalogue lists: SO_LIEU, HO_SO and TY_SO.</summary>
internal sealed class PlaceSheet
{
    private readonly WorkbookWriter book;
    private readonly SheetWriter sheet;
    private readonly FormTable table;
    private readonly FormDraft draft;
    private readonly IReadOnlySet<string> mayBeNegative;
    private readonly List<(InputGuard Guard, CellAddress Cell)> guarded = [];
    private readonly List<CellAddress> inputs = [];

    private PlaceSheet(WorkbookWriter book, SheetWriter sheet, FormTable table, FormDraft draft)
    {
        (this.book, this.sheet, this.table, this.draft) = (book, sheet, table, draft);
        mayBeNegative = ImproperFigures.MayBeNegative(draft.Layout.Catalogue);
    }

    public static void Write(WorkbookWriter book, SheetWriter sheet, FormTable table, FormDraft draft)
    {
        FormDraft.WriteHead(sheet, table);
        var writer = new PlaceSheet(book, sheet, table, draft);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            sheet.Row();
            foreach (var column in table.Columns)
            {
                writer.WriteCell(row, column);
            }
        }

        FormGuards.Put(sheet, writer.guarded);
        if (table.ColumnOf(FormTables.CheckColumn) > 0)
        {
            writer.Highlight();
        }
    }

    private void WriteCell(int row, SheetColumn column)
    {
        var (line, cell) = (table.Rows[row], table.At(row, column.Code));
        switch (column.Field)
        {
            case FormField.Code:
                sheet.Text(line.Code, FormStyle.Code);
                break;
            case FormField.Label:
                sheet.Text(LabelOf(line, column.Code), LabelStyle(line, column.Code));
                break;
            case FormField.Figure when line.At(column.Code) is { } indicator:
                WriteFigure(indicator, line, cell);
                break;
            case FormField.Figure:
                sheet.Text("", FormStyle.NotAsked);
                break;
            case FormField.Previous:
                WritePrevious(line);
                break;
            case FormField.Check:
                WriteCheck(row, line);
                break;
            case FormField.Date:
                guarded.Add((FormGuards.Day, cell));
                FormDraft.Put(sheet, ValueAt(line, column.Code), FormStyle.Day);
                break;
            default:
                FormDraft.Put(sheet, ValueAt(line, column.Code), FormStyle.Text);
                break;
        }
    }

    private FormValue? ValueAt(FormRow line, string column) =>
        draft.Content.At(table.Name, line.Code, column);

    private void WriteFigure(FormPlace indicator, FormRow line, CellAddress cell)
    {
        if (indicator.MatrixSheet.Length == 0)
        {
            book.Name($"DA06.{indicator.Id}", sheet, cell);
        }

        inputs.Add(cell);
        var style = indicator.Kind switch
        {
            IndicatorKind.Text => FormStyle.Text,
            IndicatorKind.Date => FormStyle.Day,
            _ => FormStyle.Number(indicator.Decimals),
        };
        FormDraft.Put(sheet, ValueAt(line, indicator.Column), style);
        if (indicator.Kind == IndicatorKind.Date)
        {
            guarded.Add((FormGuards.Day, cell));
        }
        else if (indicator.IsNumeric)
        {
            guarded.Add((FormGuards.Number(indicator, mayBeNegative.Contains(indicator.Id)), cell));
        }
    }

    /// <summary>Writes last month's figure as reported, or the opening value approved since.</summary>
    private void WritePrevious(FormRow line)
    {
        if (
            line.At("luy_ke") is { Kind: IndicatorKind.Cumulative } indicator
            && draft.Source.Previous(1, new(draft.Layout.Agency.Code, indicator.Id)).Value is { } before
        )
        {
            sheet.Number(before, FormStyle.GivenNumber(before, indicator.Decimals));
        }
        else
        {
            sheet.Text("", line.At("luy_ke") is null ? FormStyle.NotAsked : FormStyle.Label);
        }
    }

    private void WriteCheck(int row, FormRow line)
    {
        var mine = Enumerable
            .Range(0, draft.Checks.Length)
            .Where(at => draft.Checks[at].Place.Table == table && draft.Checks[at].Place.Row == row)
            .ToImmutableArray();
        var blanks = line
            .Indicators.Where(indicator => indicator.Required)
            .Select(indicator => $"{table.At(row, indicator.Column)}=\"\"")
            .ToList();
        if (CheckSheet.RowFormula(draft.Checks, mine, blanks) is { Length: > 0 } formula)
        {
            sheet.Formula(
                formula,
                FormStyle.Check,
                mine.Select(at => $"{CheckSheet.Look}: {draft.Checks[at].Sentence}; lệch 1.000")
                    .MaxBy(text => text.Length)
                    ?? ""
            );
        }
        else
        {
            sheet.Text("", FormStyle.Check);
        }
    }

    /// <summary>A row whose figures do not agree turns red, and its check with it.</summary>
    private void Highlight()
    {
        var check = CellAddress.ColumnName(table.ColumnOf(FormTables.CheckColumn));
        var first = FormTable.FirstRow;
        var checks = $"{check}{first}:{check}{sheet.CurrentRow}";
        var test = $"LEFT(${check}{first},{CheckSheet.Look.Length})=\"{CheckSheet.Look}\"";
        sheet.Guards.Highlight(checks, test, FormStyle.WrongFill, FormStyle.WrongColour);
        sheet.Guards.Highlight(
            checks,
            $"${check}{first}=\"khớp\"",
            FormStyle.RightFill,
            FormStyle.RightColour
        );
        foreach (var column in inputs.GroupBy(cell => cell.Column))
        {
            sheet.Guards.Highlight(
                CellRanges.Of(column),
                $"LEFT(${check}{column.Min(cell => cell.Row)},{CheckSheet.Look.Length})=\"{CheckSheet.Look}\"",
                FormStyle.WrongFill,
                "1A1A1A"
            );
        }
    }

    private string LabelOf(FormRow line, string column) =>
        column switch
        {
            FormSheets.Unit => line.Indicators[0].Unit,
            "loai" => string.Join(", ", line.Indicators.Select(indicator => KindWord(indicator.Kind))),
            "kenh" => draft.Layout.Catalogue.Wordings.FirstOrDefault(wording =>
                wording.Code == line.Indicators[0].Channel
            )
                is { } channel
                ? VietnameseText.UpperFirst(channel.Text)
                : "",
            _ when line.UnitName.Length > 0 => line.UnitName,
            _ => VietnameseText.UpperFirst(line.Indicators[0].Name),
        };

    /// <summary>Parts are indented, totals are bold.</summary>
    private static CellStyle LabelStyle(FormRow line, string column) =>
        line.Indicators[0] switch
        {
            _ when column != "ten" => FormStyle.Label,
            { Parent.Length: > 0 } => FormStyle.Label with { Indent = 3 },
            { Sheet: FormSheets.Dossiers, Channel.Length: 0 } => FormStyle.Label with { Bold = true },
            _ => FormStyle.Label,
        };

    private static string KindWord(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Flow => "phát sinh",
            IndicatorKind.Stock => "hiện có",
            IndicatorKind.Cumulative => "lũy kế",
            IndicatorKind.Percentage => "tỷ lệ",
            IndicatorKind.Text => "văn bản",
            IndicatorKind.Opening => "đầu kỳ",
            IndicatorKind.Derived => "tính",
            _ => "ngày",
        };
}
