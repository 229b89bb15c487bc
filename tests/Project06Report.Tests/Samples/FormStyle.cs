using ClosedXML.Excel;

namespace Project06Report.Tests.Samples;

/// <summary>How the forms look: one font, dark heading, small grey codes, tinted labels, white cells to fill in.</summary>
internal static class FormStyle
{
    private static readonly XLColor Dark = XLColor.FromArgb(0x1F, 0x3A, 0x5F);
    private static readonly XLColor Tint = XLColor.FromArgb(0xEE, 0xF2, 0xF7);
    private static readonly XLColor Closed = XLColor.FromArgb(0xD9, 0xD9, 0xD9);
    private static readonly XLColor Line = XLColor.FromArgb(0x8C, 0x9A, 0xAB);
    private static readonly XLColor CodeText = XLColor.FromArgb(0x6B, 0x6B, 0x6B);
    private static readonly XLColor CodeFill = XLColor.FromArgb(0xF2, 0xF2, 0xF2);

    public static void Book(XLWorkbook book)
    {
        book.Style.Font.FontName = "Times New Roman";
        book.Style.Font.FontSize = 11;
    }

    public static void Page(IXLWorksheet sheet, XLPageOrientation orientation)
    {
        sheet.ShowGridLines = false;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = orientation;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.CenterHorizontally = true;
        sheet.PageSetup.Margins.SetLeft(0.6).SetRight(0.5).SetTop(0.7).SetBottom(0.7);
    }

    public static void Title(IXLCell cell)
    {
        cell.Style.Font.SetBold().Font.SetFontSize(14).Font.SetFontColor(Dark).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        cell.WorksheetRow().Height = 30;
    }

    public static void Hint(IXLCell cell)
    {
        cell.Style.Font.SetItalic().Font.SetFontColor(CodeText).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        cell.WorksheetRow().Height = 20;
    }

    public static void Headings(IXLRange range)
    {
        Centred(range).Alignment.SetWrapText().Font.SetBold().Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(Dark);
        Bordered(range);
        range.FirstRow().WorksheetRow().Height = 34;
    }

    public static void Codes(IXLRange range)
    {
        Centred(range).Font.SetFontSize(8).Font.SetFontColor(CodeText).Fill.SetBackgroundColor(CodeFill);
        Bordered(range);
        range.FirstRow().WorksheetRow().Height = 13;
    }

    /// <summary>What the form says and nobody types.</summary>
    public static void Label(IXLRange range)
    {
        Wrapped(range).Fill.SetBackgroundColor(Tint);
        Bordered(range);
    }

    public static void RowCode(IXLCell cell) => cell.Style.Font.SetFontSize(8).Font.SetFontColor(CodeText);

    /// <summary>A cell to fill in.</summary>
    public static void Input(IXLRange range)
    {
        Wrapped(range).Fill.SetBackgroundColor(XLColor.White).Protection.SetLocked(false);
        Bordered(range);
    }

    public static void Number(IXLCell cell, int decimals)
    {
        cell.Style.NumberFormat.SetFormat(decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals));
        cell.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right).Alignment.SetIndent(1);
    }

    public static void Date(IXLCell cell)
    {
        cell.Style.DateFormat.SetFormat("dd/mm/yyyy");
        Centre(cell);
    }

    public static void Text(IXLCell cell) => cell.Style.NumberFormat.SetFormat("@");

    public static void Centre(IXLCell cell) => cell.Style.Alignment.SetIndent(0).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);

    /// <summary>A cell the form does not ask for.</summary>
    public static void NotAsked(IXLCell cell) => cell.Style.Fill.SetBackgroundColor(Closed).Protection.SetLocked(true);

    /// <summary>A cell that only checks.</summary>
    public static void Check(IXLRange range) =>
        Centred(range).Font.SetItalic().Font.SetFontColor(CodeText).Fill.SetBackgroundColor(CodeFill);

    private static IXLStyle Centred(IXLRange range) => range.Style
        .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center);

    private static IXLStyle Wrapped(IXLRange range) => range.Style
        .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText()
        .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetIndent(1);

    private static void Bordered(IXLRange range) => range.Style
        .Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(Line)
        .Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetInsideBorderColor(Line);
}
