using ClosedXML.Excel;

namespace Project06Report.Editions.Catalogues;

/// <summary>How the sheets of danh-muc.xlsx look: a title, dark headings, a grey row of codes, ruled data.</summary>
internal static class CatalogueStyle
{
    public const string Font = "Times New Roman";
    public const string TextFormat = "@";
    public const string DayFormat = "dd/mm/yyyy";
    private static readonly XLColor Dark = XLColor.FromHtml("#FF1F3A5F");
    private static readonly XLColor Hair = XLColor.FromHtml("#FFA6A6A6");
    private static readonly XLColor Thin = XLColor.FromHtml("#FF7F7F7F");

    /// <summary>Also of the cells below the data, in which the office adds rows.</summary>
    public static void SetKind(IXLStyle style, ColumnKind kind)
    {
        style.Font.SetFontName(Font).Font.SetFontSize(11);
        if (kind != ColumnKind.Number)
        {
            style.NumberFormat.SetFormat(kind == ColumnKind.Day ? DayFormat : TextFormat);
        }
    }

    public static void SetTitle(IXLStyle style) =>
        style
            .Font.SetBold()
            .Font.SetFontSize(14)
            .Font.SetFontColor(Dark)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center);

    public static void SetHeading(IXLStyle style) =>
        style
            .Font.SetBold()
            .Font.SetFontColor(XLColor.White)
            .Fill.SetBackgroundColor(Dark)
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center)
            .Alignment.SetWrapText();

    public static void SetCode(IXLStyle style) =>
        style
            .Font.SetFontSize(9)
            .Font.SetFontColor(XLColor.FromHtml("#FF808080"))
            .Fill.SetBackgroundColor(XLColor.FromHtml("#FFF2F2F2"))
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);

    public static void SetData(IXLStyle style, ColumnKind kind)
    {
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText();
        if (kind is ColumnKind.Text or ColumnKind.Remark)
        {
            style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetIndent(1);
        }
        else
        {
            style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        }

        if (kind == ColumnKind.Remark)
        {
            style.Font.SetItalic().Font.SetFontColor(XLColor.FromHtml("#FF595959"));
        }
    }

    public static void SetRules(IXLStyle style) =>
        style
            .Border.SetInsideBorder(XLBorderStyleValues.Hair)
            .Border.SetInsideBorderColor(Hair)
            .Border.SetOutsideBorder(XLBorderStyleValues.Thin)
            .Border.SetOutsideBorderColor(Thin);
}
