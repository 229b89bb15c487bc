using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>P06: Arabic page numbers from 1, centred in the top margin, not shown on the first page.</summary>
internal static class PageNumbers
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits)
    {
        var sections = PageLayout.SectionsOf(plan.Parts.Main).Select(section => section.Properties).ToList();
        return
        [
            .. Numbering(plan, sections),
            .. FirstPage(plan, sections[0]),
            .. Headers(plan, sections, limits),
            .. Footers(plan),
        ];
    }

    private static IEnumerable<Diagnostic> Numbering(ReportPlan plan, List<XElement> sections)
    {
        // the signature's own section ends behind it, and every section after that is an appendix
        var own = Math.Max(
            1,
            sections.Count - plan.Appendix.Count(HoldsSection) + (plan.Appendix.Any(HoldsSection) ? 1 : 0)
        );
        var numbering = sections.Select(section => section.Element(W + "pgNumType")).ToList();
        if (numbering.Any(one => one.Value("fmt") is not (null or "decimal")))
        {
            yield return plan.Fails("P06", "số trang là chữ số Ả Rập");
        }

        if (
            numbering[0].Number("start") is not (null or 1)
            || numbering.Take(own).Skip(1).Any(one => one.Number("start") is not null)
        )
        {
            yield return plan.Fails("P06", "số trang liên tục từ 1");
        }

        if (
            numbering.Skip(own).Any(one => one.Number("start") != 1)
            || (own == sections.Count && TablesAndAppendices.TitlesOf(plan).Any())
        )
        {
            yield return plan.Fails("P07", "mỗi phụ lục đánh số trang riêng, từ 1");
        }
    }

    private static IEnumerable<Diagnostic> FirstPage(ReportPlan plan, XElement section)
    {
        if (section.Element(W + "titlePg").Toggle() != true)
        {
            yield return plan.Fails(
                "P06",
                "trang thứ nhất không có số trang: chọn Trang đầu khác biệt (Different First Page)"
            );
        }

        if (HeaderOf(plan, section, "first") is { } first && PageFields(plan.Parts.Known(first)).Any())
        {
            yield return plan.Fails(
                "P06",
                "trang thứ nhất không có số trang",
                "đầu trang của trang thứ nhất có số trang"
            );
        }
    }

    /// <summary>A section without a header of its own continues the one before.</summary>
    private static IEnumerable<Diagnostic> Headers(
        ReportPlan plan,
        List<XElement> sections,
        LayoutLimits limits
    )
    {
        string[] kinds =
            plan.Parts.OfKind("settings")?.Element(W + "evenAndOddHeaders").Toggle() == true
                ? ["default", "even"]
                : ["default"];
        foreach (var kind in kinds)
        {
            var headers = sections.Select(section => HeaderOf(plan, section, kind)).ToList();
            if (headers[0] is null)
            {
                yield return plan.Fails("P06", "số trang ở lề trên", "không có");
            }

            foreach (
                var finding in headers
                    .OfType<string>()
                    .Distinct()
                    .SelectMany(name => Header(plan, name, limits))
            )
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Header(ReportPlan plan, string name, LayoutLimits limits)
    {
        var fields = PageFields(plan.Parts.Known(name)).ToList();
        if (fields.Count != 1)
        {
            yield return plan.Fails("P06", "đầu trang có đúng một trường PAGE", $"có {fields.Count}");
        }

        foreach (var field in fields)
        {
            var paragraph = plan
                .HeaderParts.First(part => part.Name == name)
                .Paragraphs.First(one => one.Element == field.Ancestors(W + "p").First());
            if (paragraph.Format.Alignment != "center")
            {
                yield return paragraph.Fails("P06", "số trang đặt canh giữa");
            }

            if (
                !paragraph.Runs.All(run => limits.TextSizes.Contains(run.Format.HalfPoints))
                || paragraph.Runs.Any(run => run.Format.Italic || run.Format.Bold)
            )
            {
                yield return paragraph.Fails("P06", "số trang cỡ chữ 13 đến 14, kiểu chữ đứng");
            }
        }
    }

    private static IEnumerable<Diagnostic> Footers(ReportPlan plan) =>
        from footer in plan.FooterParts
        where PageFields(footer.Root).Any()
        select plan.Fails("P06", "số trang ở lề trên", "ở chân trang");

    private static bool HoldsSection(XElement block) =>
        block.Name == W + "sectPr" || block.Element(W + "pPr")?.Element(W + "sectPr") is not null;

    private static string? HeaderOf(ReportPlan plan, XElement section, string kind) =>
        section.Elements(W + "headerReference").FirstOrDefault(header => header.Value("type") == kind)
            is { } reference
            ? plan.Parts.NameOf((string?)reference.Attribute(R + "id") ?? "")
            : null;

    private static IEnumerable<XElement> PageFields(XElement root) =>
        root.Descendants().Where(element => IsPage(CodeOf(element)));

    private static string? CodeOf(XElement element) =>
        element.Name.Namespace != W
            ? null
            : element.Name.LocalName switch
            {
                "instrText" => element.Value,
                "fldSimple" => element.Value("instr"),
                _ => null,
            };

    private static bool IsPage(string? code) => code?.Trim().Split(' ', '\\')[0] == "PAGE";
}
