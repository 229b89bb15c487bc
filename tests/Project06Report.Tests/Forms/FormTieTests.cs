using System.Globalization;
using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Forms;

/// <summary>The form's own check says of a figure exactly at a limit what the engine says of it.</summary>
public sealed class FormTieTests
{
    [Theory]
    [InlineData(RuleKind.Change, "50", false)]
    [InlineData(RuleKind.Change, "150", false)]
    [InlineData(RuleKind.Change, "49", true)]
    [InlineData(RuleKind.Change, "151", true)]
    [InlineData(RuleKind.Range, "10", false)]
    [InlineData(RuleKind.Range, "20", false)]
    [InlineData(RuleKind.Range, "9", true)]
    [InlineData(RuleKind.Range, "21", true)]
    [InlineData(RuleKind.Equal, "66", false)]
    [InlineData(RuleKind.Equal, "-34", false)]
    [InlineData(RuleKind.Equal, "67", true)]
    [InlineData(RuleKind.Equal, "-35", true)]
    [InlineData(RuleKind.AtMost, "66", false)]
    [InlineData(RuleKind.AtMost, "67", true)]
    [InlineData(RuleKind.NeverFalls, "50", false)]
    [InlineData(RuleKind.NeverFalls, "49", true)]
    public void At_a_limit_form_and_engine_agree(RuleKind kind, string value, bool broken) =>
        AssertBroken(broken, kind, decimal.Parse(value, CultureInfo.InvariantCulture), tolerance: 50);

    /// <summary>1 of 16 is 6.25 per cent.</summary>
    [Theory]
    [InlineData("6.1", true)]
    [InlineData("6.2", false)]
    [InlineData("6.3", false)]
    [InlineData("6.4", true)]
    public void Half_way_between_two_printed_percentages_they_agree(string value, bool broken) =>
        AssertBroken(
            broken,
            RuleKind.Percentage,
            decimal.Parse(value, CultureInfo.InvariantCulture),
            tolerance: 0
        );

    private static void AssertBroken(bool expected, RuleKind kind, decimal value, decimal tolerance)
    {
        var (month, before) = (
            Month("2022-08", kind, value, tolerance),
            Month("2022-07", kind, 100, tolerance)
        );
        Assert.Equal(expected, Assert.Single(month.Check(before).Results).Outcome == RuleOutcome.Broken);
        Assert.Equal(expected, IsRed(month, before));
    }

    private static bool IsRed(MonthBuilder month, MonthBuilder before)
    {
        var sent = month.Build();
        var layout = new FormLayout(sent.Catalogue, sent.Catalogue.OwedBy(sent.Catalogue.Agencies[0]));
        var source = new OperandSource(sent, before.Build());
        var check = Assert.Single(
            new FormRules(layout, source, CutOffCalendar.Decree09.PeriodOf(sent.Month)).Checks()
        );
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet(check.Place.Table.Name);
        foreach (var (id, figure) in sent.Submissions[0].Figures)
        {
            sheet.Cell(layout.Find(id)!.Cell.ToString()).Value = figure.Value;
        }

        return Assert.IsType<bool>(sheet.Evaluate(check.Broken));
    }

    /// <summary>A figure that is limited by the 16 beside it, by the 100 of the month before or by the range from 10 to 20.</summary>
    private static MonthBuilder Month(string month, RuleKind kind, decimal value, decimal tolerance)
    {
        var isPercentage = kind == RuleKind.Percentage;
        return new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "a.ky_nay", value, "E4", "a", KindOf(isPercentage), isPercentage ? 1 : 0)
            .Figure("CAT", "b.ky_nay", 16, "E5", "b")
            .Figure("CAT", "c.ky_nay", 1, "E6", "c")
            .Rule(
                "r",
                kind,
                "06-CA",
                "a.ky_nay",
                Right(kind),
                tolerance,
                range: kind == RuleKind.Range ? (10, 20) : default
            );
    }

    private static IndicatorKind KindOf(bool isPercentage) =>
        isPercentage ? IndicatorKind.Percentage : IndicatorKind.Flow;

    private static string Right(RuleKind kind) =>
        kind switch
        {
            RuleKind.Equal or RuleKind.AtMost => "b.ky_nay",
            RuleKind.Percentage => "c.ky_nay + b.ky_nay",
            _ => "",
        };
}
