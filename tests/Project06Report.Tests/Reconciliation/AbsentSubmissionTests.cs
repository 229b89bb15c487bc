using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>A rule may take a blank cell for zero, but not a submission that never came.</summary>
public sealed class AbsentSubmissionTests
{
    [Fact]
    public void A_figure_of_an_agency_that_sent_nothing_is_not_zero()
    {
        var result = Assert.Single(Between().NotSent("BHXH").Check().Results);
        Assert.Equal((RuleOutcome.Skipped, "BHXH chưa gửi báo cáo dùng được"), (result.Outcome, result.Why));
    }

    [Fact]
    public void A_cell_that_agency_left_blank_is_zero()
    {
        var month = Between();
        month["BHXH", "dong_bo.luy_ke"] = null;
        Assert.Equal(RuleOutcome.Broken, Assert.Single(month.Check().Results).Outcome);
    }

    [Fact]
    public void A_figure_of_last_month_when_the_agency_sent_nothing_is_not_zero()
    {
        var result = Assert.Single(
            Cumulative("2022-08", 5).Check(Cumulative("2022-07", 5).NotSent("CAT")).Results
        );
        Assert.Equal(
            (RuleOutcome.Skipped, "CAT không có báo cáo tháng 7/2022"),
            (result.Outcome, result.Why)
        );
    }

    [Fact]
    public void A_cell_left_blank_last_month_is_zero() =>
        Assert.Equal(
            RuleOutcome.Holds,
            Assert.Single(Cumulative("2022-08", 5).Check(Cumulative("2022-07", null)).Results).Outcome
        );

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void The_blank_form_checks_against_last_month_only_when_the_agency_sent_it(bool sent, int checks)
    {
        var month = Cumulative("2022-08", null).Build();
        var before = Cumulative("2022-07", null);
        var source = new OperandSource(month, (sent ? before : before.NotSent("CAT")).Build());
        var layout = new FormLayout(month.Catalogue, month.Catalogue.OwedBy(month.Catalogue.Agencies[0]));
        Assert.Equal(
            checks,
            new FormRules(layout, source, CutOffCalendar.Decree09.PeriodOf(month.Month)).Checks().Length
        );
    }

    private static MonthBuilder Between() =>
        new MonthBuilder("2022-08")
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Agency("BHXH", "Bảo hiểm xã hội Tỉnh", "06-BH")
            .Figure("CAT", "the.luy_ke", 1234, "F4", "thẻ căn cước", IndicatorKind.Cumulative)
            .Figure("BHXH", "dong_bo.luy_ke", 1234, "F9", "thẻ đồng bộ", IndicatorKind.Cumulative)
            .Rule(
                "r",
                RuleKind.Equal,
                "06-CA",
                "the.luy_ke",
                "BHXH:dong_bo.luy_ke",
                missing: MissingOperand.Zero
            );

    /// <summary>Five in the month, and so many up to now.</summary>
    private static MonthBuilder Cumulative(string month, decimal? total) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "the.ky_nay", 5, "E4", "thẻ, trong kỳ")
            .Figure("CAT", "the.luy_ke", total, "F4", "thẻ, lũy kế", IndicatorKind.Cumulative)
            .Rule(
                "r",
                RuleKind.Continuity,
                "06-CA",
                "the.luy_ke",
                "the.ky_nay",
                missing: MissingOperand.Zero
            );
}
