using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Figures exactly at a limit, and one unit past it.</summary>
public sealed class TieTests
{
    [Theory]
    [InlineData(47, RuleOutcome.Holds)]
    [InlineData(50, RuleOutcome.Rounding)]
    [InlineData(44, RuleOutcome.Rounding)]
    [InlineData(51, RuleOutcome.Broken)]
    [InlineData(43, RuleOutcome.Broken)]
    public void A_total_may_differ_by_the_tolerance_and_no_more(int total, RuleOutcome expected) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Police()
                    .Figure("CAT", "t.ky_nay", total, "E4", "tổng")
                    .Figure("CAT", "a.ky_nay", 33, "E5", "a")
                    .Figure("CAT", "b.ky_nay", 14, "E6", "b")
                    .Rule("r", RuleKind.Sum, "06-CA", "t.ky_nay", "a.ky_nay + b.ky_nay", tolerance: 3)
            )
        );

    /// <summary>Four figures of one decimal: half a tenth each.</summary>
    [Theory]
    [InlineData(1002, RuleOutcome.Rounding)]
    [InlineData(998, RuleOutcome.Rounding)]
    [InlineData(1003, RuleOutcome.Broken)]
    [InlineData(997, RuleOutcome.Broken)]
    public void A_rounded_total_may_differ_by_half_a_unit_of_every_figure_and_no_more(
        int tenths,
        RuleOutcome expected
    ) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Police()
                    .Figure("CAT", "t.ky_nay", tenths / 10m, "E4", "tổng", decimals: 1)
                    .Figure("CAT", "a.ky_nay", 33.3m, "E5", "a", decimals: 1)
                    .Figure("CAT", "b.ky_nay", 33.3m, "E6", "b", decimals: 1)
                    .Figure("CAT", "c.ky_nay", 33.4m, "E7", "c", decimals: 1)
                    .Rule("r", RuleKind.Sum, "06-CA", "t.ky_nay", "a.ky_nay + b.ky_nay + c.ky_nay")
            )
        );

    [Theory]
    [InlineData(100, RuleOutcome.Holds)]
    [InlineData(103, RuleOutcome.Rounding)]
    [InlineData(104, RuleOutcome.Broken)]
    public void A_part_may_pass_its_whole_by_the_tolerance_and_no_more(int part, RuleOutcome expected) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Police()
                    .Figure("CAT", "a.ky_nay", part, "E4", "bên trái")
                    .Figure("CAT", "b.ky_nay", 100, "E5", "bên phải")
                    .Rule("r", RuleKind.AtMost, "06-CA", "a.ky_nay", "b.ky_nay", tolerance: 3)
            )
        );

    [Theory]
    [InlineData(100, RuleOutcome.Holds)]
    [InlineData(97, RuleOutcome.Rounding)]
    [InlineData(96, RuleOutcome.Broken)]
    public void A_cumulative_figure_may_fall_by_the_tolerance_and_no_more(int total, RuleOutcome expected) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Compared("2022-08", RuleKind.NeverFalls, total, tolerance: 3),
                Compared("2022-07", RuleKind.NeverFalls, 100, tolerance: 3)
            )
        );

    /// <summary>1 of 16 is 6.25 per cent.</summary>
    [Theory]
    [InlineData(61, RuleOutcome.Broken)]
    [InlineData(62, RuleOutcome.Holds)]
    [InlineData(63, RuleOutcome.Holds)]
    [InlineData(64, RuleOutcome.Broken)]
    public void A_percentage_half_way_between_two_printed_ones_may_be_either(
        int tenths,
        RuleOutcome expected
    ) => Assert.Equal(expected, OutcomeOf(Share(part: 1, whole: 16, printed: tenths / 10m)));

    [Theory]
    [InlineData(0, RuleOutcome.Holds)]
    [InlineData(1, RuleOutcome.Broken)]
    public void Of_nothing_there_is_only_nothing(int part, RuleOutcome expected) =>
        Assert.Equal(expected, OutcomeOf(Share(part, whole: 0, printed: 0)));

    [Theory]
    [InlineData(10, RuleOutcome.Holds)]
    [InlineData(20, RuleOutcome.Holds)]
    [InlineData(9, RuleOutcome.Broken)]
    [InlineData(21, RuleOutcome.Broken)]
    public void Both_ends_of_a_range_belong_to_it(int value, RuleOutcome expected) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Police()
                    .Figure("CAT", "a.ky_nay", value, "E4", "a")
                    .Rule("r", RuleKind.Range, "06-CA", "a.ky_nay", range: (10, 20))
            )
        );

    [Theory]
    [InlineData(100, 150, RuleOutcome.Holds)]
    [InlineData(100, 50, RuleOutcome.Holds)]
    [InlineData(100, 151, RuleOutcome.Broken)]
    [InlineData(100, 49, RuleOutcome.Broken)]
    [InlineData(0, 1000, RuleOutcome.Holds)]
    public void A_change_by_exactly_the_per_cent_allowed_is_no_leap(
        int before,
        int now,
        RuleOutcome expected
    ) =>
        Assert.Equal(
            expected,
            OutcomeOf(
                Compared("2022-08", RuleKind.Change, now, tolerance: 50),
                Compared("2022-07", RuleKind.Change, before, tolerance: 50)
            )
        );

    [Fact]
    public void A_slip_that_leads_back_to_exactly_the_per_cent_allowed_is_named() =>
        Assert.StartsWith(
            "có thể là biến động thật; nếu gõ nhầm thì có thể là 50 (",
            Assert
                .Single(
                    Compared("2022-08", RuleKind.Change, 500, tolerance: 50)
                        .Check(Compared("2022-07", RuleKind.Change, 100, tolerance: 50))
                        .Findings
                )
                .Cause.Show(),
            StringComparison.Ordinal
        );

    private static RuleOutcome OutcomeOf(MonthBuilder month, MonthBuilder? before = null) =>
        Assert.Single(month.Check(before).Results).Outcome;

    private static MonthBuilder Police(string month = "2022-08") =>
        new MonthBuilder(month).Agency("CAT", "Công an Tỉnh", "06-CA");

    private static MonthBuilder Share(decimal part, decimal whole, decimal printed) =>
        Police()
            .Figure("CAT", "tong.ky_nay", whole, "E4", "tổng số")
            .Figure("CAT", "phan.ky_nay", part, "E5", "một phần")
            .Figure("CAT", "ty_le.ky_nay", printed, "E6", "tỷ lệ", IndicatorKind.Percentage, 1)
            .Rule("r", RuleKind.Percentage, "06-CA", "ty_le.ky_nay", "phan.ky_nay + tong.ky_nay");

    private static MonthBuilder Compared(string month, RuleKind kind, decimal value, decimal tolerance) =>
        Police(month)
            .Figure("CAT", "a.luy_ke", value, "F4", "tin, bài", IndicatorKind.Cumulative)
            .Rule("r", kind, "06-CA", "a.luy_ke", tolerance: tolerance, severity: Severity.Warning);
}
