using Project06Report.Catalogue;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Two cells of one error set whose values the rules leave free.</summary>
public sealed class JointSlipTests
{
    /// <summary>a + b = t = p + q; neither part alone may become so large, both can by 42.813 for 48.213 and 3.756 for 37.560.</summary>
    [Fact]
    public void Of_values_the_rules_leave_free_those_are_told_that_are_slips_together()
    {
        var month = new MonthBuilder("2022-08").Agency("A", "Đơn vị A", "F")
            .Figure("A", "a.ky_nay", 42813, "E4", "số a").Figure("A", "b.ky_nay", 3756, "E5", "số b").Figure("A", "t.ky_nay", 85773, "E6", "tổng")
            .Figure("A", "p.ky_nay", 60000, "E7", "số p").Figure("A", "q.ky_nay", 25773, "E8", "số q")
            .Figure("A", "c.ky_nay", 50000, "E9", "số c").Figure("A", "d.ky_nay", 40000, "E10", "số d")
            .Rule("r.ab", RuleKind.Sum, "F", "t.ky_nay", "a.ky_nay + b.ky_nay").Rule("r.pq", RuleKind.Sum, "F", "t.ky_nay", "p.ky_nay + q.ky_nay")
            .Rule("r.c", RuleKind.AtMost, "F", "a.ky_nay", "c.ky_nay").Rule("r.d", RuleKind.AtMost, "F", "b.ky_nay", "d.ky_nay");
        var findings = month.Check().Findings;
        Assert.Equal([("E4", "48.213"), ("E5", "37.560")], findings.Select(finding => (finding.Place.Spot, finding.Expected.Split(" = ")[0])));
        Assert.StartsWith("đảo hai chữ số liền nhau: 28 ↔ 82. Rất có thể", findings[0].Cause, StringComparison.Ordinal);
    }
}
