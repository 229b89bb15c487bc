using Project06Report.Catalogue;
using Project06Report.Reconciliation.Results;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The three balances a form may declare; form II.06a/VPCP/KSTT with its thirteen columns.</summary>
public sealed class BalanceSchemeTests
{
    [Fact]
    public void Form_II06a_gives_five_rules_for_each_row_and_for_the_total() =>
        Assert.Equal(
            [
                "II06A.can_doi.tt1",
                "II06A.can_doi.tt1.tiep_nhan",
                "II06A.can_doi.tt1.tra_ket_qua",
                "II06A.can_doi.tt1.dang_giai_quyet",
                "II06A.can_doi.tt1.ky_truoc",
            ],
            Rules(GeneratedMonth.Of(1, 2, 1).Current.Check())
                .Where(code => code.StartsWith("II06A.can_doi.tt1", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("tiep_nhan", "C5", "P06-202")]
    [InlineData("truc_tuyen", "D5", "P06-202")]
    [InlineData("ky_truoc", "F5", "P06-207")]
    [InlineData("tra_ket_qua", "G5", "P06-202")]
    [InlineData("dung_han", "I5", "P06-202")]
    [InlineData("dang_giai_quyet", "K5", "P06-202")]
    [InlineData("dang_qua_han", "M5", "P06-202")]
    public void Every_cell_of_form_II06a_is_located_by_the_rules_alone(
        string column,
        string spot,
        string kind
    )
    {
        var month = GeneratedMonth.Of(1, 3, 11);
        month.Current["DV1", $"tt1.{column}"] += 1357;
        var finding = Assert.Single(month.Current.Check(month.Previous).Findings);
        Assert.Equal((kind, spot), (finding.Kind.Code, finding.Place.Spot));
        Assert.Contains("Xác định được", finding.Cause.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_stock_is_last_months_closing_stock()
    {
        var month = new MonthBuilder("2022-08")
            .Agency("A", "Đơn vị A", "F", BalanceScheme.OpeningToClosing)
            .Figure("A", "x.ky_truoc", 26, "C4", "từ kỳ trước")
            .Figure("A", "x.dang_giai_quyet", 62, "D4", "đang giải quyết", IndicatorKind.Stock);
        var before = new MonthBuilder("2022-07")
            .Agency("A", "Đơn vị A", "F", BalanceScheme.OpeningToClosing)
            .Figure("A", "x.dang_giai_quyet", 62, "D4", "đang giải quyết", IndicatorKind.Stock);
        var finding = Assert.Single(month.Check(before).Findings);
        Assert.Equal(
            ("P06-207", "C4", "62, bằng đang giải quyết tháng 7/2022; lệch 36"),
            (finding.Kind.Code, finding.Place.Spot, finding.Expected.Show())
        );
    }

    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    public void From_opening_to_closing_every_dossier_goes_somewhere(int closing, int findings)
    {
        var month = new MonthBuilder("2022-08")
            .Agency("A", "Đơn vị A", "F", BalanceScheme.OpeningToClosing)
            .Figure("A", "x.ky_truoc", 100, "C4", "tồn đầu")
            .Figure("A", "x.tiep_nhan", 1000, "D4", "tiếp nhận")
            .Figure("A", "x.tra_ket_qua", 900, "E4", "đã trả")
            .Figure("A", "x.tra_lai", 30, "F4", "trả lại")
            .Figure("A", "x.rut", 20, "G4", "rút")
            .Figure("A", "x.dang_giai_quyet", closing, "H4", "tồn cuối", IndicatorKind.Stock);
        Assert.Equal(findings, month.Check().Findings.Count(finding => finding.Kind.Code == "P06-202"));
    }

    private static IEnumerable<string> Rules(ReconciliationReport report) =>
        report.Results.Select(result => result.Instance.Rule.Code);
}
