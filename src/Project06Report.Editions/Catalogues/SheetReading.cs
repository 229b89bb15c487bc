using System.Collections.Immutable;
using ClosedXML.Excel;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Catalogues;

/// <summary>Reads a danh-muc.xlsx back into the plan it could have been written from.</summary>
internal static class SheetReading
{
    /// <param name="file">The workbook's bytes.</param>
    public static ImmutableArray<SheetPlan> Read(byte[] file)
    {
        using XLWorkbook book = new(new MemoryStream(file));
        return [.. book.Worksheets.OrderBy(sheet => sheet.Position).Select(Sheet)];
    }

    private static SheetPlan Sheet(IXLWorksheet sheet)
    {
        var last = sheet.LastCellUsed();
        var (rows, columns) = (last.Address.RowNumber, last.Address.ColumnNumber);
        var numbers = Enumerable.Range(1, columns);
        ImmutableArray<string> codes =
        [
            .. numbers.Select(column => sheet.Cell(CatalogueWorkbook.CodeRow, column).GetString()),
        ];
        var data = Enumerable
            .Range(CatalogueWorkbook.FirstRow, Math.Max(0, rows - CatalogueWorkbook.CodeRow))
            .Select(row => new CsvRow(
                new(sheet.Name, row),
                codes,
                [.. numbers.Select(column => Text(sheet.Cell(row, column)))]
            ));
        var title = sheet.Cell(CatalogueWorkbook.TitleRow, 1).GetString();
        return new(sheet.Name, title, [.. numbers.Select(column => Column(sheet, column))], [.. data]);
    }

    private static ColumnPlan Column(IXLWorksheet sheet, int column) =>
        new(
            sheet.Cell(CatalogueWorkbook.CodeRow, column).GetString(),
            sheet.Cell(CatalogueWorkbook.HeadingRow, column).GetString(),
            Math.Round((decimal)sheet.Column(column).Width, 4),
            KindOf(sheet.Cell(CatalogueWorkbook.FirstRow, column).Style),
            ChoicesOf(sheet, column)
        );

    private static ColumnKind KindOf(IXLStyle style) =>
        style switch
        {
            { NumberFormat.Format: CatalogueStyle.DayFormat } => ColumnKind.Day,
            { NumberFormat.Format: not CatalogueStyle.TextFormat } => ColumnKind.Number,
            { Font.Italic: true } => ColumnKind.Remark,
            { Alignment.Horizontal: XLAlignmentHorizontalValues.Center } => ColumnKind.Centred,
            _ => ColumnKind.Text,
        };

    private static ImmutableArray<string> ChoicesOf(IXLWorksheet sheet, int column)
    {
        var first = sheet.Cell(CatalogueWorkbook.FirstRow, column);
        var rule = sheet.DataValidations.FirstOrDefault(rule =>
            rule.Ranges.Any(range => range.Contains(first))
        );
        return rule is null ? [] : [.. rule.MinValue.Trim('"').Split(',')];
    }

    private static string Text(IXLCell cell) =>
        cell.DataType switch
        {
            XLDataType.DateTime => SourceDay.Text(DateOnly.FromDateTime(cell.GetDateTime())),
            XLDataType.Number => Length.Invariant((decimal)cell.GetDouble()),
            _ => cell.GetString(),
        };
}
