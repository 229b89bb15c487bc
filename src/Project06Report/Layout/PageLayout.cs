using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>P01, P02, P03: paper, orientation, margins of every section.</summary>
internal static class PageLayout
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits) =>
        SectionsOf(plan.Parts.Main)
            .SelectMany(
                (section, index) =>
                    Check(plan, section, FormattableString.Invariant($"phần {index + 1}: "), limits)
            );

    /// <summary>The sections in the order of the document: their properties, and whether a table stands in
    /// them.</summary>
    internal static IEnumerable<(XElement Properties, bool HasTable)> SectionsOf(XElement document)
    {
        var hasTable = false;
        foreach (var block in document.Elements(W + "body").Elements())
        {
            hasTable |= block.Name == W + "tbl";
            var properties =
                block.Name == W + "sectPr" ? block : block.Element(W + "pPr")?.Element(W + "sectPr");
            if (properties is not null)
            {
                yield return (properties, hasTable);
                hasTable = false;
            }
        }
    }

    private static IEnumerable<Diagnostic> Check(
        ReportPlan plan,
        (XElement Properties, bool HasTable) section,
        string name,
        LayoutLimits limits
    )
    {
        var size = section.Properties.Element(W + "pgSz");
        var landscape = size.Value("orient") == "landscape";
        var (width, height) = landscape
            ? (limits.PaperHeight, limits.PaperWidth)
            : (limits.PaperWidth, limits.PaperHeight);
        if (!IsNear(size.Number("w"), width, limits) || !IsNear(size.Number("h"), height, limits))
        {
            yield return plan.Fails(
                "P01",
                "khổ giấy A4, 210 × 297 mm",
                $"{name}{Millimetres(size.Number("w"))} × {Millimetres(size.Number("h"))} mm"
            );
        }

        if (landscape && !section.HasTable)
        {
            yield return plan.Fails(
                "P02",
                "trang đứng; trang ngang chỉ dùng ở phần có bảng biểu",
                $"{name}trang ngang"
            );
        }

        foreach (var finding in Margins(plan, section.Properties.Element(W + "pgMar"), name, limits))
        {
            yield return finding;
        }
    }

    private static bool IsNear(int? length, int expected, LayoutLimits limits) =>
        length is { } value && Math.Abs(value - expected) <= limits.PaperTolerance;

    private static IEnumerable<Diagnostic> Margins(
        ReportPlan plan,
        XElement? margins,
        string name,
        LayoutLimits limits
    ) =>
        from edge in new[]
        {
            (Name: "top", Label: "lề trên", Span: limits.TopAndBottom),
            (Name: "bottom", Label: "lề dưới", Span: limits.TopAndBottom),
            (Name: "left", Label: "lề trái", Span: limits.LeftMargin),
            (Name: "right", Label: "lề phải", Span: limits.RightMargin),
        }
        let length = margins.Number(edge.Name)
        where length is null || !edge.Span.Holds(length.Value, limits.Tolerance)
        select plan.Fails(
            "P03",
            $"{edge.Label} từ {Millimetres(edge.Span.Least, 0)} đến {Millimetres(edge.Span.Most, 0)} mm",
            $"{name}{Millimetres(length)} mm"
        );

    private static string Millimetres(int? twips, int decimals = 1) =>
        twips is { } length ? VietnameseNumber.Format(length * 25.4m / 1440, decimals) : "?";
}
