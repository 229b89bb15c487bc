using System.Text.RegularExpressions;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>P07, E21 and E22: tables of figures, and the appendices behind recipients and signature.</summary>
internal static partial class TablesAndAppendices
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits) =>
        [.. Tables(plan), .. Titles(plan, limits), .. Referred(plan)];

    /// <summary>Warns of a table that may run over a page without repeating its heading row: practice asks for it, not
    /// the decree.</summary>
    private static IEnumerable<Diagnostic> Tables(ReportPlan plan) =>
        from table in plan.FigureTables
        let rows = table.Elements(W + "tr").ToList()
        where rows.Count > 2 && rows[0].Element(W + "trPr")?.Element(W + "tblHeader").Toggle() != true
        select plan.Paragraph(table.Descendants(W + "p").First())
            .Warns("E21", "hàng tiêu đề của bảng lặp lại ở mỗi trang (Repeat Header Rows)");

    private static IEnumerable<Diagnostic> Titles(ReportPlan plan, LayoutLimits limits) =>
        from title in TitlesOf(plan)
        where
            !title.IsBold
            || title.HasItalic
            || title.Format.Alignment != "center"
            || !title.HasSize(limits.AppendixTitleSize)
        select title.Fails("E22", "chữ “Phụ lục” cỡ 14, đứng, đậm, đặt canh giữa");

    private static IEnumerable<Diagnostic> Referred(ReportPlan plan) =>
        TitlesOf(plan)
            .Take(1)
            .Where(_ =>
                !plan.Body.Any(paragraph =>
                    paragraph.Text.Contains("phụ lục", StringComparison.OrdinalIgnoreCase)
                )
            )
            .Select(title => title.Fails("E22", "nội dung báo cáo có chỗ dẫn tới phụ lục"));

    /// <summary>"Phụ lục I" and the like, behind the signature.</summary>
    internal static IEnumerable<LayoutParagraph> TitlesOf(ReportPlan plan) =>
        plan
            .Appendix.Where(element => element.Name == W + "p")
            .Select(plan.Paragraph)
            .Where(paragraph => AppendixTitle().IsMatch(paragraph.Text));

    [GeneratedRegex(@"^(?:Phụ lục|PHỤ LỤC)(?: [IVXL]+)?\b")]
    private static partial Regex AppendixTitle();
}
