using Project06Report.Diagnostics;

namespace Project06Report.Layout;

/// <summary>E09 and E15: how the body is set and how it ends.</summary>
internal static class ReportBody
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits)
    {
        var text = plan.Body.Where(paragraph => !ReportOutline.IsTitle(paragraph)).ToList();
        return
        [
            .. plan.Body.SelectMany(paragraph => Setting(paragraph, limits)),
            .. text.Where(paragraph => paragraph.Format.Alignment != "both")
                .Select(paragraph => paragraph.Fails("E09", "nội dung canh đều hai lề")),
            .. Indents(text, limits),
            .. End(plan),
        ];
    }

    private static IEnumerable<Diagnostic> Setting(LayoutParagraph paragraph, LayoutLimits limits)
    {
        if (!paragraph.HasSize(limits.TextSizes))
        {
            yield return paragraph.Fails("E09", "nội dung cỡ chữ 13 đến 14");
        }

        if (paragraph.HasItalic)
        {
            yield return paragraph.Fails("E09", "nội dung là chữ đứng");
        }

        if (
            paragraph.Format.ContextualSpacing
            || Math.Max(paragraph.Format.Before, paragraph.Format.After) < limits.ParagraphGap
        )
        {
            yield return paragraph.Fails("E09", "khoảng cách giữa các đoạn từ 6 pt trở lên");
        }

        foreach (var finding in LineSpacing(paragraph, limits))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> LineSpacing(LayoutParagraph paragraph, LayoutLimits limits)
    {
        var (line, points) = (paragraph.Format.Line, paragraph.Visible.Max(run => run.HalfPoints) / 2);
        if (paragraph.Format.LineRule == "auto")
        {
            if (!limits.LineSpacing.Holds(line))
            {
                yield return paragraph.Fails("E09", "khoảng cách dòng từ đơn đến 1,5 dòng");
            }
        }
        else if (line * 1000 < points * 20 * 1150 || line * 1000 > points * 20 * 1725)
        {
            yield return paragraph.Warns("E09", "khoảng cách dòng cố định trong mức từ đơn đến 1,5 dòng");
        }
    }

    /// <summary>Checks that the first paragraph's indent is permitted and kept through the whole document.</summary>
    private static IEnumerable<Diagnostic> Indents(List<LayoutParagraph> text, LayoutLimits limits)
    {
        foreach (var paragraph in text)
        {
            if (
                !limits.FirstLineIndents.Any(indent =>
                    Math.Abs(paragraph.Format.FirstLine - indent) <= limits.Tolerance
                )
            )
            {
                yield return paragraph.Fails("E09", "dòng đầu của đoạn lùi vào 1 cm hoặc 1,27 cm");
            }
            else if (paragraph.Format.FirstLine != text[0].Format.FirstLine)
            {
                yield return paragraph.Fails("E09", "dòng đầu lùi như các đoạn trước");
            }
        }
    }

    private static IEnumerable<Diagnostic> End(ReportPlan plan)
    {
        var ends = plan
            .Body.Where(paragraph => paragraph.Text.Contains("./.", StringComparison.Ordinal))
            .ToList();
        if (plan.Body.IsEmpty)
        {
            yield return plan.Fails("E15", "có nội dung văn bản", "không thấy");
        }
        else if (!plan.Body[^1].Text.EndsWith("./.", StringComparison.Ordinal))
        {
            yield return plan.Body[^1].Fails("E15", "nội dung kết thúc bằng \"./.\"");
        }

        foreach (var early in ends.Where(paragraph => paragraph != plan.Body[^1]))
        {
            yield return early.Fails("E15", "dấu \"./.\" chỉ có một, ở cuối nội dung");
        }
    }
}
