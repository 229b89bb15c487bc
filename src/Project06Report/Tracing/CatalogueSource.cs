using System.Globalization;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Tracing;

/// <summary>Finds the cells of <c>danh-muc.xlsx</c> a printed value was taken from: the model carries texts of the catalogue without their cells.</summary>
internal sealed class CatalogueSource
{
    private readonly Workbook? workbook;

    public CatalogueSource(Workspace workspace)
    {
        var file = workspace.Read(Workspace.CatalogueName);
        workbook = file.Bytes is { } bytes ? WorkbookReader.Read(file.Name, bytes).Workbook : null;
    }

    /// <summary>The cells of the row that one of the expression's names stands for, or else the first cell with just that text; empty when
    /// there is none.</summary>
    public IReadOnlyList<CellOrigin> CellsOf(PrintedValue value)
    {
        var names = value.Expression.Split(
            [' ', '.', '(', ')', '[', ']', '|', '"'],
            StringSplitOptions.RemoveEmptyEntries
        );
        var rows = workbook
            ?.Sheets.SelectMany(sheet =>
                sheet.Cells.GroupBy(cell => cell.Address.Row).Select(row => (Sheet: sheet, Cells: row.ToList()))
            )
            .ToList()
            ?? [];
        var named = rows.Where(row =>
                row.Cells.Exists(cell => names.Contains(cell.Text, StringComparer.OrdinalIgnoreCase))
            )
            .SelectMany(row => row.Cells.Where(cell => Holds(cell, value)).Select(cell => Origin(row.Sheet, cell)))
            .ToList();
        return named.Count > 0
            ? named
            :
            [
                .. rows.SelectMany(row =>
                        row.Cells.Where(cell => Is(cell, value)).Select(cell => Origin(row.Sheet, cell))
                    )
                    .Take(1),
            ];
    }

    /// <summary>The calendar that says which days a month covers.</summary>
    public IReadOnlyList<CellOrigin> Calendar() =>
        CellsOf(
            new(
                "",
                0,
                "lich_ky",
                "",
                new TextValue(
                    workbook
                        ?.Find("CAI_DAT")
                        ?.Cells.SkipWhile(cell => cell.Text != "lich_ky")
                        .Skip(1)
                        .Select(cell => cell.Text)
                        .FirstOrDefault()
                        ?? ""
                )
            )
        );

    private CellOrigin Origin(Sheet sheet, Cell cell) =>
        new(workbook!.File, workbook.Sha256, sheet.Name, cell.Address, "", cell.Raw);

    private bool Is(Cell cell, PrintedValue value) =>
        value.Value switch
        {
            DateValue date => cell.IsDate
                && decimal.TryParse(cell.Raw, CultureInfo.InvariantCulture, out var serial)
                && ExcelDate.FromSerial(serial, workbook!.Uses1904Dates) == date.Date,
            TextValue text => VietnameseText.MatchKey(cell.Text) == VietnameseText.MatchKey(text.Text),
            _ => false,
        };

    /// <summary>"06/QĐ-TTg" is the cells "06" and "QĐ-TTg".</summary>
    private bool Holds(Cell cell, PrintedValue value) =>
        Is(cell, value)
        || (
            value.Value is TextValue { Text: var text }
            && text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            && (cell.Text == text[..slash] || cell.Text == text[(slash + 1)..])
        );
}
