using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Tests.Layout.Wml;

namespace Project06Report.Tests.Layout;

/// <summary>P06: Arabic page numbers from 1, centred in the top margin, not shown on the first page.</summary>
internal static class PageNumbers
{
    public static IEnumerable<LayoutFinding> Check(ReportPlan plan, LayoutLimits limits)
    {
        var sections = PageLayout.SectionsOf(plan.Parts.Main).Select(section => section.Properties).ToList();
        return [.. Numbering(plan, sections), .. FirstPage(plan, sections[0]), .. Headers(plan, sections, limits), .. Footers(plan)];
    }

    private static IEnumerable<LayoutFinding> Numbering(ReportPlan plan, List<XElement> sections)
    {
        var numbering = sections.Select(section => section.Element(W + "pgNumType")).ToList();
        if (numbering.Any(one => one.Value("fmt") is not (null or "decimal")))
        {
            yield return Fails(plan, "Số trang không phải chữ số Ả Rập.");
        }

        if (numbering[0].Number("start") is not (null or 1) || numbering.Skip(1).Any(one => one.Number("start") is not null))
        {
            yield return Fails(plan, "Số trang không liên tục từ 1.");
        }
    }

    private static IEnumerable<LayoutFinding> FirstPage(ReportPlan plan, XElement section)
    {
        if (section.Element(W + "titlePg").Toggle() != true)
        {
            yield return Fails(plan, "Trang đầu có số trang; phải đặt \"Trang đầu khác biệt\" (titlePg).");
        }

        if (HeaderOf(plan, section, "first") is { } first && PageFields(plan.Parts.Named(first)!).Any())
        {
            yield return Fails(plan, "Đầu trang của trang đầu có số trang; trang thứ nhất không đánh số.");
        }
    }

    /// <summary>A section without a header of its own continues the one before.</summary>
    private static IEnumerable<LayoutFinding> Headers(ReportPlan plan, List<XElement> sections, LayoutLimits limits)
    {
        string[] kinds = plan.Parts.OfKind("settings")?.Element(W + "evenAndOddHeaders").Toggle() == true ? ["default", "even"] : ["default"];
        foreach (var kind in kinds)
        {
            var headers = sections.Select(section => HeaderOf(plan, section, kind)).ToList();
            if (headers[0] is null)
            {
                yield return Fails(plan, "Không có số trang ở lề trên.");
            }

            foreach (var finding in headers.OfType<string>().Distinct().SelectMany(name => Header(plan, name, limits)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<LayoutFinding> Header(ReportPlan plan, string name, LayoutLimits limits)
    {
        var fields = PageFields(plan.Parts.Named(name)!).ToList();
        if (fields.Count != 1)
        {
            yield return new LayoutFinding("P06", Severity.Error, name, 0, "", $"Đầu trang có {fields.Count} trường PAGE; phải có đúng một.");
        }

        foreach (var field in fields)
        {
            var paragraph = plan.HeaderParts.First(part => part.Name == name).Paragraphs.First(one => one.Element == field.Ancestors(W + "p").First());
            if (paragraph.Format.Alignment != "center")
            {
                yield return paragraph.Fails("P06", "Số trang không ở giữa.");
            }

            if (!paragraph.Runs.All(run => limits.TextSizes.Contains(run.Format.HalfPoints)) || paragraph.Runs.Any(run => run.Format.Italic || run.Format.Bold))
            {
                yield return paragraph.Fails("P06", "Số trang phải cỡ chữ 13 đến 14, kiểu chữ đứng.");
            }
        }
    }

    private static IEnumerable<LayoutFinding> Footers(ReportPlan plan) =>
        from footer in plan.FooterParts
        where PageFields(footer.Root).Any()
        select new LayoutFinding("P06", Severity.Error, footer.Name, 0, "", "Số trang ở chân trang; phải ở lề trên.");

    private static string? HeaderOf(ReportPlan plan, XElement section, string kind) =>
        section.Elements(W + "headerReference").FirstOrDefault(header => header.Value("type") == kind) is { } reference
            ? plan.Parts.NameOf((string)reference.Attribute(R + "id")!)
            : null;

    private static IEnumerable<XElement> PageFields(XElement root) => root.Descendants().Where(element =>
        IsPage(element.Name == W + "instrText" ? element.Value : element.Name == W + "fldSimple" ? element.Value("instr") : null));

    private static bool IsPage(string? code) => code?.Trim().Split(' ', '\\')[0] == "PAGE";

    private static LayoutFinding Fails(ReportPlan plan, string message) => new("P06", Severity.Error, plan.Parts.MainName, 0, "", message);
}
