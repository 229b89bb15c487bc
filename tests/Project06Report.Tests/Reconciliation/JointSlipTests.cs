using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Two cells of one error set whose values the rules leave free.</summary>
public sealed class JointSlipTests
{
    /// <summary>a + b = t = p + q; neither part alone may become so large, both can by 42.813 for 48.213 and 3.756 for 37.560.</summary>
    [Fact]
    public void Of_values_the_rules_leave_free_those_are_told_that_are_slips_together()
    {
        var month = new MonthBuilder("2022-08")
            .Agency("A", "Đơn vị A", "F")
            .Figure("A", "a.ky_nay", 42813, "E4", "số a")
            .Figure("A", "b.ky_nay", 3756, "E5", "số b")
            .Figure("A", "t.ky_nay", 85773, "E6", "tổng")
            .Figure("A", "p.ky_nay", 60000, "E7", "số p")
            .Figure("A", "q.ky_nay", 25773, "E8", "số q")
            .Figure("A", "c.ky_nay", 50000, "E9", "số c")
            .Figure("A", "d.ky_nay", 40000, "E10", "số d")
            .Rule("r.ab", RuleKind.Sum, "F", "t.ky_nay", "a.ky_nay + b.ky_nay")
            .Rule("r.pq", RuleKind.Sum, "F", "t.ky_nay", "p.ky_nay + q.ky_nay")
            .Rule("r.c", RuleKind.AtMost, "F", "a.ky_nay", "c.ky_nay")
            .Rule("r.d", RuleKind.AtMost, "F", "b.ky_nay", "d.ky_nay");
        var findings = month.Check().Findings;
        Assert.Equal(
            [("E4", "48.213"), ("E5", "37.560")],
            findings.Select(finding => (finding.Place.Spot, finding.Expected.Show().Split(" = ")[0]))
        );
        Assert.StartsWith(
            "đảo hai chữ số liền nhau: 28 ↔ 82. Rất có thể",
            findings[0].Cause.Show(),
            StringComparison.Ordinal
        );
    }

    /// <summary>Neither one part nor two could take back what the sum is off by: the rules leave two of the three values open.</summary>
    [Fact]
    public void Three_parts_ten_times_too_large_are_told_together_with_their_values()
    {
        var findings = Parts(110, 220, 140).Check().Findings;
        Assert.Equal(
            [
                ("D9", "11 = 47 tổng (D8) − 22 b (D10) − 14 c (D11); lệch 99"),
                ("D10", "22 = 47 tổng (D8) − 11 a (D9) − 14 c (D11); lệch 198"),
                ("D11", "14 = 47 tổng (D8) − 11 a (D9) − 22 b (D10); lệch 126"),
            ],
            findings.Select(finding => (finding.Place.Spot, finding.Expected.Show()))
        );
        Assert.All(findings, finding =>
            Assert.Contains(
                "Phải sửa cùng lúc các ô D9, D10, D11",
                finding.Cause.Show(),
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Where_no_slips_fit_together_the_values_are_left_open_and_the_sum_is_told_as_it_stands() =>
        Assert.Equal(
            "từ 0 đến 47; hiện 47 tổng (D8) khác 7.777 a + 8.888 b (D10) + 9.999 c (D11), lệch 26.617",
            Parts(7777, 8888, 9999).Check().Findings[0].Expected.Show()
        );

    private static MonthBuilder Parts(decimal a, decimal b, decimal c) =>
        new MonthBuilder("2022-08")
            .Agency("A", "Đơn vị A", "F")
            .Figure("A", "t.tiep_nhan", 47, "D8", "tổng")
            .Figure("A", "a.tiep_nhan", a, "D9", "a")
            .Figure("A", "b.tiep_nhan", b, "D10", "b")
            .Figure("A", "c.tiep_nhan", c, "D11", "c")
            .Figure("A", "p.tiep_nhan", 47, "D12", "p")
            .Figure("A", "q.tiep_nhan", 47, "D13", "q")
            .Figure("A", "u.tiep_nhan", 47, "D14", "u")
            .Rule("r.abc", RuleKind.Sum, "F", "t.tiep_nhan", "a.tiep_nhan + b.tiep_nhan + c.tiep_nhan")
            .Rule("r.p", RuleKind.Equal, "F", "t.tiep_nhan", "p.tiep_nhan")
            .Rule("r.q", RuleKind.Equal, "F", "t.tiep_nhan", "q.tiep_nhan")
            .Rule("r.u", RuleKind.Equal, "F", "t.tiep_nhan", "u.tiep_nhan");
}
