using Project06Report.Diagnostics;

namespace Project06Report.Tests.Layout;

/// <summary>E09 and E15: how the body is set and how it ends.</summary>
internal static class ReportBody
{
    public static IEnumerable<LayoutFinding> Check(ReportPlan plan, LayoutLimits limits)
    {
        var text = plan.Body.Where(paragraph => !ReportOutline.IsTitle(paragraph)).ToList();
        return
        [
            .. plan.Body.SelectMany(paragraph => Setting(paragraph, limits)),
            .. text.Where(paragraph => paragraph.Format.Alignment != "both").Select(paragraph => paragraph.Fails("E09", "Nội dung phải canh đều hai lề.")),
            .. Indents(text, limits),
            .. End(plan),
        ];
    }

    private static IEnumerable<LayoutFinding> Setting(LayoutParagraph paragraph, LayoutLimits limits)
    {
        if (!paragraph.HasSize(limits.TextSizes))
        {
            yield return paragraph.Fails("E09", "Nội dung phải cỡ chữ 13 đến 14.");
        }

        if (paragraph.HasItalic)
        {
            yield return paragraph.Fails("E09", "Nội dung phải là chữ đứng.");
        }

        if (paragraph.Format.ContextualSpacing || Math.Max(paragraph.Format.Before, paragraph.Format.After) < limits.ParagraphGap)
        {
            yield return paragraph.Fails("E09", "Khoảng cách giữa các đoạn phải từ 6 pt trở lên.");
        }

        foreach (var finding in LineSpacing(paragraph, limits))
        {
            yield return finding;
        }
    }

    private static IEnumerable<LayoutFinding> LineSpacing(LayoutParagraph paragraph, LayoutLimits limits)
    {
        var (line, points) = (paragraph.Format.Line, paragraph.Visible.Max(run => run.HalfPoints) / 2);
        if (paragraph.Format.LineRule == "auto")
        {
            if (!limits.LineSpacing.Holds(line))
            {
                yield return paragraph.Fails("E09", "Khoảng cách dòng phải từ đơn đến 1,5 dòng.");
            }
        }
        else if (line * 1000 < points * 20 * 1150 || line * 1000 > points * 20 * 1725)
        {
            yield return paragraph.Warns("E09", "Khoảng cách dòng cố định ngoài mức từ đơn đến 1,5 dòng.");
        }
    }

    /// <summary>One indent through the whole document: the one of the first paragraph.</summary>
    private static IEnumerable<LayoutFinding> Indents(List<LayoutParagraph> text, LayoutLimits limits)
    {
        foreach (var paragraph in text)
        {
            if (!limits.FirstLineIndents.Any(indent => Math.Abs(paragraph.Format.FirstLine - indent) <= limits.Tolerance))
            {
                yield return paragraph.Fails("E09", "Dòng đầu của đoạn phải lùi vào 1 cm hoặc 1,27 cm.");
            }
            else if (paragraph.Format.FirstLine != text[0].Format.FirstLine)
            {
                yield return paragraph.Fails("E09", "Dòng đầu lùi khác với các đoạn trước.");
            }
        }
    }

    private static IEnumerable<LayoutFinding> End(ReportPlan plan)
    {
        var ends = plan.Body.Where(paragraph => paragraph.Text.Contains("./.", StringComparison.Ordinal)).ToList();
        if (plan.Body.IsEmpty)
        {
            yield return new LayoutFinding("E15", Severity.Error, plan.Parts.MainName, 0, "", "Không thấy nội dung văn bản.");
        }
        else if (!plan.Body[^1].Text.EndsWith("./.", StringComparison.Ordinal))
        {
            yield return plan.Body[^1].Fails("E15", "Nội dung phải kết thúc bằng \"./.\".");
        }

        foreach (var early in ends.Where(paragraph => paragraph != plan.Body[^1]))
        {
            yield return early.Fails("E15", "Dấu \"./.\" chỉ có một, ở cuối nội dung.");
        }
    }
}
