using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reports;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Reports;

public sealed class RollUpTests
{
    private static readonly string[] ThirdQuarter = ["2022-07", "2022-08", "2022-09"];

    [Fact]
    public void Flows_add_up_and_stocks_and_cumulative_figures_are_the_last_months() =>
        Gen.Int[0, 1_000_000]
            .Array[9]
            .Sample(drawn =>
            {
                var quarter = RollUp.Of([
                    .. ThirdQuarter.Select(
                        (month, at) => Month(month, drawn[3 * at], drawn[3 * at + 1], drawn[3 * at + 2])
                    ),
                ]);
                var figures = Assert.Single(quarter.Submissions).Figures;
                Assert.Equal(drawn[0] + drawn[3] + drawn[6], figures["ho_so.tiep_nhan"].Value);
                Assert.Equal(drawn[7], figures["ho_so.dang_giai_quyet"].Value);
                Assert.Equal(drawn[8], figures["the_cap.luy_ke"].Value);
                Assert.Empty(quarter.Findings);
            });

    [Fact]
    public void A_sum_rests_on_the_cells_of_all_its_months()
    {
        var quarter = RollUp.Of([.. ThirdQuarter.Select(month => Month(month, 1, 2, 3))]);
        Assert.Equal(
            ["CAT-2022-07.xlsx!HO_SO!D4", "CAT-2022-08.xlsx!HO_SO!D4", "CAT-2022-09.xlsx!HO_SO!D4"],
            quarter.Submissions[0].Figures["ho_so.tiep_nhan"].Cells().Select(cell => cell.ToString())
        );
    }

    [Fact]
    public void The_window_is_that_of_all_months_and_the_catalogue_that_of_the_last()
    {
        var quarter = RollUp.Of([.. ThirdQuarter.Select(month => Month(month, 1, 2, 3))]);
        Assert.Equal(
            (new DateOnly(2022, 6, 15), new DateOnly(2022, 9, 14)),
            (quarter.Period.First, quarter.Period.Last)
        );
        Assert.Equal(new DateOnly(2022, 9, 14), quarter.Catalogue.Day);
    }

    [Fact]
    public void A_percentage_is_computed_again_and_never_added()
    {
        var quarter = RollUp.Of([
            Rated("2022-07", 1, 4, 25),
            Rated("2022-08", 2, 4, 50),
            Rated("2022-09", 3, 4, 75),
        ]);
        Assert.Equal(50, quarter.Submissions[0].Figures["ty_le.ky_nay"].Value);
        Assert.Equal(6, quarter.Submissions[0].Figures["ty_le.ky_nay"].Cells().Count());
    }

    [Fact]
    public void A_percentage_without_a_rule_that_states_its_operands_is_left_out_and_named()
    {
        var quarter = RollUp.Of([
            .. ThirdQuarter.Select(month =>
                One(month)
                    .Figure("CAT", "ty_le.ky_nay", 5, "E4", "tỷ lệ", IndicatorKind.Percentage, 1)
                    .Build()
            ),
        ]);
        Assert.Empty(quarter.Submissions[0].Figures);
        Assert.Equal(
            [(RollUps.PercentageNotFormed, "danh mục không có quy tắc ty_le cho chỉ tiêu này")],
            Said(quarter)
        );
    }

    [Fact]
    public void A_flow_that_one_month_lacks_is_no_sum_of_the_others()
    {
        var quarter = RollUp.Of([
            Month("2022-07", 1, 2, 3),
            Month("2022-08", null, 2, 3),
            Month("2022-09", 1, 2, 3),
        ]);
        Assert.False(quarter.Submissions[0].Figures.ContainsKey("ho_so.tiep_nhan"));
        Assert.Equal([(RollUps.FlowIncomplete, "tháng 8/2022 không có số liệu này")], Said(quarter));
    }

    [Fact]
    public void An_agency_that_did_not_send_one_month_has_no_sum()
    {
        var quarter = RollUp.Of([
            Month("2022-07", 1, 2, 3),
            Builder("2022-08", 1, 2, 3).NotSent("CAT").Build(),
            Month("2022-09", 1, 2, 3),
        ]);
        Assert.False(quarter.Submissions[0].Figures.ContainsKey("ho_so.tiep_nhan"));
        Assert.Equal("tháng 8/2022 không có số liệu này", Assert.Single(quarter.Findings).Written.Show());
    }

    [Fact]
    public void A_month_that_ticked_nothing_to_report_counts_as_zero()
    {
        var august = Month("2022-08", null, 2, 3);
        august = august with { Submissions = [august.Submissions[0] with { NothingToReport = true }] };
        Assert.Equal(
            4,
            RollUp
                .Of([Month("2022-07", 1, 2, 3), august, Month("2022-09", 3, 2, 3)])
                .Submissions[0]
                .Figures["ho_so.tiep_nhan"]
                .Value
        );
    }

    [Fact]
    public void An_agency_a_merger_ended_keeps_its_flows_and_lends_no_stock()
    {
        var july = One("2022-07")
            .Agency("HCL", "Huyện Cao Lãnh", "06-CA")
            .Figure("CAT", "ho_so.tiep_nhan", 10, "D4", "tiếp nhận")
            .Figure("HCL", "ho_so.tiep_nhan", 7, "D4", "tiếp nhận")
            .Figure("HCL", "ho_so.dang_giai_quyet", 5, "E4", "đang giải quyết", IndicatorKind.Stock)
            .Build();
        var quarter = RollUp.Of([july, Month("2022-08", 1, 2, 3)]);
        Assert.Equal(["CAT", "HCL"], quarter.Submissions.Select(submission => submission.Agency.Code));
        Assert.Equal(["ho_so.tiep_nhan"], quarter.Submissions[1].Figures.Keys);
        Assert.Equal(7, quarter.Submissions[1].Figures["ho_so.tiep_nhan"].Value);
    }

    [Fact]
    public void A_figure_first_asked_for_in_the_last_month_is_that_months()
    {
        var quarter = RollUp.Of([One("2022-07").Build(), One("2022-08").Build(), Month("2022-09", 9, 2, 3)]);
        Assert.Equal(9, quarter.Submissions[0].Figures["ho_so.tiep_nhan"].Value);
        Assert.Empty(quarter.Findings);
    }

    [Fact]
    public void A_list_names_each_entry_once()
    {
        var quarter = RollUp.Of([
            .. ThirdQuarter.Select((month, at) => One(month).List("CAT", "nam_sinh", at + 1).Build()),
        ]);
        Assert.Equal(
            ["mục 1", "mục 2", "mục 3"],
            quarter.Submissions[0].Lists["nam_sinh"].Select(entry => entry.Text)
        );
    }

    private static MonthSubmissions Month(
        string month,
        decimal? received,
        decimal? pending,
        decimal? cards
    ) => Builder(month, received, pending, cards).Build();

    private static MonthBuilder Builder(string month, decimal? received, decimal? pending, decimal? cards) =>
        One(month)
            .Figure("CAT", "ho_so.tiep_nhan", received, "D4", "tiếp nhận")
            .Figure("CAT", "ho_so.dang_giai_quyet", pending, "E4", "đang giải quyết", IndicatorKind.Stock)
            .Figure("CAT", "the_cap.luy_ke", cards, "F5", "thẻ đã cấp, lũy kế", IndicatorKind.Cumulative);

    private static MonthSubmissions Rated(string month, decimal part, decimal whole, decimal rate) =>
        One(month)
            .Figure("CAT", "xong.ky_nay", part, "E4", "xong")
            .Figure("CAT", "tong.ky_nay", whole, "E5", "tổng")
            .Figure("CAT", "ty_le.ky_nay", rate, "E6", "tỷ lệ", IndicatorKind.Percentage, 1)
            .Rule("ty_le", RuleKind.Percentage, "06-CA", "ty_le.ky_nay", "xong.ky_nay + tong.ky_nay")
            .Build();

    private static MonthBuilder One(string month) =>
        new MonthBuilder(month).Agency("CAT", "Công an Tỉnh", "06-CA");

    private static IEnumerable<(DiagnosticKind, string)> Said(MonthSubmissions period) =>
        period.Findings.Select(finding => (finding.Kind, finding.Written.Show()));
}
