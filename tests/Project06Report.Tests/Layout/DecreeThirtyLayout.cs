using System.Collections.Immutable;

namespace Project06Report.Tests.Layout;

/// <summary>Checks a finished report against the layout (thể thức, kỹ thuật trình bày) of Nghị định 30/2020/NĐ-CP, Phụ lục I.
/// The document is read as it stands; nothing is laid out, so what depends on line breaks is a warning at most.</summary>
public static class DecreeThirtyLayout
{
    /// <param name="docx">A Word document (.docx) of the kind báo cáo.</param>
    /// <param name="hasGoverningBody">Whether the issuing body has a direct parent to be named above it; a provincial People's Committee has none.</param>
    /// <returns>In the order of the checklist, then of the document; empty when it conforms.</returns>
    public static ImmutableArray<LayoutFinding> Check(byte[] docx, bool hasGoverningBody = false, LayoutLimits? limits = null)
    {
        limits ??= LayoutLimits.Decree30Of2020;
        var plan = new ReportPlan(docx);
        IEnumerable<LayoutFinding> findings =
        [
            .. PageLayout.Check(plan, limits),
            .. PageNumbers.Check(plan, limits),
            .. TypeAndText.Check(plan, limits),
            .. DocumentHead.Check(plan, limits, hasGoverningBody),
            .. ReportBody.Check(plan, limits),
            .. ReportOutline.Check(plan, limits),
            .. ReportClose.Check(plan, limits),
            .. FootnoteLayout.Check(plan, limits),
        ];
        return [.. findings.OrderBy(finding => finding.Row[0] == 'E').ThenBy(finding => finding.Row, StringComparer.Ordinal)];
    }
}
