using Project06Report.Diagnostics;
using Xunit;

namespace Project06Report.Tests.Slips;

/// <summary>Slips over a line of form II.06a: found as one, and never a right cell called wrong.</summary>
public sealed class RowSlipTests
{
    private const int Quick = 6;
    private const int Deep = 120;

    public static TheoryData<string> Lines => [.. RowSlips.Lines];

    public static TheoryData<string> All => [.. RowSlips.Kinds];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_slip_over_a_line_is_one_finding_with_the_right_figures(string kind)
    {
        var outcomes = Outcomes(kind, Quick, andOne: false);
        Assert.True(outcomes.Count(outcome => outcome.Right) >= 0.95 * outcomes.Count - 1, Told(outcomes));
        Assert.True(outcomes.Average(outcome => outcome.Findings) <= 1.2, Told(outcomes));
        Assert.DoesNotContain(outcomes, outcome => outcome.Wrong);
    }

    [DeepTheory]
    [MemberData(nameof(Lines))]
    public void Nineteen_in_twenty_slips_over_a_line_are_found_and_none_wrong(string kind)
    {
        var outcomes = Outcomes(kind, Deep, andOne: false);
        Assert.True(outcomes.Count(outcome => outcome.Right) >= 0.95 * outcomes.Count, Told(outcomes));
        Assert.DoesNotContain(outcomes, outcome => outcome.Wrong);
    }

    /// <summary>Columns that are added up alike can be exchanged without breaking a rule; what is then said of one of
    /// their cells is true of the column as it stands.</summary>
    [DeepTheory]
    [MemberData(nameof(All))]
    public void With_one_more_slip_a_right_cell_is_called_wrong_in_one_of_fifty_cases_at_most(string kind)
    {
        var outcomes = Outcomes(kind, Deep, andOne: true);
        Assert.True(outcomes.Count(outcome => outcome.Wrong) <= outcomes.Count / 50, Told(outcomes));
    }

    /// <summary>The law: what is told as sure, all together, makes every rule it speaks of hold.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void All_that_is_sure_holds_together(string kind)
    {
        for (var seed = 1u; seed <= Quick; seed++)
        {
            var (report, _, _) = RowSlips.Reported(kind, seed, andOne: seed % 3 == 0);
            var sure = report
                .Findings.Select(finding => finding.Judgement)
                .OfType<Judgement>()
                .Where(judgement => judgement.Sureness >= Sureness.Likely)
                .Distinct()
                .ToList();
            var values = sure.SelectMany(judgement => judgement.Options[0].Cells)
                .Where(cell => cell.Proper is not null)
                .ToLookup(cell => cell.Indicator, cell => cell.Proper);
            Assert.All(values, cell => Assert.Single(cell.Distinct()));
            var holding = sure.SelectMany(judgement => judgement.Options[0].Holding).ToHashSet();
            var open = sure.SelectMany(judgement => judgement.Options[0].Open).Distinct().Except(holding);
            var together = Recomputed.Broken(
                report,
                values.ToDictionary(cell => cell.Key, cell => cell.First())
            );
            Assert.Empty(together.Intersect(holding.Concat(open)));
        }
    }

    private static List<SlipOutcome> Outcomes(string kind, int cases, bool andOne) =>
        [
            .. Enumerable
                .Range(1000, cases)
                .Select(seed => RowSlips.Of(kind, (uint)seed, andOne))
                .OfType<SlipOutcome>()
                .Where(outcome => outcome.Breaks),
        ];

    private static string Told(List<SlipOutcome> outcomes) =>
        string.Join(
            "\n\n",
            outcomes.Where(outcome => outcome.Wrong || !outcome.Right).Take(3).Select(o => o.Told)
        );
}
