using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Slips over a whole submission, breaks in a series, and what was noticed when a cell was read.</summary>
public sealed class WholeSubmissionTests
{
    [Fact]
    public void A_sheet_in_another_unit_is_one_finding()
    {
        var month = TwoSeries("2022-08", 46336000, 1316173000, 12000000, 90000000);
        var finding = Assert.Single(month.Check(Before()).Findings);
        Assert.Equal(("P06-226", "E4"), (finding.Kind.Code, finding.Place.Spot));
        Assert.Equal("E4 46.336.000; F4 1.316.173.000; E5 12.000.000; F5 90.000.000", finding.Written.Show());
        Assert.Equal("E4 46.336; F4 1.316.173; E5 12.000; F5 90.000", finding.Expected.Show());
        Assert.StartsWith(
            "trang SO_LIEU lớn lên đúng 1.000 lần: ghi theo đơn vị nhỏ hơn. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_cumulative_column_copied_into_the_months_column_is_one_finding()
    {
        var finding = Assert.Single(
            TwoSeries("2022-08", 1316173, 1316173, 90000, 90000).Check(Before()).Findings
        );
        Assert.Equal(
            ("P06-227", "E4 1.316.173; E5 90.000", "E4 46.336; E5 12.000"),
            (finding.Kind.Code, finding.Written.Show(), finding.Expected.Show())
        );
        Assert.StartsWith(
            "ghi số lũy kế vào cột trong kỳ ở cả 2 dòng có hai cột này. Rất có thể",
            finding.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_months_column_copied_into_the_cumulative_column_is_one_finding()
    {
        var finding = Assert.Single(
            TwoSeries("2022-08", 46336, 46336, 12000, 12000).Check(Before()).Findings
        );
        Assert.Equal(("P06-227", "F4 1.316.173; F5 90.000"), (finding.Kind.Code, finding.Expected.Show()));
    }

    [Fact]
    public void Two_columns_that_changed_places_are_one_finding()
    {
        var finding = Assert.Single(
            TwoSeries("2022-08", 1316173, 46336, 90000, 12000).Check(Before()).Findings
        );
        Assert.Equal(
            ("P06-227", "E4 46.336; F4 1.316.173; E5 12.000; F5 90.000"),
            (finding.Kind.Code, finding.Expected.Show())
        );
    }

    [Fact]
    public void A_series_continues_from_its_approved_opening_value_and_the_note_says_so()
    {
        var finding = Assert.Single(
            TwoSeries("2022-08", 46336, 1300000, 12000, 90000)
                .Break("CAT", "a.luy_ke", 1300000 - 46336)
                .Check(Before())
                .Findings
        );
        Assert.Equal(
            ("P06-229", Severity.Note, "NGAT_CHUOI"),
            (finding.Kind.Code, finding.Severity, finding.Place.Part)
        );
        Assert.Equal("1.269.837 theo báo cáo tháng 7/2022", finding.Written.Show());
        Assert.Equal(
            "nối tiếp từ 1.253.664, số đầu kỳ do Chủ tịch Ủy ban nhân dân Tỉnh duyệt; căn cứ Công văn 15/UBND-TH ngày 01/8/2022",
            finding.Expected.Show()
        );
    }

    [Fact]
    public void Against_an_approved_opening_value_a_figure_is_checked_even_without_the_month_before()
    {
        var findings = TwoSeries("2022-08", 46336, 1300900, 12000, 90000)
            .Break("CAT", "a.luy_ke", 1300000 - 46336)
            .Check()
            .Findings;
        Assert.Equal(
            "1.300.000 = 1.253.664 lũy kế đầu kỳ được duyệt + 46.336 trong kỳ; lệch 900",
            Assert.Single(findings, finding => finding.Severity == Severity.Error).Expected.Show()
        );
    }

    [Fact]
    public void A_series_that_cannot_be_compared_is_not_compared_and_the_note_says_why()
    {
        var notes = TwoSeries("2022-08", 46336, 999, 12000, 90000)
            .Break("CAT", "a.luy_ke", null)
            .Check(Before())
            .Findings;
        Assert.All(notes, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Contains(
            "không so sánh với các tháng trước, do Chủ tịch Ủy ban nhân dân Tỉnh duyệt; căn cứ Công văn 15/UBND-TH ngày 01/8/2022",
            notes.Select(finding => finding.Expected.Show())
        );
        Assert.Contains(notes, finding =>
            finding.Cause.Show().Contains("chuỗi số liệu bắt đầu lại từ tháng này", StringComparison.Ordinal)
            || finding
                .Written.Show()
                .Contains("chuỗi số liệu bắt đầu lại từ tháng này", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_decimal_too_many_is_a_warning_of_its_own()
    {
        var finding = Assert.Single(Rate(95.78m).Check().Findings);
        Assert.Equal(
            ("P06-228", "95,78", "95,8%: 1 chữ số thập phân, như biểu mẫu quy định"),
            (finding.Kind.Code, finding.Written.Show(), finding.Expected.Show())
        );
    }

    [Fact]
    public void A_share_typed_for_a_percentage_is_not_told_twice() =>
        Assert.Equal("P06-206", Assert.Single(Rate(0.958m).Check().Findings).Kind.Code);

    /// <summary>5.000 = 3.100 + 1.700: one digit wrong explains both parts.</summary>
    [Theory]
    [InlineData(true, "C6")]
    [InlineData(false, "C5")]
    public void Of_cells_that_explain_a_difference_equally_the_one_typed_as_text_is_told_first(
        bool isText,
        string spot
    )
    {
        var month = new MonthBuilder("2022-08")
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "tong.tiep_nhan", 5000, "C4", "tổng")
            .Figure("CAT", "a.tiep_nhan", 3100, "C5", "số a")
            .Figure("CAT", "b.tiep_nhan", 1700, "C6", "số b")
            .Rule("r", RuleKind.Sum, "06-CA", "tong.tiep_nhan", "a.tiep_nhan + b.tiep_nhan");
        month = !isText
            ? month
            : month.Noticed("CAT", "b.tiep_nhan", DiagnosticCatalogue.FilledForms.TextNumber);
        Assert.Contains(
            $"sau: {spot} ",
            Assert.Single(month.Check().Findings).Cause.Show(),
            StringComparison.Ordinal
        );
    }

    private static MonthBuilder Before() => TwoSeries("2022-07", 45000, 1269837, 9000, 78000);

    private static MonthBuilder TwoSeries(
        string month,
        decimal a,
        decimal totalA,
        decimal b,
        decimal totalB
    ) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "a.ky_nay", a, "E4", "căn cước, trong kỳ")
            .Figure("CAT", "a.luy_ke", totalA, "F4", "căn cước, lũy kế", IndicatorKind.Cumulative)
            .Figure("CAT", "b.ky_nay", b, "E5", "định danh, trong kỳ")
            .Figure("CAT", "b.luy_ke", totalB, "F5", "định danh, lũy kế", IndicatorKind.Cumulative)
            .Rule("r.a", RuleKind.Continuity, "06-CA", "a.luy_ke", "a.ky_nay")
            .Rule("r.b", RuleKind.Continuity, "06-CA", "b.luy_ke", "b.ky_nay");

    private static MonthBuilder Rate(decimal printed) =>
        new MonthBuilder("2022-08")
            .Agency("SYT", "Sở Y tế", "06-YT")
            .Figure("SYT", "tong.luy_ke", 4157421, "F7", "tổng số mũi tiêm")
            .Figure("SYT", "nhap.luy_ke", 3981894, "F8", "mũi tiêm đã nhập")
            .Figure(
                "SYT",
                "ty_le.luy_ke",
                printed,
                "F10",
                "tỷ lệ mũi tiêm đã nhập",
                IndicatorKind.Percentage,
                1
            )
            .Rule("r", RuleKind.Percentage, "06-YT", "ty_le.luy_ke", "nhap.luy_ke + tong.luy_ke");
}
