using Project06Report.Diagnostics;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>The sheets of the standard submission workbook and the columns a reader of each cannot do without.</summary>
internal static class FormSheets
{
    public const string Cover = "BIA";
    public const string Meta = "_META";
    public const string Indicators = "SO_LIEU";
    public const string Dossiers = "HO_SO";
    public const string Ratios = "TY_SO";
    public const string Documents = "VAN_BAN";
    public const string Lists = "DANH_SACH";
    public const string Narratives = "NOI_DUNG";
    public const string Commitments = "CAM_KET";

    /// <summary>The column of the row's code in every sheet that has one.</summary>
    public const string Code = "ma";

    public const string AsOf = "tinh_den_ngay";

    /// <summary>The table of a sheet with all its columns; null when it cannot be used, which has then been reported.</summary>
    public static CodedTable? Open(Workbook workbook, string sheetName, IReadOnlyCollection<string> columns, FieldReader fields)
    {
        if (workbook.Find(sheetName) is not { } sheet)
        {
            fields.Report(new(FilledForms.SheetMissing, new Place(workbook.File, sheetName), Written(workbook), $"có trang {sheetName}"));
            return null;
        }

        var table = CodedTable.Find(sheet, columns);
        var missing = columns.Where(column => table?.Has(column) != true).ToList();
        var repeated = table?.Repeated.Where(columns.Contains).ToList() ?? [];
        if (missing.Count > 0)
        {
            fields.Report(new(FilledForms.ColumnMissing, new Place(workbook.File, sheetName), $"thiếu mã cột {string.Join(", ", missing)}",
                $"dòng mã gồm {string.Join(", ", columns)}"));
        }

        foreach (var code in repeated)
        {
            fields.Report(new(FilledForms.ColumnMissing, fields.PlaceOf(sheetName, table!.AddressOf(table.CodeRow, code)), $"mã cột {code} có hai lần",
                "mỗi mã cột một lần"));
        }

        return missing.Count + repeated.Count == 0 ? table : null;
    }

    private static string Written(Workbook workbook) =>
        "các trang " + string.Join(", ", workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible).Select(sheet => sheet.Name));
}
