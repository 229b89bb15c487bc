using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>Checks the solid line (đường kẻ ngang, nét liền) below a component: a border of the paragraph or of the
/// blank one after it, or a drawn shape.</summary>
internal static class HorizontalRule
{
    private const int EmuPerTwip = 635;

    /// <summary>Warns when there is no line below the text, or one of the wrong length.</summary>
    /// <param name="text">The component's paragraphs; the line stands below the last.</param>
    /// <param name="siblings">All paragraphs of the same cell or body, in order.</param>
    /// <param name="share">The permitted length in per cent of the longest line of text.</param>
    public static IEnumerable<Diagnostic> Check(
        ReportPlan plan,
        string row,
        IReadOnlyList<LayoutParagraph> text,
        IReadOnlyList<LayoutParagraph> siblings,
        LayoutLimits.Span share
    )
    {
        var last = text[^1];
        var next = siblings.SkipWhile(paragraph => paragraph != last).Skip(1).FirstOrDefault();
        var length = LengthBelow(plan, last, next is { IsBlank: true } ? next : null);
        var longest = text.SelectMany(paragraph => LinesOf(plan, paragraph)).Max();
        if (length is null)
        {
            yield return last.Warns(row, "phía dưới có đường kẻ ngang, nét liền");
        }
        else if (length > 0 && (100 * length < share.Least * longest || 100 * length > share.Most * longest))
        {
            yield return last.Warns(
                row,
                $"đường kẻ dài từ {share.Least}% đến {share.Most}% dòng chữ",
                $"dài {100 * length / longest}%"
            );
        }
    }

    /// <summary>The widths of the lines a paragraph breaks into, in twips.</summary>
    public static IEnumerable<int> LinesOf(ReportPlan plan, LayoutParagraph paragraph)
    {
        var run = paragraph.Visible.First();
        return TimesNewRomanBold
            .Lines(paragraph.Text, run.HalfPoints, Room(plan, paragraph), run.Spacing)
            .Select(line => TimesNewRomanBold.WidthOf(line, run.HalfPoints, run.Spacing));
    }

    /// <summary>The length of the line in twips; null without a line, 0 when the length cannot be read.</summary>
    private static int? LengthBelow(ReportPlan plan, LayoutParagraph paragraph, LayoutParagraph? next)
    {
        if (paragraph.Format.LineBelow)
        {
            return Room(plan, paragraph);
        }

        if (next is { Format.LineAbove: true } or { Format.LineBelow: true })
        {
            return Room(plan, next);
        }

        return Drawn(paragraph) ?? (next is null ? null : Drawn(next));
    }

    private static int? Drawn(LayoutParagraph paragraph)
    {
        if (paragraph.Element.Descendants(Drawing + "extent").FirstOrDefault() is { } extent)
        {
            return (int)(((long?)extent.Attribute("cx") ?? 0) / EmuPerTwip);
        }

        return paragraph.Element.Descendants(W + "pict").Any() ? 0 : null;
    }

    /// <summary>The width between the indents of a paragraph, in twips.</summary>
    private static int Room(ReportPlan plan, LayoutParagraph paragraph) =>
        Container(plan, paragraph.Element) - paragraph.Format.Left - paragraph.Format.Right;

    private static int Container(ReportPlan plan, XElement paragraph)
    {
        if (paragraph.Ancestors(W + "tc").FirstOrDefault() is { } cell)
        {
            return (cell.Element(W + "tcPr")?.Element(W + "tcW").Number("w") ?? 0)
                - CellMargin(cell, "left")
                - CellMargin(cell, "right");
        }

        var section = PageLayout.SectionsOf(plan.Parts.Main).First().Properties;
        var margins = section.Element(W + "pgMar");
        return (section.Element(W + "pgSz").Number("w") ?? 0)
            - (margins.Number("left") ?? 0)
            - (margins.Number("right") ?? 0);
    }

    /// <summary>Word's own default is 108 twips (1,9 mm).</summary>
    private static int CellMargin(XElement cell, string side) =>
        cell.Element(W + "tcPr")?.Element(W + "tcMar")?.Element(W + side).Number("w")
        ?? cell.Ancestors(W + "tbl")
            .First()
            .Element(W + "tblPr")
            ?.Element(W + "tblCellMar")
            ?.Element(W + side)
            .Number("w")
        ?? 108;
}
