using System.Collections.Immutable;
using System.Globalization;
using ClosedXML.Excel;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Catalogues;

/// <summary>Writes danh-muc.xlsx.</summary>
internal static class CatalogueWorkbook
{
    public const int TitleRow = 1;
    public const int HeadingRow = 2;
    public const int CodeRow = 3;
    public const int FirstRow = 4;

    /// <summary>A drop-down goes on below the data, for rows the office adds.</summary>
    private const int FurtherRows = 60;

    private const double LineHeight = 15;

    /// <summary>First columns that stay in sight: the codes of the rows.</summary>
    private static readonly string[] RowCodes = ["ma", "khoa", "muc"];

    /// <summary>In the properties: the day of building would change the bytes.</summary>
    private static readonly DateTime NoDay = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Letters of Times New Roman 11 that fit into the width of a figure.</summary>
    private const double LettersOfAFigure = 1.2;

    public static byte[] Write(ImmutableArray<SheetPlan> sheets)
    {
        using XLWorkbook book = new();
        (book.Properties.Created, book.Properties.Modified) = (NoDay, NoDay);
        foreach (var plan in sheets)
        {
            var sheet = book.AddWorksheet(plan.Name);
            SetPage(sheet);
            sheet.SheetView.Freeze(
                CodeRow,
                RowCodes.Contains(plan.Columns[0].Code, StringComparer.Ordinal) ? 1 : 0
            );
            WriteColumns(sheet, plan);
            WriteRows(sheet, plan);
            AddDropDowns(sheet, plan);
        }

        using MemoryStream file = new();
        book.SaveAs(file);
        return SteadyZip.Of(file.ToArray());
    }

    private static void SetPage(IXLWorksheet sheet)
    {
        sheet.Style.Font.SetFontName(CatalogueStyle.Font);
        sheet.ShowGridLines = false;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(HeadingRow, CodeRow);
        sheet.PageSetup.Margins.SetLeft(0.5).SetRight(0.5).SetTop(0.6).SetBottom(0.6);
        sheet.PageSetup.Footer.Center.AddText("Trang &P/&N");
    }

    private static void WriteColumns(IXLWorksheet sheet, SheetPlan plan)
    {
        foreach (var (index, column) in plan.Columns.Index())
        {
            var target = sheet.Column(index + 1);
            target.Width = (double)column.Width;
            CatalogueStyle.SetKind(target.Style, column.Kind);
            WriteHead(sheet.Cell(HeadingRow, index + 1), column.Heading, CatalogueStyle.SetHeading);
            WriteHead(sheet.Cell(CodeRow, index + 1), column.Code, CatalogueStyle.SetCode);
        }

        WriteHead(sheet.Cell(TitleRow, 1), plan.Title, CatalogueStyle.SetTitle);
        sheet.Row(TitleRow).Height = 30;
        sheet.Row(HeadingRow).Height = 48;
        sheet.Row(CodeRow).Height = LineHeight;
    }

    private static void WriteHead(IXLCell cell, string text, Action<IXLStyle> look)
    {
        cell.SetValue(text);
        look(cell.Style);
    }

    private static void WriteRows(IXLWorksheet sheet, SheetPlan plan)
    {
        foreach (var (index, row) in plan.Rows.Index())
        {
            foreach (var (number, column) in plan.Columns.Index())
            {
                var cell = sheet.Cell(FirstRow + index, number + 1);
                Put(cell, row.Cells[number], column.Kind);
                CatalogueStyle.SetData(cell.Style, column.Kind);
            }

            sheet.Row(FirstRow + index).Height = 4 + LineHeight * LinesOf(row, plan.Columns);
        }

        var last = Math.Max(CodeRow, CodeRow + plan.Rows.Length);
        CatalogueStyle.SetRules(sheet.Range(HeadingRow, 1, last, plan.Columns.Length).Style);
    }

    /// <summary>A blank cell stays blank: it keeps its look alone.</summary>
    private static void Put(IXLCell cell, string value, ColumnKind kind)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (kind)
        {
            case ColumnKind.Number:
                cell.SetValue(double.Parse(value, CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Day when SourceDay.Read(value) is { } day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                break;
            default:
                cell.SetValue(value);
                break;
        }
    }

    private static int LinesOf(CsvRow row, ImmutableArray<ColumnPlan> columns) =>
        columns.Zip(row.Cells, (column, cell) => LinesOf(cell, (double)column.Width)).Max();

    private static int LinesOf(string cell, double width) =>
        cell.Split('\n')
            .Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (width * LettersOfAFigure))));

    private static void AddDropDowns(IXLWorksheet sheet, SheetPlan plan)
    {
        foreach (var (index, column) in plan.Columns.Index())
        {
            if (column.Choices.IsEmpty)
            {
                continue;
            }

            var last = CodeRow + plan.Rows.Length + FurtherRows;
            var rule = sheet.Range(FirstRow, index + 1, last, index + 1).SetDataValidation();
            rule.List($"\"{string.Join(',', column.Choices)}\"", inCellDropdown: true);
            rule.ErrorTitle = "Mã không có trong danh sách";
            rule.ErrorMessage = "Chọn một mã trong danh sách xổ xuống.";
        }
    }
}
