using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Each cause by its smallest example and its exact words.</summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData(12802, 12820, "đảo hai chữ số liền nhau: 20 ↔ 02")]
    [InlineData(46336, 66334, "đổi chỗ hai chữ số 6 và 4")]
    [InlineData(46336, 46936, "gõ sai một chữ số hàng trăm: 9 thay cho 3")]
    [InlineData(19979, 1979, "gõ sót một trong hai chữ số 9 liền nhau")]
    [InlineData(12345, 1245, "gõ sót một chữ số 3")]
    [InlineData(1979, 19779, "gõ lặp chữ số 7")]
    [InlineData(12345, 123745, "gõ thừa một chữ số 7")]
    [InlineData(7947, 7947000, "lớn lên đúng 1.000 lần: ghi theo đơn vị nhỏ hơn hoặc thừa chữ số 0")]
    [InlineData(7900, 79, "nhỏ đi đúng 100 lần: ghi theo đơn vị lớn hơn hoặc thiếu chữ số 0")]
    [InlineData(450, 54, "đổi chỗ hai chữ số 0 và 4")]
    public void A_slip_of_typing_is_named(int proper, int written, string cause)
    {
        var month = TwoSums(proper);
        month["CAT", "a.tiep_nhan"] = written;
        var finding = Assert.Single(month.Check().Findings);
        Assert.Equal("C4", finding.Place.Spot);
        Assert.Equal(
            $"{cause}. Xác định được: chỉ ô này, sửa một mình nó thì cả 2 phép đối chiếu đang lệch đều khớp",
            finding.Cause.Show()
        );
    }

    [Fact]
    public void Where_no_slip_is_known_the_rules_still_name_the_cell()
    {
        var month = TwoSums(12345);
        month["CAT", "a.tiep_nhan"] = 777;
        Assert.Equal(
            "Xác định được: chỉ ô này, sửa một mình nó thì cả 2 phép đối chiếu đang lệch đều khớp. Số đang ghi không giống lỗi gõ nào đã biết",
            Assert.Single(month.Check().Findings).Cause.Show()
        );
    }

    [Fact]
    public void A_part_left_out_of_the_total_is_named()
    {
        var finding = Assert.Single(Parts(total: 12802 - 3496).Check().Findings);
        Assert.StartsWith(
            "tổng chưa cộng 3.496 thường trú (C6). Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_part_counted_twice_is_named() =>
        Assert.StartsWith(
            "tổng cộng hai lần 3.496 thường trú (C6)",
            Assert.Single(Parts(total: 12802 + 3496).Check().Findings).Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_cumulative_figure_in_the_months_column_is_named()
    {
        var month = Cumulative("2022-08", 1316173, 1316173);
        var finding = Assert.Single(month.Check(Cumulative("2022-07", 45000, 1269837)).Findings);
        Assert.Equal("E4", finding.Place.Spot);
        Assert.StartsWith(
            "ghi số lũy kế vào cột trong kỳ. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "46.336 = 1.316.173 lũy kế − 1.269.837 lũy kế tháng 7/2022; lệch 1.269.837",
            finding.Expected.Show()
        );
    }

    [Fact]
    public void Last_months_figure_left_standing_is_named()
    {
        var month = Cumulative("2022-08", 45000, 1316173);
        var finding = Assert.Single(month.Check(Cumulative("2022-07", 45000, 1269837)).Findings);
        Assert.StartsWith(
            "giữ nguyên số 45.000 của tháng 7/2022. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_figure_that_happens_to_be_last_months_is_not_called_very_likely_where_the_month_would_be_ten_times_as_large()
    {
        var finding = Assert.Single(
            Cumulative("2022-08", 127, 98686).Check(Cumulative("2022-07", 127, 68859)).Findings
        );
        Assert.StartsWith(
            "có thể là một trong các ô sau: F4 98.686 → 68.986 (đổi chỗ hai chữ số 9 và 6); E4 127 → 29.827 (giữ nguyên số 127 của tháng 7/2022)",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Pending_dossiers_of_last_month_counted_as_received_are_named()
    {
        var before = Row("2022-07", 1500, 1400, 62, 38);
        var finding = Assert.Single(Row("2022-08", 1054 + 62, 1000, 30, 24).Check(before).Findings);
        Assert.Equal("D7", finding.Place.Spot);
        Assert.Contains(
            "D7 1.116 → 1.054 (tính cả 62 hồ sơ đang giải quyết từ tháng trước)",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_figures_in_each_others_cells_are_one_finding()
    {
        var month = GeneratedMonth.Of(1, 4, 5);
        (month.Current["DV1", "tt2.truc_tuyen"], month.Current["DV1", "tt2.dung_han"]) = (
            month.Current["DV1", "tt2.dung_han"],
            month.Current["DV1", "tt2.truc_tuyen"]
        );
        var finding = Assert.Single(month.Current.Check(month.Previous).Findings);
        Assert.Equal("P06-222", finding.Kind.Code);
        Assert.Equal("D6", finding.Place.Spot);
        Assert.StartsWith("ghi đổi chỗ hai số", finding.Cause.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_pasted_one_row_too_low_is_one_finding()
    {
        var month = GeneratedMonth.Of(1, 6, 5);
        var column = Enumerable
            .Range(1, 6)
            .Select(row => month.Current["DV1", $"tt{row}.truc_tuyen"])
            .ToList();
        for (var row = 1; row <= 6; row++)
        {
            month.Current["DV1", $"tt{row}.truc_tuyen"] = column[(row + 4) % 6];
        }

        var finding = Assert.Single(month.Current.Check(month.Previous).Findings);
        Assert.Equal("P06-223", finding.Kind.Code);
        Assert.StartsWith(
            "các số từ ô D5 đến ô D10 bị ghi lệch xuống dưới một dòng. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_numbers_typed_with_a_point_are_told_cell_by_cell()
    {
        var month = Row("2022-08", 3.496m, 3.003m, 466, 27);
        var findings = month.Check().Findings;
        Assert.Equal(
            ["D7", "E7"],
            findings.Where(finding => finding.Kind.Code == "P06-211").Select(finding => finding.Place.Spot)
        );
        Assert.Equal(
            "3.496 = 3.003 đã trả kết quả + 466 đang giải quyết + 27 trả lại; lệch 3.492,504",
            findings[0].Expected.Show()
        );
    }

    [Fact]
    public void Last_months_workbook_sent_again_is_one_error()
    {
        var month = GeneratedMonth.Of(1, 6, 5);
        foreach (var (agency, id) in month.Current.Ids.ToList())
        {
            month.Current[agency, id] = month.Previous[agency, id];
        }

        var finding = Assert.Single(month.Current.Check(month.Previous).Findings);
        Assert.Equal(("P06-224", Severity.Error), (finding.Kind.Code, finding.Severity));
    }

    [Fact]
    public void The_same_fault_at_many_agencies_is_told_once_at_the_rule()
    {
        var month = new MonthBuilder("2022-08");
        for (var agency = 1; agency <= 4; agency++)
        {
            month
                .Agency($"H{agency}", $"Huyện {agency}", "F")
                .Figure($"H{agency}", "tong.tiep_nhan", 1000 + agency * 11, "C4", "tổng tiếp nhận")
                .Figure($"H{agency}", "moi.tiep_nhan", 1000, "C5", "tiếp nhận mới")
                .Figure($"H{agency}", "cu.tiep_nhan", agency * 11 + 100, "C6", "kỳ trước chuyển sang")
                .Figure($"H{agency}", "khac.tiep_nhan", agency * 11, "C7", "khác");
        }

        month["H4", "tong.tiep_nhan"] = 1000 + 44 + 144;
        month.Rule(
            "F.tong",
            RuleKind.Sum,
            "F",
            "tong.tiep_nhan",
            "moi.tiep_nhan + cu.tiep_nhan + khac.tiep_nhan"
        );
        var finding = Assert.Single(month.Check().Findings);
        Assert.Equal(("P06-225", "F.tong"), (finding.Kind.Code, finding.Rule));
        Assert.Equal(
            "3 đơn vị thiếu đúng bằng số kỳ trước chuyển sang: Huyện 1; Huyện 2; Huyện 3",
            finding.Written.Show()
        );
    }

    [Fact]
    public void What_could_not_be_checked_is_told_with_the_finding()
    {
        var month = Parts(total: 18202)
            .Figure("CAT", "khac.tiep_nhan", null, "C9", "khác")
            .Rule("r.khac", RuleKind.Equal, "06-CA", "tong.tiep_nhan", "khac.tiep_nhan");
        var finding = Assert.Single(month.Check().Findings, finding => finding.Severity == Severity.Error);
        Assert.EndsWith(
            "Chưa kiểm tra được: r.khac (ô C9 (khác) để trống)",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The first figure lies in two sums, each with a large other part.</summary>
    private static MonthBuilder TwoSums(decimal a) =>
        new MonthBuilder("2022-08")
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "a.tiep_nhan", a, "C4", "số a")
            .Figure("CAT", "b.tiep_nhan", 5008, "C5", "số b")
            .Figure("CAT", "c.tiep_nhan", a + 5008, "C6", "số c")
            .Figure("CAT", "d.tiep_nhan", 60013, "D4", "số d")
            .Figure("CAT", "e.tiep_nhan", a + 60013, "E4", "số e")
            .Rule("r.c", RuleKind.Sum, "06-CA", "c.tiep_nhan", "a.tiep_nhan + b.tiep_nhan")
            .Rule("r.e", RuleKind.Sum, "06-CA", "e.tiep_nhan", "a.tiep_nhan + d.tiep_nhan");

    private static MonthBuilder Parts(decimal total) =>
        new MonthBuilder("2022-08")
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "tong.tiep_nhan", total, "C4", "tổng số")
            .Figure("CAT", "luu.tiep_nhan", 7947, "C5", "lưu trú")
            .Figure("CAT", "thuong.tiep_nhan", 3496, "C6", "thường trú")
            .Figure("CAT", "tam.tiep_nhan", 1359, "C7", "tạm trú")
            .Rule(
                "06-CA.tong",
                RuleKind.Sum,
                "06-CA",
                "tong.tiep_nhan",
                "luu.tiep_nhan + thuong.tiep_nhan + tam.tiep_nhan"
            );

    private static MonthBuilder Cumulative(string month, decimal flow, decimal total) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "cccd.ky_nay", flow, "E4", "căn cước, trong kỳ")
            .Figure("CAT", "cccd.luy_ke", total, "F4", "căn cước, lũy kế", IndicatorKind.Cumulative)
            .Rule("06-CA.luy_ke.cccd", RuleKind.Continuity, "06-CA", "cccd.luy_ke", "cccd.ky_nay");

    private static MonthBuilder Row(
        string month,
        decimal received,
        decimal resolved,
        decimal pending,
        decimal returned
    ) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA", BalanceScheme.SamePeriod)
            .Figure("CAT", "thuong_tru.tiep_nhan", received, "D7", "thường trú, tiếp nhận")
            .Figure("CAT", "thuong_tru.tra_ket_qua", resolved, "E7", "thường trú, đã trả kết quả")
            .Figure(
                "CAT",
                "thuong_tru.dang_giai_quyet",
                pending,
                "F7",
                "thường trú, đang giải quyết",
                IndicatorKind.Stock
            )
            .Figure("CAT", "thuong_tru.tra_lai", returned, "G7", "thường trú, trả lại");
}
