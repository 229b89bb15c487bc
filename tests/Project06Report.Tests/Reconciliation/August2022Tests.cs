using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The error the printed report of August 2022 carries: 157.527 for 175.527.</summary>
public sealed class August2022Tests
{
    [Fact]
    public void The_swapped_digits_are_named_with_the_percentage_as_second_witness()
    {
        var finding = Assert.Single(HealthDepartment().Check().Findings);
        Assert.Equal("P06-203", finding.Kind.Code);
        Assert.Equal(
            "SYT-2022-08.xlsx › SO_LIEU › F9 (mũi tiêm chưa nhập dữ liệu)",
            finding.Place.ToString()
        );
        Assert.Equal("157.527", finding.Written.Show());
        Assert.Equal(
            "175.527 = 4.157.421 tổng số (F7) − 3.981.894 đã nhập (F8); lệch 18.000",
            finding.Expected.Show()
        );
        Assert.Equal(
            "đảo hai chữ số liền nhau: 57 ↔ 75. Tỷ lệ 4,2% khớp với 175.527 (4,22%), không khớp với 157.527 (3,79%). "
                + "Xác định được: chỉ ô này, sửa một mình nó thì cả 2 phép đối chiếu đang lệch đều khớp",
            finding.Cause.Show()
        );
        Assert.Equal("hỏi lại Sở Y tế, rồi sửa ô F9", finding.Remedy.Show());
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("06-YT.hieu.mui_tiem_con_lai", finding.Rule);
        Assert.Equal(["F7", "F8"], finding.Related.Select(place => place.Spot));
    }

    [Fact]
    public void The_corrected_submission_has_no_finding()
    {
        var month = HealthDepartment();
        month["SYT", "mui_tiem_con_lai.luy_ke"] = 175527;
        Assert.Empty(month.Check().Findings);
    }

    [Fact]
    public void From_the_sums_alone_the_swap_is_very_likely_and_the_other_cells_are_told()
    {
        var finding = Assert.Single(HealthDepartment(withRates: false).Check().Findings);
        Assert.Equal("F9", finding.Place.Spot);
        Assert.Equal(
            "đảo hai chữ số liền nhau: 57 ↔ 75. Rất có thể: nếu đúng vậy thì phép đối chiếu đang lệch sẽ khớp, không phép nào khác bị ảnh hưởng. "
                + "Khả năng khác: F7 4.157.421 → 4.139.421 (không giống lỗi gõ nào đã biết); F8 3.981.894 → 3.999.894 (không giống lỗi gõ nào đã biết)",
            finding.Cause.Show()
        );
    }

    [Fact]
    public void From_the_percentage_alone_the_swap_is_the_only_slip_that_fits()
    {
        var finding = Assert.Single(HealthDepartment(withDifference: false).Check().Findings);
        Assert.Equal("P06-206", finding.Kind.Code);
        Assert.Equal("F9", finding.Place.Spot);
        Assert.Equal("175.527 thì 4,2% tỷ lệ chưa nhập (F11) mới khớp", finding.Expected.Show());
        Assert.Equal(
            "đảo hai chữ số liền nhau: 57 ↔ 75. Tỷ lệ 4,2% khớp với 175.527 (4,22%), không khớp với 157.527 (3,79%). "
                + "Rất có thể: nếu đúng vậy thì phép đối chiếu đang lệch sẽ khớp, không phép nào khác bị ảnh hưởng. "
                + "Khả năng khác: F11 4,2% → 3,8% (không giống lỗi gõ nào đã biết)",
            finding.Cause.Show()
        );
    }

    private static MonthBuilder HealthDepartment(bool withRates = true, bool withDifference = true)
    {
        var month = new MonthBuilder("2022-08")
            .Agency("SYT", "Sở Y tế", "06-YT")
            .Figure(
                "SYT",
                "mui_tiem_tong.luy_ke",
                4157421,
                "F7",
                "tổng số mũi tiêm",
                IndicatorKind.Cumulative
            )
            .Figure(
                "SYT",
                "mui_tiem_da_nhap.luy_ke",
                3981894,
                "F8",
                "mũi tiêm đã nhập",
                IndicatorKind.Cumulative
            )
            .Figure(
                "SYT",
                "mui_tiem_con_lai.luy_ke",
                157527,
                "F9",
                "mũi tiêm chưa nhập dữ liệu",
                IndicatorKind.Stock
            )
            .Figure(
                "SYT",
                "mui_tiem_ty_le_nhap.luy_ke",
                95.8m,
                "F10",
                "tỷ lệ mũi tiêm đã nhập",
                IndicatorKind.Percentage,
                1
            )
            .Figure(
                "SYT",
                "mui_tiem_ty_le_con_lai.luy_ke",
                4.2m,
                "F11",
                "tỷ lệ mũi tiêm chưa nhập",
                IndicatorKind.Percentage,
                1
            )
            .Rule(
                "06-YT.khong_qua.mui_tiem_da_nhap",
                RuleKind.AtMost,
                "06-YT",
                "mui_tiem_da_nhap.luy_ke",
                "mui_tiem_tong.luy_ke"
            );
        if (withDifference)
        {
            month.Rule(
                "06-YT.hieu.mui_tiem_con_lai",
                RuleKind.Difference,
                "06-YT",
                "mui_tiem_con_lai.luy_ke",
                "mui_tiem_tong.luy_ke - mui_tiem_da_nhap.luy_ke"
            );
        }

        if (withRates)
        {
            month
                .Rule(
                    "06-YT.ty_le.mui_tiem_ty_le_nhap",
                    RuleKind.Percentage,
                    "06-YT",
                    "mui_tiem_ty_le_nhap.luy_ke",
                    "mui_tiem_da_nhap.luy_ke + mui_tiem_tong.luy_ke",
                    0.05m
                )
                .Rule(
                    "06-YT.ty_le.mui_tiem_ty_le_con_lai",
                    RuleKind.Percentage,
                    "06-YT",
                    "mui_tiem_ty_le_con_lai.luy_ke",
                    "mui_tiem_con_lai.luy_ke + mui_tiem_tong.luy_ke",
                    0.05m
                );
        }

        return month;
    }
}
