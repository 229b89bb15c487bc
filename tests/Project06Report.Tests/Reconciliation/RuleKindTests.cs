using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Each kind of rule: it holds, it is broken, and what is then said.</summary>
public sealed class RuleKindTests
{
    [Fact]
    public void A_total_that_differs_from_its_parts_is_told_with_every_cell_that_could_be_the_culprit()
    {
        var finding = Assert.Single(Sum(total: 57).Check().Findings);
        Assert.Equal(
            ("P06-201", "D4", "57", Severity.Error),
            (finding.Kind.Code, finding.Place.Spot, finding.Written.Show(), finding.Severity)
        );
        Assert.Equal(
            "47 = 11 cấp mới (D5) + 22 cấp đổi (D6) + 14 cấp lại (D7); lệch 10",
            finding.Expected.Show()
        );
        Assert.Equal(
            "có thể là một trong các ô sau: D4 57 → 47 (gõ sai một chữ số hàng chục: 5 thay cho 4); D5 11 → 21 (gõ sai một chữ số hàng chục: 1 thay cho 2); "
                + "D6 22 → 32 (gõ sai một chữ số hàng chục: 2 thay cho 3); D7 14 → 24 (gõ sai một chữ số hàng chục: 1 thay cho 2)",
            finding.Cause.Show()
        );
        Assert.Equal(
            "hỏi lại Công an Tỉnh, đối chiếu các ô nêu trên với sổ theo dõi, rồi sửa ô sai",
            finding.Remedy.Show()
        );
    }

    [Fact]
    public void A_total_equal_to_its_parts_is_no_finding() => Assert.Empty(Sum(total: 47).Check().Findings);

    [Fact]
    public void A_dossier_row_that_does_not_balance_is_found_without_a_rule_in_the_catalogue()
    {
        var finding = Assert.Single(
            Balance(received: 154, resolved: 118, pending: 12, returned: 42).Check().Findings
        );
        Assert.Equal(("P06-202", "06-CA.can_doi.thuong_tru"), (finding.Kind.Code, finding.Rule));
        Assert.Equal(
            "172 = 118 đã trả kết quả + 12 đang giải quyết + 42 trả lại; lệch 18",
            finding.Expected.Show()
        );
    }

    [Fact]
    public void A_row_with_only_some_of_the_columns_has_no_balance() =>
        Assert.Empty(
            Police(BalanceScheme.SamePeriod)
                .Figure("CAT", "cap_moi.tiep_nhan", 11, "D5", "cấp mới, tiếp nhận")
                .Check()
                .Results
        );

    [Fact]
    public void A_whole_number_typed_with_a_point_is_named_with_the_number_meant()
    {
        var finding = Assert.Single(
            Balance(received: 3.496m, resolved: 3003, pending: 466, returned: 27).Check().Findings
        );
        Assert.Equal(
            ("P06-211", "D7", "3,496"),
            (finding.Kind.Code, finding.Place.Spot, finding.Written.Show())
        );
        Assert.Equal(
            "3.496 = 3.003 đã trả kết quả + 466 đang giải quyết + 27 trả lại; lệch 3.492,504",
            finding.Expected.Show()
        );
        Assert.Equal(
            "gõ 3.496 trên máy dùng dấu chấm thập phân; nhân 1.000 thì khớp đúng. Xác định được: chỉ ô này, sửa một mình nó thì phép đối chiếu đang lệch sẽ khớp",
            finding.Cause.Show()
        );
        Assert.Equal("gõ lại 3496, không dấu, vào ô D7", finding.Remedy.Show());
    }

    [Fact]
    public void That_a_count_is_whole_and_not_negative_is_no_rule_that_would_come_right()
    {
        var month = Police().Figure("CAT", "a.ky_nay", -3.5m, "E4", "a");
        Assert.Equal(
            "Xác định được: chỉ ô này; số đang ghi không đúng được, các ô khác ghi thế nào cũng vậy. Số đang ghi không giống lỗi gõ nào đã biết",
            Assert.Single(month.Check().Findings).Cause.Show()
        );
    }

    [Fact]
    public void A_part_above_its_whole_is_told_by_how_much()
    {
        var finding = Assert.Single(Pair(RuleKind.AtMost, 47000, 46336).Check().Findings);
        Assert.Equal(("P06-205", "E4"), (finding.Kind.Code, finding.Place.Spot));
        Assert.Equal("không quá 46.336 bên phải (E5); vượt 664", finding.Expected.Show());
    }

    [Fact]
    public void A_part_equal_to_its_whole_is_no_finding() =>
        Assert.Empty(Pair(RuleKind.AtMost, 175, 175).Check().Findings);

    [Fact]
    public void Two_figures_for_one_fact_must_be_equal() =>
        Assert.Equal("P06-204", Assert.Single(Pair(RuleKind.Equal, 850, 805).Check().Findings).Kind.Code);

    [Theory]
    [InlineData("95.8", true)]
    [InlineData("95.7", false)]
    [InlineData("95.9", false)]
    [InlineData("0.958", false)]
    [InlineData("958", false)]
    public void A_percentage_may_differ_by_half_a_printed_unit(string printed, bool holds)
    {
        var month = Rate(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            holds ? RuleOutcome.Holds : RuleOutcome.Broken,
            Assert.Single(month.Check().Results).Outcome
        );
    }

    [Fact]
    public void A_share_typed_for_a_percentage_is_named()
    {
        var finding = Assert.Single(Rate(0.958m).Check().Findings);
        Assert.Equal(("P06-206", "F10"), (finding.Kind.Code, finding.Place.Spot));
        Assert.StartsWith("ghi 0,958 thay cho 95,8%", finding.Cause.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cumulative_figure_continues_from_the_month_before()
    {
        var finding = Assert.Single(
            Cumulative("2022-08", 46336, 1316713).Check(Cumulative("2022-07", 45000, 1269837)).Findings
        );
        Assert.Equal(("P06-208", "F4"), (finding.Kind.Code, finding.Place.Spot));
        Assert.Equal(
            "1.316.173 = 1.269.837 lũy kế tháng 7/2022 + 46.336 trong kỳ; lệch 540",
            finding.Expected.Show()
        );
        Assert.StartsWith(
            "đảo hai chữ số liền nhau: 71 ↔ 17. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_the_month_before_continuity_is_noted_once_and_never_an_error()
    {
        var report = Cumulative("2022-08", 46336, 1).Check();
        Assert.Equal(["P06-220"], report.Findings.Select(finding => finding.Kind.Code));
        Assert.All(report.Results, result => Assert.Equal(RuleOutcome.Skipped, result.Outcome));
    }

    [Fact]
    public void A_month_two_back_is_not_the_month_before() =>
        Assert.Equal(
            "P06-220",
            Assert
                .Single(
                    Cumulative("2022-08", 46336, 1316713).Check(Cumulative("2022-06", 1, 1269837)).Findings
                )
                .Kind.Code
        );

    [Fact]
    public void A_cumulative_figure_never_falls()
    {
        var finding = Assert.Single(Falls("2022-08", 1170).Check(Falls("2022-07", 1180)).Findings);
        Assert.Equal(("P06-209", "F4"), (finding.Kind.Code, finding.Place.Spot));
        Assert.Equal("ít nhất 1.180 thẻ đã trả tháng 7/2022; thiếu 10", finding.Expected.Show());
    }

    [Fact]
    public void A_blank_operand_skips_the_rule_and_says_so()
    {
        var month = Sum(total: 47);
        month["CAT", "cap_lai.tiep_nhan"] = null;
        var finding = Assert.Single(month.Check().Findings);
        Assert.Equal(
            ("P06-219", "D7", Severity.Note),
            (finding.Kind.Code, finding.Place.Spot, finding.Severity)
        );
        Assert.Equal("ô D7 (cấp lại, tiếp nhận) để trống", finding.Cause.Show());
    }

    [Fact]
    public void A_blank_operand_is_an_error_where_the_rule_says_so()
    {
        var month = Sum(total: 47, missing: MissingOperand.Error);
        month["CAT", "cap_lai.tiep_nhan"] = null;
        Assert.Equal(
            ("P06-218", Severity.Error),
            (Assert.Single(month.Check().Findings) is var finding ? finding.Kind.Code : "", finding.Severity)
        );
    }

    [Fact]
    public void A_blank_operand_is_zero_where_the_rule_says_so()
    {
        var month = Sum(total: 33, missing: MissingOperand.Zero);
        month["CAT", "cap_lai.tiep_nhan"] = null;
        Assert.Empty(month.Check().Findings);
    }

    [Fact]
    public void A_count_is_compared_with_the_list_it_introduces()
    {
        var finding = Assert.Single(
            Police()
                .Figure("CAT", "so_nganh.ky_nay", 9, "E4", "số sở, ngành phối hợp")
                .List("CAT", "ds_nganh", 8)
                .Rule("06-CA.dem.nganh", RuleKind.Count, "06-CA", "so_nganh.ky_nay", "ds_nganh")
                .Check()
                .Findings
        );
        Assert.Equal(("P06-215", "E4", "9"), (finding.Kind.Code, finding.Place.Spot, finding.Written.Show()));
        Assert.Equal("8, bằng số dòng của ds_nganh; lệch 1", finding.Expected.Show());
        Assert.Equal(
            "có thể là một trong các khả năng sau: danh sách thiếu 1 dòng; E4 9 → 8 (không giống lỗi gõ nào đã biết)",
            finding.Cause.Show()
        );
        Assert.Equal("hỏi lại Công an Tỉnh, rồi sửa danh sách hoặc con số", finding.Remedy.Show());
    }

    [Fact]
    public void A_number_with_a_telling_slip_is_suspected_before_the_list_it_introduces() =>
        Assert.StartsWith(
            "đảo hai chữ số liền nhau: 21 ↔ 12. Rất có thể là ô này",
            Assert
                .Single(
                    Police()
                        .Figure("CAT", "so_nganh.ky_nay", 21, "E4", "số sở, ngành phối hợp")
                        .List("CAT", "ds_nganh", 12)
                        .Rule("06-CA.dem.nganh", RuleKind.Count, "06-CA", "so_nganh.ky_nay", "ds_nganh")
                        .Check()
                        .Findings
                )
                .Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_figure_that_is_only_bounded_it_is_said_when_several_slips_lead_back() =>
        Assert.StartsWith(
            "có thể là một trong các ô sau: E4 715 → từ 0 đến 175 (có thể do nhiều cách gõ nhầm khác nhau)",
            Assert.Single(Pair(RuleKind.AtMost, 715, 175).Check().Findings).Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_day_after_the_cut_off_is_a_warning_told_once_for_all_rows_with_that_date()
    {
        var report = Police()
            .Figure("CAT", "a.luy_ke", 1, "F4", "a")
            .Figure("CAT", "b.luy_ke", 1, "F5", "b")
            .Figure("CAT", "c.luy_ke", 1, "F6", "c")
            .AsOf("CAT", "a", new DateOnly(2022, 8, 15), "G4")
            .AsOf("CAT", "b", new DateOnly(2022, 8, 15), "G5")
            .AsOf("CAT", "c", new DateOnly(2022, 8, 14), "G6")
            .Rule("r.a", RuleKind.DateInPeriod, "06-CA", "a.luy_ke", severity: Severity.Warning)
            .Rule("r.b", RuleKind.DateInPeriod, "06-CA", "b.luy_ke", severity: Severity.Warning)
            .Rule("r.c", RuleKind.DateInPeriod, "06-CA", "c", severity: Severity.Warning)
            .Check();
        var finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("P06-216", "G4", "15/8/2022", Severity.Warning),
            (finding.Kind.Code, finding.Place.Spot, finding.Written.Show(), finding.Severity)
        );
        Assert.Equal("một ngày trong kỳ 15/7/2022 - 14/8/2022; muộn 1 ngày", finding.Expected.Show());
        Assert.Equal(["G5"], finding.Related.Select(place => place.Spot));
    }

    [Fact]
    public void Day_and_month_that_changed_places_are_named() =>
        Assert.Equal(
            "ngày và tháng đổi chỗ: đọc ngược lại là 04/8/2022, nằm trong kỳ",
            Assert
                .Single(
                    Police()
                        .Figure("CAT", "a.luy_ke", 1, "F4", "a")
                        .AsOf("CAT", "a", new DateOnly(2022, 4, 8), "G4")
                        .Rule("r.a", RuleKind.DateInPeriod, "06-CA", "a.luy_ke", severity: Severity.Warning)
                        .Check()
                        .Findings
                )
                .Cause.Show()
        );

    [Fact]
    public void A_rule_between_agencies_names_both()
    {
        var finding = Assert.Single(TwoAgencies().Check().Findings);
        Assert.Equal(("P06-204", "CAT-2022-08.xlsx"), (finding.Kind.Code, finding.Place.File));
        Assert.Equal(
            "1.250, bằng thẻ đồng bộ (Bảo hiểm xã hội Tỉnh, SO_LIEU › F9); lệch 16",
            finding.Expected.Show()
        );
    }

    [Fact]
    public void A_rule_between_agencies_waits_for_the_other_one()
    {
        var finding = Assert.Single(TwoAgencies().NotSent("BHXH").Check().Findings);
        Assert.Equal(
            ("P06-219", "BHXH chưa gửi báo cáo dùng được"),
            (finding.Kind.Code, finding.Cause.Show())
        );
    }

    [Fact]
    public void A_leap_against_last_month_is_a_soft_warning()
    {
        var finding = Assert.Single(Leap("2022-08", 950).Check(Leap("2022-07", 100)).Findings);
        Assert.Equal(("P06-210", Severity.Warning), (finding.Kind.Code, finding.Severity));
        Assert.Equal("chênh không quá 50% so với 100 tháng 7/2022; tăng 850,0%", finding.Expected.Show());
    }

    [Fact]
    public void A_figure_outside_its_range_is_told_with_the_range()
    {
        var finding = Assert.Single(
            Police()
                .Figure("CAT", "a.ky_nay", 26, "E4", "số dịch vụ công")
                .Rule("r", RuleKind.Range, "06-CA", "a.ky_nay", range: (25, 25), severity: Severity.Warning)
                .Check()
                .Findings
        );
        Assert.Equal(
            ("P06-214", "đúng 25", Severity.Warning),
            (finding.Kind.Code, finding.Expected.Show(), finding.Severity)
        );
    }

    [Fact]
    public void A_compulsory_pair_given_by_halves_points_at_the_blank_cell()
    {
        var month = Pair(RuleKind.BothOrNeither, 12, null);
        var finding = Assert.Single(month.Check().Findings);
        Assert.Equal(
            ("P06-212", "E5", "có số liệu, vì bên trái (E4) đã ghi"),
            (finding.Kind.Code, finding.Place.Spot, finding.Expected.Show())
        );
    }

    [Fact]
    public void An_exclusive_pair_given_twice_is_an_error() =>
        Assert.Equal("P06-213", Assert.Single(Pair(RuleKind.NotBoth, 12, 3).Check().Findings).Kind.Code);

    [Fact]
    public void A_number_below_zero_needs_no_rule_to_be_found() =>
        Assert.Equal(
            "P06-221",
            Assert.Single(Police().Figure("CAT", "a.ky_nay", -72, "E4", "a").Check().Findings).Kind.Code
        );

    [Fact]
    public void A_rule_on_trial_only_warns() =>
        Assert.Equal(
            Severity.Warning,
            Assert.Single(Pair(RuleKind.Equal, 850, 805, trial: true).Check().Findings).Severity
        );

    [Fact]
    public void Rounded_parts_of_a_rounded_total_are_nobodys_mistake()
    {
        var report = Police()
            .Figure("CAT", "t.ky_nay", 99.9m, "E4", "tổng", decimals: 1)
            .Figure("CAT", "a.ky_nay", 33.3m, "E5", "a", decimals: 1)
            .Figure("CAT", "b.ky_nay", 33.3m, "E6", "b", decimals: 1)
            .Figure("CAT", "c.ky_nay", 33.4m, "E7", "c", decimals: 1)
            .Rule("r", RuleKind.Sum, "06-CA", "t.ky_nay", "a.ky_nay + b.ky_nay + c.ky_nay")
            .Check();
        Assert.Empty(report.Findings);
        Assert.Equal(
            (RuleOutcome.Rounding, -0.1m),
            (Assert.Single(report.Results).Outcome, report.Results[0].Difference)
        );
    }

    private static MonthBuilder Police(BalanceScheme balance = BalanceScheme.None) =>
        new MonthBuilder("2022-08").Agency("CAT", "Công an Tỉnh", "06-CA", balance);

    private static MonthBuilder Sum(decimal total, MissingOperand missing = MissingOperand.Skip) =>
        Police()
            .Figure("CAT", "cccd.tiep_nhan", total, "D4", "cấp căn cước, tiếp nhận")
            .Figure("CAT", "cap_moi.tiep_nhan", 11, "D5", "cấp mới, tiếp nhận")
            .Figure("CAT", "cap_doi.tiep_nhan", 22, "D6", "cấp đổi, tiếp nhận")
            .Figure("CAT", "cap_lai.tiep_nhan", 14, "D7", "cấp lại, tiếp nhận")
            .Rule(
                "06-CA.tong.cccd",
                RuleKind.Sum,
                "06-CA",
                "cccd.tiep_nhan",
                "cap_moi.tiep_nhan + cap_doi.tiep_nhan + cap_lai.tiep_nhan",
                missing: missing
            );

    private static MonthBuilder Balance(
        decimal received,
        decimal resolved,
        decimal pending,
        decimal returned
    ) =>
        Police(BalanceScheme.SamePeriod)
            .Figure("CAT", "thuong_tru.tiep_nhan", received, "D7", "thường trú, tiếp nhận")
            .Figure("CAT", "thuong_tru.tra_ket_qua", resolved, "E7", "thường trú, đã trả kết quả")
            .Figure("CAT", "thuong_tru.dang_giai_quyet", pending, "F7", "thường trú, đang giải quyết")
            .Figure("CAT", "thuong_tru.tra_lai", returned, "G7", "thường trú, trả lại");

    private static MonthBuilder Pair(RuleKind kind, decimal? left, decimal? right, bool trial = false) =>
        Police()
            .Figure("CAT", "a.ky_nay", left, "E4", "bên trái")
            .Figure("CAT", "b.ky_nay", right, "E5", "bên phải")
            .Rule("r", kind, "06-CA", "a.ky_nay", "b.ky_nay", trial: trial);

    private static MonthBuilder Rate(decimal printed) =>
        Police()
            .Figure("CAT", "tong.luy_ke", 4157421, "F7", "tổng số mũi tiêm")
            .Figure("CAT", "nhap.luy_ke", 3981894, "F8", "mũi tiêm đã nhập")
            .Figure(
                "CAT",
                "ty_le.luy_ke",
                printed,
                "F10",
                "tỷ lệ mũi tiêm đã nhập",
                IndicatorKind.Percentage,
                1
            )
            .Rule("r", RuleKind.Percentage, "06-CA", "ty_le.luy_ke", "nhap.luy_ke + tong.luy_ke");

    private static MonthBuilder Cumulative(string month, decimal flow, decimal total) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "cccd.ky_nay", flow, "E4", "căn cước, trong kỳ")
            .Figure("CAT", "cccd.luy_ke", total, "F4", "căn cước, lũy kế", IndicatorKind.Cumulative)
            .Rule("06-CA.luy_ke.cccd", RuleKind.Continuity, "06-CA", "cccd.luy_ke", "cccd.ky_nay");

    private static MonthBuilder Falls(string month, decimal total) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "the.luy_ke", total, "F4", "thẻ đã trả", IndicatorKind.Cumulative)
            .Rule("r", RuleKind.NeverFalls, "06-CA", "the.luy_ke");

    private static MonthBuilder Leap(string month, decimal value) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "a.ky_nay", value, "E4", "tin, bài")
            .Rule("r", RuleKind.Change, "06-CA", "a.ky_nay", tolerance: 50, severity: Severity.Warning);

    private static MonthBuilder TwoAgencies() =>
        Police()
            .Agency("BHXH", "Bảo hiểm xã hội Tỉnh", "06-BH")
            .Figure("CAT", "the.luy_ke", 1234, "F4", "thẻ căn cước", IndicatorKind.Cumulative)
            .Figure("BHXH", "dong_bo.luy_ke", 1250, "F9", "thẻ đồng bộ", IndicatorKind.Cumulative)
            .Rule("r", RuleKind.Equal, "06-CA", "the.luy_ke", "BHXH:dong_bo.luy_ke");
}
