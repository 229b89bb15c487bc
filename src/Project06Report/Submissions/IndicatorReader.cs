using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets whose places the catalogue lists one by one: SO_LIEU, HO_SO and TY_SO.</summary>
internal sealed class IndicatorReader(
    Workbook workbook,
    FigureLabels labels,
    SheetFinder sheets,
    FieldReader fields,
    SubmissionCell? nothing
)
{
    private static readonly string[] Sheets = [FormSheets.Indicators, FormSheets.Dossiers, FormSheets.Ratios];

    private readonly Dictionary<string, DefinedName> named = NamedCells(workbook);

    private readonly PlaceValues values = new(fields, nothing);

    /// <summary>The catalogue asked for other lines when the form was made.</summary>
    public bool IsOfOlderForm { get; set; }

    public ImmutableSortedDictionary<string, DateValue>.Builder AsOf { get; } =
        PlaceValues.Sorted<DateValue>();

    /// <returns>What its places say.</returns>
    public PlaceValues Read(IReadOnlyCollection<FormPlace> indicators)
    {
        foreach (var sheet in Sheets)
        {
            var owed = indicators.Where(indicator => indicator.Sheet == sheet).ToList();
            if (owed.Count > 0)
            {
                ReadSheet(sheet, owed);
            }
        }

        return values;
    }

    private static Dictionary<string, DefinedName> NamedCells(Workbook workbook)
    {
        var cells = new Dictionary<string, DefinedName>(StringComparer.Ordinal);
        foreach (var name in workbook.DefinedNames)
        {
            if (name.Name.StartsWith("DA06.", StringComparison.Ordinal))
            {
                cells.TryAdd(name.Name[5..], name);
            }
        }

        return cells;
    }

    private void ReadSheet(string sheet, List<FormPlace> owed)
    {
        string[] columns = [FormSheets.Code, .. owed.Select(indicator => indicator.Column).Distinct()];
        if (sheets.Open(sheet, columns, new NamedColumns(named, owed)) is not { } table)
        {
            return;
        }

        var rows = RowsByCode(table, owed);
        foreach (var indicator in owed.Where(indicator => rows.ContainsKey(indicator.Code)))
        {
            ReadPlace(table, rows[indicator.Code], indicator);
        }

        ReportMissingRows(table, rows, owed);
        if (table.Has(FormSheets.Unit))
        {
            CheckUnits(table, rows, owed);
        }

        if (table.Has(FormSheets.AsOf))
        {
            ReadAsOf(table, rows, owed);
        }
        else if (sheet != FormSheets.Dossiers)
        {
            ReportNoAsOf(table);
        }

        ReportRemarks(table, rows, owed);
        var places = owed.Where(indicator => rows.ContainsKey(indicator.Code))
            .Select(indicator => table.AddressOf(rows[indicator.Code], indicator.Column))
            .ToHashSet();
        new StrayFigures(table, fields).Report(rows.Values, places);
    }

    private void ReportMissingRows(CodedTable table, Dictionary<string, int> rows, List<FormPlace> owed)
    {
        var missing = owed.Where(indicator => indicator.Required && !rows.ContainsKey(indicator.Code))
            .DistinctBy(indicator => indicator.Code);
        foreach (var indicator in missing)
        {
            fields.Report(IsOfOlderForm ? AddedLines.Of(indicator) : Deleted(table, indicator));
        }
    }

    private Diagnostic Deleted(CodedTable table, FormPlace indicator) =>
        new(
            FilledForms.RowMissing,
            fields.PlaceOf(table.Sheet.Name),
            "không có dòng nào mang mã này",
            $"dòng có mã {indicator.Code}"
        );

    private void ReportNoAsOf(CodedTable table) =>
        fields.Report(
            new(
                FilledForms.ColumnMissing,
                fields.PlaceOf(table.Sheet.Name),
                $"thiếu mã cột {FormSheets.AsOf}",
                "có cột tính đến ngày; ngày ghi ở đó, nếu có, không được đọc"
            )
            {
                Severity = Diagnostics.Severity.Warning,
            }
        );

    private void ReportRemarks(CodedTable table, Dictionary<string, int> rows, List<FormPlace> owed)
    {
        foreach (var indicator in owed.DistinctBy(indicator => indicator.Code))
        {
            if (rows.TryGetValue(indicator.Code, out var row))
            {
                fields.ReportRemark(table.Sheet, table[row, FormSheets.Remark], indicator.Name);
            }
        }
    }

    private Dictionary<string, int> RowsByCode(CodedTable table, List<FormPlace> owed)
    {
        var known = new HashSet<string>(owed.Select(indicator => indicator.Code), StringComparer.Ordinal);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var written = table.TextAt(row, FormSheets.Code);
            if (TextField.IsBlank(written))
            {
                continue;
            }

            var place = fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, FormSheets.Code));
            if (CleanCodes.Match(written, known) is not { } code)
            {
                fields.Report(
                    new(
                        FilledForms.RowUnknown,
                        place,
                        $"“{written}”",
                        "một mã của biểu mẫu",
                        VietnameseText.Nearest(written, known) is { } nearest ? $"có thể là mã {nearest}" : ""
                    )
                );
            }
            else if (!rows.TryAdd(code, row))
            {
                fields.Report(
                    new(FilledForms.RowRepeated, place, $"mã {code} lần thứ hai", $"chỉ ở dòng {rows[code]}")
                );
            }
            else if (code != written)
            {
                fields.Report(new(FilledForms.ReadAs, place, $"“{written}”", $"“{code}”"));
            }
        }

        return rows;
    }

    private void ReadPlace(CodedTable table, int row, FormPlace indicator)
    {
        var address = table.AddressOf(row, indicator.Column);
        if (
            named.TryGetValue(indicator.Id, out var byName)
            && (byName.Cell != address || byName.Sheet != table.Sheet.Name)
        )
        {
            var pointed = fields.CellAt(byName.Sheet, byName.Cell);
            var sheet = byName.Sheet == table.Sheet.Name ? "" : $" của trang {byName.Sheet}";
            var coded = fields.CellAt(table.Sheet.Name, address);
            fields.Report(
                new(
                    FilledForms.NameContradicts,
                    fields.PlaceOf(table.Sheet.Name, address, labels.Of(indicator, table)),
                    $"tên DA06.{indicator.Id} chỉ vào ô {pointed.Named(CellNaming.Cell)}{sheet}",
                    $"chỉ vào ô {coded.Named(CellNaming.Cell)}, nơi có mã {indicator.Code} và {indicator.Column}"
                )
            );
            return;
        }

        if (values.Read(table.Sheet, address, indicator, labels.Of(indicator, table)) is { } blank)
        {
            fields.Report(
                new(FilledForms.Blank, blank.Place, FieldReader.Nothing, PlaceValues.Wanted(indicator))
            );
        }
    }

    /// <summary>Reports a changed unit: in another one, "nghìn hồ sơ", the figure means something else.</summary>
    private void CheckUnits(CodedTable table, Dictionary<string, int> rows, List<FormPlace> owed)
    {
        foreach (var indicator in owed.DistinctBy(indicator => indicator.Code))
        {
            if (
                rows.TryGetValue(indicator.Code, out var row)
                && table.TextAt(row, FormSheets.Unit) is var written
                && written != indicator.Unit
                && VietnameseText.MatchKey(written) != VietnameseText.MatchKey(indicator.Unit)
            )
            {
                fields.Report(
                    new(
                        FilledForms.UnitChanged,
                        fields.PlaceOf(
                            table.Sheet.Name,
                            table.AddressOf(row, FormSheets.Unit),
                            indicator.Name
                        ),
                        written.Length > 0 ? $"“{written}”" : FieldReader.Nothing,
                        $"“{indicator.Unit}”"
                    )
                );
            }
        }
    }

    private void ReadAsOf(CodedTable table, Dictionary<string, int> rows, List<FormPlace> owed)
    {
        foreach (var code in owed.Select(indicator => indicator.Code).Distinct().Where(rows.ContainsKey))
        {
            if (fields.Date(table.Sheet, table[rows[code], FormSheets.AsOf], "tính đến ngày") is { } date)
            {
                AsOf[code] = date;
                fields.WarnOfSlip(date);
            }
        }
    }
}
