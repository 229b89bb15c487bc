using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Tests.Catalogue;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Rules between forms, over groups, and inside matrix forms.</summary>
public sealed class GroupRuleTests
{
    [Fact]
    public void One_row_of_rules_compares_every_units_figure_with_the_same_units_figure_in_another_form()
    {
        var results = Results(Compared(GroupMonth.Right()));
        Assert.Equal(
            ["X28249 Holds", "X28261 Holds"],
            results.Where(result => result.Instance.Rule.Code == "i11").Select(Told)
        );
    }

    [Fact]
    public void Where_two_forms_differ_both_cells_are_named()
    {
        var finding = Assert.Single(
            Check(Compared(GroupMonth.Right().Own("X28261", "06-XA", ("dddt.tu", 31000)))),
            IsError
        );
        Assert.Equal("P06-204", finding.Kind.Code);
        Assert.Equal(
            ["2026-11/nop/CAT.xlsx", "2026-11/nop/X28261-06-XA.xlsx"],
            finding
                .Related.Append(finding.Place)
                .Select(place => place.File)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("Công an Tỉnh", finding.Remedy.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_forms_rules_run_for_every_units_row()
    {
        var month = GroupMonth
            .Right()
            .Rule("tu_mau", "khong_qua", "06-CT", "dddt.tu", "dddt.mau")
            .Row("X28261", ("dddt.tu", 41250));
        var finding = Assert.Single(Check(month.Row("CAT", ("dddt.tu", 53590))), IsError);
        Assert.Equal(("P06-205", "DDDT", "C6"), (finding.Kind.Code, finding.Place.Part, finding.Place.Spot));
    }

    [Fact]
    public void The_last_row_of_a_matrix_form_is_the_sum_of_its_units() =>
        Assert.Equal(
            ["CAT 06-CT.cong.dddt.tu Holds", "CAT 06-CT.cong.dddt.mau Holds"],
            Results(GroupMonth.Right())
                .Select(result => $"{result.Instance.Unit.Code} {result.Instance.Rule.Code} {result.Outcome}")
        );

    [Fact]
    public void Digits_that_changed_places_in_the_row_of_totals_are_offered_and_never_called_determined()
    {
        var finding = Assert.Single(Check(GroupMonth.Right().Row("CAT", ("dddt.tu", 45390))), IsError);
        Assert.Equal(("P06-201", "45.390"), (finding.Kind.Code, finding.Written.Show()));
        Assert.Equal(
            "43.590 theo tổng tài khoản định danh của xã, phường (2 đơn vị); lệch 1.800",
            finding.Expected.Show()
        );
        Assert.StartsWith("có thể là một trong các ô sau: ", finding.Cause.Show(), StringComparison.Ordinal);
        Assert.Contains("45.390 → 43.590", finding.Cause.Show(), StringComparison.Ordinal);
        Assert.DoesNotContain("xác định được", finding.Cause.Show(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_units_row_that_another_form_confirms_is_not_offered()
    {
        // 31.250 instead of 32.150 would close the sum as well
        var wrong = GroupMonth.Right().Row("CAT", ("dddt.tu", 44490));
        Assert.Contains(
            "31.250 → 32.150",
            Assert.Single(Check(wrong), IsError).Cause.Show(),
            StringComparison.Ordinal
        );
        var confirmed = Compared(GroupMonth.Right().Row("CAT", ("dddt.tu", 44490)));
        Assert.DoesNotContain(
            "32.150",
            Assert.Single(Check(confirmed), IsError).Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sum_that_no_slip_explains_determines_nothing() =>
        Assert.Equal(
            "không xác định được ô nào từ các số liệu đã gửi",
            Assert.Single(Check(GroupMonth.Right().Row("CAT", ("dddt.tu", 50001))), IsError).Cause.Show()
        );

    [Theory]
    [InlineData("bo_qua", "P06-219")]
    [InlineData("loi", "P06-218")]
    public void A_sum_over_a_group_that_lacks_units_is_not_compared(string missing, string code)
    {
        var month = GroupMonth
            .Right()
            .Rule("tong", "bang", "06-CT", "dddt.tu", "XA:dddt.tu", missing)
            .NotSent("X28249", "06-XA");
        var finding = Check(month).First(finding => finding.Rule == "tong");
        Assert.Equal(code, finding.Kind.Code);
        Assert.Equal(
            "1/2 đơn vị có số liệu tài khoản định danh của xã, phường; thiếu xã Hai",
            finding.Cause.Show()
        );
    }

    [Fact]
    public void A_form_that_did_not_come_is_told_once_for_all_units() =>
        Assert.Equal(
            ["biểu mẫu 06-CT chưa gửi hoặc chưa dùng được"],
            Check(Compared(GroupMonth.Right()).NotSent("CAT", "06-CT"))
                .Select(finding => finding.Cause.Show())
        );

    [Fact]
    public void What_may_only_fall_does_not_rise()
    {
        var before = GroupMonth.Right("2026-10").Build();
        var month = GroupMonth.Right().Rule("giam", "khong_tang", "06-XA", "dddt.tu", null);
        Assert.Empty(Reconciler.Check(month.Build(), before).Findings);
        var finding = Assert.Single(
            Reconciler.Check(month.Own("X28261", "06-XA", ("dddt.tu", 31251)).Build(), before).Findings
        );
        Assert.Equal("P06-239", finding.Kind.Code);
        Assert.EndsWith("vượt 1", finding.Expected.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_of_a_groups_series_holds_for_each_of_its_units()
    {
        var before = GroupMonth.Right("2026-10").Own("X28261", "06-XA", ("dddt.tu", 99999)).Build();
        var month = GroupMonth.Right().Rule("tang", "don_dieu", "06-XA", "dddt.tu", null);
        Assert.Single(Reconciler.Check(month.Build(), before).Findings, IsError);
        var broken = Reconciler.Check(month.Break("dddt.tu", "XA", "2026-11", null).Build(), before).Findings;
        Assert.DoesNotContain(broken, IsError);
        Assert.Single(broken, finding => finding.Kind.Code == "P06-229");
    }

    [Theory]
    [InlineData("khi_thieu", "coi_la_0", "P06-364")]
    [InlineData("ve_phai", "XB:dddt.tu", "P06-362")]
    [InlineData("ve_phai", "XA/06-XX:dddt.tu", "P06-362")]
    [InlineData("ve_phai", "06-CT:dddt.xx", "P06-362")]
    public void A_rule_with_a_source_that_does_not_fit_is_told_at_its_cell(
        string column,
        string value,
        string code
    )
    {
        var workbook = LineCatalogue
            .Small()
            .WithRow(
                "QUY_TAC",
                "r",
                "bang",
                "06-XA",
                "dddt.tu",
                "XA:dddt.mau",
                0,
                "loi",
                "bo_qua",
                null,
                null,
                "01/7/2025"
            )
            .With("QUY_TAC", 1, column, value);
        Assert.Equal(
            [code],
            Project06Report
                .Catalogue.CatalogueBook.Read(workbook.Build())
                .Findings.Select(finding => finding.Kind.Code)
        );
    }

    private static GroupMonth Compared(GroupMonth month) =>
        month.Rule("i11", "bang", "06-XA", "dddt.tu", "06-CT:dddt.tu");

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private static ImmutableArray<Diagnostic> Check(GroupMonth month) =>
        Reconciler.Check(month.Build(), null).Findings;

    private static ImmutableArray<RuleResult> Results(GroupMonth month) =>
        Reconciler.Check(month.Build(), null).Results;

    private static string Told(RuleResult result) => $"{result.Instance.Unit.Code} {result.Outcome}";
}
