using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>A large change against the median of the months before, where the catalogue asks for it.</summary>
public sealed class UsualValueTests
{
    [Fact]
    public void Of_an_odd_number_of_months_the_middle_one_is_usual() =>
        Assert.Equal(
            "chênh không quá 50% so với 100, số đứng giữa (trung vị) của 3 tháng có số liệu từ 5/2022 đến 7/2022; tăng 200,0%",
            Expected(300, ("2022-07", 100), ("2022-06", 90), ("2022-05", 1000))
        );

    [Fact]
    public void Of_an_even_number_of_months_it_is_the_mean_of_the_two_in_the_middle() =>
        Assert.Equal(
            "chênh không quá 50% so với 105,5, số đứng giữa (trung vị) của 4 tháng có số liệu từ 4/2022 đến 7/2022; giảm 90,5%",
            Expected(10, ("2022-07", 120), ("2022-06", 90), ("2022-05", 111), ("2022-04", 100))
        );

    [Fact]
    public void Months_that_are_not_known_and_blank_cells_do_not_count() =>
        Assert.Equal(
            "chênh không quá 50% so với 100, số đứng giữa (trung vị) của 3 tháng có số liệu từ 01/2022 đến 7/2022; tăng 200,0%",
            Expected(300, ("2022-07", 100), ("2022-06", null), ("2022-03", 90), ("2022-01", 101))
        );

    [Fact]
    public void The_month_before_may_be_the_one_that_is_not_known() =>
        Assert.Equal(
            "chênh không quá 50% so với 90, số đứng giữa (trung vị) của 3 tháng có số liệu từ 4/2022 đến 6/2022; tăng 233,3%",
            Expected(300, ("2022-06", 80), ("2022-05", 90), ("2022-04", 100))
        );

    [Fact]
    public void With_fewer_than_three_months_the_last_one_is_usual_and_the_finding_says_so() =>
        Assert.Equal(
            "chênh không quá 50% so với 100 tháng 7/2022 (chưa đủ 3 tháng trước có số liệu để tính trung vị); tăng 200,0%",
            Expected(300, ("2022-07", 100), ("2022-06", 90))
        );

    [Fact]
    public void With_two_earlier_months_and_none_before_nothing_is_compared() =>
        Assert.Equal(
            RuleOutcome.Skipped,
            Assert.Single(Check(300, ("2022-06", 80), ("2022-05", 90)).Results).Outcome
        );

    [Fact]
    public void One_odd_month_before_makes_no_usual_one_a_leap()
    {
        (string, decimal?)[] before = [("2022-07", 1000), ("2022-06", 90), ("2022-05", 100)];
        Assert.Empty(Check(110, before).Findings);
        Assert.Equal("P06-210", Assert.Single(Check(110, median: false, before).Findings).Kind.Code);
    }

    [Fact]
    public void Months_before_a_break_of_the_series_do_not_count()
    {
        (string, decimal?)[] before = [("2022-07", 100), ("2022-06", 90), ("2022-05", 80)];
        var broken = Month("2022-08", 300, median: true).Break("CAT", "a.ky_nay", 95, from: "2022-06");
        Assert.Contains(
            "so với 100 tháng 7/2022 (chưa đủ 3 tháng",
            Expected(broken, before),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "so với 90, số đứng giữa",
            Expected(
                Month("2022-08", 300, median: true).Break("CAT", "a.ky_nay", 95, from: "2022-09"),
                before
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_slip_that_leads_back_to_the_median_is_named() =>
        Assert.Equal(
            "có thể là biến động thật; nếu gõ nhầm thì có thể là 95 (lớn lên đúng 10 lần: ghi theo đơn vị nhỏ hơn hoặc thừa chữ số 0)",
            Assert
                .Single(
                    Check(
                        950,
                        ("2022-07", 1000),
                        ("2022-06", 90),
                        ("2022-05", 100),
                        ("2022-04", 94),
                        ("2022-03", 98)
                    ).Findings
                )
                .Cause.Show()
        );

    [Fact]
    public void The_order_in_which_months_come_changes_nothing()
    {
        (string, decimal?)[] before = [("2022-07", 120), ("2022-06", 90), ("2022-05", 111), ("2022-04", 100)];
        Assert.Equal(Expected(10, before), Expected(10, [before[0], before[3], before[1], before[2]]));
    }

    /// <summary>Both rules look at the figure of July; only one of them at its median.</summary>
    [Fact]
    public void Other_rules_still_continue_from_last_month()
    {
        static MonthBuilder Total(string month, decimal total) =>
            Police(month)
                .Figure("CAT", "a.luy_ke", total, "F4", "thẻ đã trả", IndicatorKind.Cumulative)
                .Rule("r.bd", RuleKind.Change, "06-CA", "a.luy_ke", tolerance: 900, median: true)
                .Rule("r.dd", RuleKind.NeverFalls, "06-CA", "a.luy_ke");
        var finding = Assert.Single(
            Total("2022-08", 1170)
                .Check(Total("2022-07", 1180), Total("2022-06", 1000), Total("2022-05", 900))
                .Findings
        );
        Assert.Equal(
            ("P06-209", "ít nhất 1.180 thẻ đã trả tháng 7/2022; thiếu 10"),
            (finding.Kind.Code, finding.Expected.Show())
        );
    }

    [Fact]
    public void The_blank_form_checks_against_the_same_median()
    {
        var month = Month("2022-08", null, median: true).Build();
        var source = new OperandSource(
            month,
            Month("2022-07", 120).Build(),
            [Month("2022-06", 90).Build(), Month("2022-05", 111).Build(), Month("2022-04", 100).Build()]
        );
        var check = Assert.Single(
            new FormRules(
                new FormLayout(month.Catalogue, month.Catalogue.OwedBy(month.Catalogue.Agencies[0])),
                source,
                CutOffCalendar.Decree09.PeriodOf(month.Month)
            ).Checks()
        );
        Assert.EndsWith(
            "không được chênh quá 50% so với 105,5 (số đứng giữa (trung vị) của 4 tháng có số liệu từ 4/2022 đến 7/2022)",
            check.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains("105.5<>0", check.Broken, StringComparison.Ordinal);
    }

    private static string Expected(decimal value, params (string, decimal?)[] before) =>
        Assert.Single(Check(value, before).Findings).Expected.Show();

    private static string Expected(MonthBuilder month, (string, decimal?)[] before) =>
        Assert
            .Single(Check(month, before).Findings, finding => finding.Kind.Code == "P06-210")
            .Expected.Show();

    private static ReconciliationReport Check(
        decimal value,
        params (string Month, decimal? Value)[] before
    ) => Check(value, median: true, before);

    private static ReconciliationReport Check(
        decimal value,
        bool median,
        (string Month, decimal? Value)[] before
    ) => Check(Month("2022-08", value, median), before);

    private static ReconciliationReport Check(MonthBuilder month, (string Month, decimal? Value)[] before)
    {
        var known = before
            .Select(pair => (pair.Month, Of: Month(pair.Month, pair.Value)))
            .ToLookup(pair => pair.Month == "2022-07", pair => pair.Of);
        return month.Check(known[true].SingleOrDefault(), [.. known[false]]);
    }

    private static MonthBuilder Month(string month, decimal? value, bool median = false) =>
        Police(month)
            .Figure("CAT", "a.ky_nay", value, "E4", "tin, bài")
            .Rule(
                "r",
                RuleKind.Change,
                "06-CA",
                "a.ky_nay",
                tolerance: 50,
                severity: Severity.Warning,
                median: median
            );

    private static MonthBuilder Police(string month) =>
        new MonthBuilder(month).Agency("CAT", "Công an Tỉnh", "06-CA");
}
