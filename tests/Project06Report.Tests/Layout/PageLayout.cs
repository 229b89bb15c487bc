using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Tests.Layout.Wml;

namespace Project06Report.Tests.Layout;

/// <summary>P01, P02, P03: paper, orientation, margins of every section.</summary>
internal static class PageLayout
{
    public static IEnumerable<LayoutFinding> Check(ReportPlan plan, LayoutLimits limits)
    {
        var number = 0;
        foreach (var section in SectionsOf(plan.Parts.Main))
        {
            number++;
            foreach (var (row, message) in Check(section, limits))
            {
                yield return new LayoutFinding(row, Severity.Error, plan.Parts.MainName, 0, $"phân đoạn {number}", message);
            }
        }
    }

    /// <summary>Section properties in the order of the document, each with whether a table stands in the section.</summary>
    internal static IEnumerable<(XElement Properties, bool HasTable)> SectionsOf(XElement document)
    {
        var hasTable = false;
        foreach (var block in document.Element(W + "body")!.Elements())
        {
            hasTable |= block.Name == W + "tbl";
            var properties = block.Name == W + "sectPr" ? block : block.Element(W + "pPr")?.Element(W + "sectPr");
            if (properties is not null)
            {
                yield return (properties, hasTable);
                hasTable = false;
            }
        }
    }

    private static IEnumerable<(string Row, string Message)> Check((XElement Properties, bool HasTable) section, LayoutLimits limits)
    {
        var size = section.Properties.Element(W + "pgSz");
        var landscape = size.Value("orient") == "landscape";
        var (width, height) = landscape ? (limits.PaperHeight, limits.PaperWidth) : (limits.PaperWidth, limits.PaperHeight);
        if (!IsNear(size.Number("w"), width, limits) || !IsNear(size.Number("h"), height, limits))
        {
            yield return ("P01", $"Khổ giấy {size.Number("w")} × {size.Number("h")}; phải là A4 ({width} × {height}).");
        }

        if (landscape && !section.HasTable)
        {
            yield return ("P02", "Trang nằm ngang; chỉ được dùng ở phần có bảng biểu.");
        }

        foreach (var message in Margins(section.Properties.Element(W + "pgMar"), limits))
        {
            yield return ("P03", message);
        }
    }

    private static bool IsNear(int? length, int expected, LayoutLimits limits) =>
        length is { } value && Math.Abs(value - expected) <= limits.PaperTolerance;

    private static IEnumerable<string> Margins(XElement? margins, LayoutLimits limits) =>
        from edge in new[]
        {
            (Name: "top", Label: "Lề trên", Span: limits.TopAndBottom),
            (Name: "bottom", Label: "Lề dưới", Span: limits.TopAndBottom),
            (Name: "left", Label: "Lề trái", Span: limits.LeftMargin),
            (Name: "right", Label: "Lề phải", Span: limits.RightMargin),
        }
        let length = margins.Number(edge.Name)
        where length is null || !edge.Span.Holds(length.Value, limits.Tolerance)
        select $"{edge.Label} {length} twip; phải từ {edge.Span.Least} đến {edge.Span.Most}.";
}
