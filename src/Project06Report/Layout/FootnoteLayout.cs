using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>E20: real Word footnotes, each referred to once, 10 pt, superscript mark, continuous Arabic numbers. The
/// decree has no rule for them; its own Phụ lục I sets its footnotes so.</summary>
internal static class FootnoteLayout
{
    private static readonly string[] Separators = ["separator", "continuationSeparator"];

    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits)
    {
        var references = plan
            .Document.SelectMany(paragraph =>
                Marks(paragraph, "footnoteReference").Select(mark => (Paragraph: paragraph, Mark: mark))
            )
            .ToList();
        var notes = plan.Parts.OfKind("footnotes")?.Elements(W + "footnote").ToList() ?? [];
        return
        [
            .. Integrity(plan, [.. references.Select(reference => reference.Mark.Value("id") ?? "")], notes),
            .. references
                .Where(reference =>
                    IsHandMade(reference.Mark) || !IsRaised(plan, reference.Mark, reference.Paragraph)
                )
                .Select(reference =>
                    reference.Paragraph.Fails("E20", "dấu chú thích là số tự động, chữ nhỏ phía trên")
                ),
            .. plan
                .Notes.Where(paragraph => Type(paragraph) is null)
                .SelectMany(paragraph => Setting(plan, paragraph, limits)),
            .. Numbering(plan),
            .. Elsewhere(plan),
        ];
    }

    private static IEnumerable<Diagnostic> Integrity(
        ReportPlan plan,
        List<string> references,
        List<XElement> notes
    )
    {
        var separators = notes.Where(note => note.Value("type") is not null).ToList();
        var ids = notes.Except(separators).Select(note => note.Value("id") ?? "").ToList();
        if (
            references.Count > 0
            && !Separators.All(type => separators.Any(note => note.Value("type") == type))
        )
        {
            yield return plan.Fails("E20", "có đường phân cách chú thích", "thiếu");
        }

        if (!references.SequenceEqual(ids) || ids.Distinct().Count() != ids.Count)
        {
            yield return plan.Fails(
                "E20",
                "mỗi dấu chú thích ứng với một chú thích, theo thứ tự",
                $"dấu trong văn bản: {string.Join(", ", references)}; chú thích: {string.Join(", ", ids)}"
            );
        }

        if (notes.Except(separators).Any(note => note.Number("id") is not >= 1))
        {
            yield return plan.Fails("E20", "số hiệu chú thích từ 1");
        }
    }

    private static IEnumerable<Diagnostic> Setting(
        ReportPlan plan,
        LayoutParagraph paragraph,
        LayoutLimits limits
    )
    {
        if (!paragraph.HasSize(limits.FootnoteSize) || paragraph.HasBold || paragraph.HasItalic)
        {
            yield return paragraph.Fails("E20", "chú thích cỡ chữ 10, đứng, không đậm");
        }

        if (paragraph.Format is not { Alignment: "both", Line: 240, LineRule: "auto" })
        {
            yield return paragraph.Fails("E20", "chú thích canh đều hai lề, cách dòng đơn");
        }

        var isFirst = paragraph.Element.ElementsBeforeSelf(W + "p").FirstOrDefault() is null;
        if (isFirst && Marks(paragraph, "footnoteRef").Count != 1)
        {
            yield return paragraph.Fails("E20", "chú thích bắt đầu bằng một dấu chú thích");
        }
        else if (Marks(paragraph, "footnoteRef").Any(mark => !IsRaised(plan, mark, paragraph)))
        {
            yield return paragraph.Fails("E20", "dấu chú thích là chữ nhỏ phía trên");
        }
    }

    private static IEnumerable<Diagnostic> Numbering(ReportPlan plan)
    {
        var numbering = PageLayout
            .SectionsOf(plan.Parts.Main)
            .Select(section => section.Properties.Element(W + "footnotePr"))
            .Append(plan.Parts.OfKind("settings")?.Element(W + "footnotePr"))
            .ToList();
        if (
            numbering.Any(one =>
                one?.Element(W + "numFmt").Value() is not (null or "decimal")
                || one?.Element(W + "numRestart").Value() is not (null or "continuous")
            )
        )
        {
            yield return plan.Fails("E20", "chú thích đánh số Ả Rập liên tục");
        }
    }

    private static IEnumerable<Diagnostic> Elsewhere(ReportPlan plan) =>
        from part in plan.HeaderParts.Concat(plan.FooterParts)
        from paragraph in part.Paragraphs
        where Marks(paragraph, "footnoteReference").Count > 0
        select paragraph.Fails("E20", "chú thích đặt trong thân văn bản", "ở đầu trang, chân trang");

    private static List<XElement> Marks(LayoutParagraph paragraph, string name) =>
        [
            .. paragraph
                .Element.Descendants(W + name)
                .Where(mark => mark.Ancestors(W + "p").First() == paragraph.Element),
        ];

    private static bool IsHandMade(XElement mark) => mark.Value("customMarkFollows") is "1" or "true";

    private static bool IsRaised(ReportPlan plan, XElement mark, LayoutParagraph paragraph) =>
        plan.Formatting.Of(mark.Ancestors(W + "r").First(), paragraph.Element).Superscript;

    /// <summary>The type of a separator ("separator", "continuationSeparator"); null for a note of the
    /// author.</summary>
    private static string? Type(LayoutParagraph paragraph) =>
        paragraph.Element.Ancestors(W + "footnote").First().Value("type");
}
