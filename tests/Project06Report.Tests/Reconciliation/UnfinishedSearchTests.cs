using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Reconciliation.Verdicts;
using Project06Report.Rules;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>A search with too many possibilities is cut short; then nothing may sound as if all had been looked at.</summary>
public sealed class UnfinishedSearchTests
{
    private const string Unfinished = "Có quá nhiều khả năng nên chưa tìm hết";

    [Fact]
    public void A_search_that_stops_at_its_limit_says_so()
    {
        var network = Network(Tied(), out _).Network;
        var system = network.System(network.Edits);
        Assert.True(ErrorSetSearch.Find(system).Complete);
        Assert.False(ErrorSetSearch.Find(system, nodeLimit: 3).Complete);
    }

    /// <summary>28 × 28 × 28 sets of three cells are more than are looked at.</summary>
    [Theory]
    [InlineData(27, false)]
    [InlineData(4, true)]
    public void In_three_tied_sums_it_is_told_when_there_were_too_many_figures_to_try_them_all(
        int parts,
        bool complete
    )
    {
        var findings = ThreeSums(parts).Check().Findings;
        Assert.Equal(["E4", "F4", "G4"], findings.Select(finding => finding.Place.Spot));
        Assert.All(findings, finding =>
            Assert.Equal(!complete, finding.Cause.Show().EndsWith(Unfinished, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_only_cell_found_by_a_search_cut_short_is_not_called_determined()
    {
        var (network, source, suspicion) = Network(Tied(), out var results);
        Assert.Equal(Sureness.Determined, Verdict.Of(suspicion, network, source).Sureness);
        var unfinished = Verdict.Of(suspicion with { Complete = false }, network, source);
        Assert.Equal(Sureness.OneOf, unfinished.Sureness);
        Assert.EndsWith(Unfinished, Cause(unfinished, network, source, results), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_of_several_cells_is_named_or_none_it_is_told_too()
    {
        var (network, source, suspicion) = Network(Sum(), out var results);
        var several = suspicion with { Complete = false };
        foreach (var cutShort in new[] { several, several with { Sets = [] } })
        {
            var cause = Cause(Verdict.Of(cutShort, network, source), network, source, results);
            Assert.EndsWith(Unfinished, cause, StringComparison.Ordinal);
        }
    }

    private static string Cause(
        Verdict verdict,
        FigureNetwork network,
        OperandSource source,
        IEnumerable<RuleResult> results
    ) => Assert.Single(new FindingWriter(network, source, results).Findings(verdict)).Cause.Show();

    private static (FigureNetwork Network, OperandSource Source, Suspicion Suspicion) Network(
        MonthBuilder builder,
        out IReadOnlyList<RuleResult> results
    )
    {
        var month = builder.Build();
        var source = new OperandSource(month, null);
        results = [.. RuleInstances.Of(month, source).Select(Evaluation.Of)];
        var network = FigureNetwork.Of(month, results, [], ImproperFigures.MayBeNegative(month.Catalogue));
        return (network, source, Assert.Single(Suspicions.In(network, [.. network.Edits])));
    }

    /// <summary>Three totals that are too small by more than any part holds, and a first part that must be the same in all three.</summary>
    private static MonthBuilder ThreeSums(int parts)
    {
        var month = new MonthBuilder("2022-08").Agency("CAT", "Công an Tỉnh", "06-CA");
        foreach (var column in "EFG")
        {
            var sum = Enumerable.Range(1, parts).Select(number => $"{column}{number}.ky_nay").ToList();
            month.Figure("CAT", $"{column}.ky_nay", 100 * parts - 137, $"{column}4", "tổng");
            foreach (var (row, part) in sum.Index())
            {
                month.Figure("CAT", part, 100, $"{column}{row + 5}", "một phần");
            }

            month.Rule($"r.{column}", RuleKind.Sum, "06-CA", $"{column}.ky_nay", string.Join(" + ", sum));
        }

        return month
            .Rule("r.EF", RuleKind.Equal, "06-CA", "E1.ky_nay", "F1.ky_nay")
            .Rule("r.FG", RuleKind.Equal, "06-CA", "F1.ky_nay", "G1.ky_nay");
    }

    /// <summary>57 is not 11 + 36, and any of the three may be wrong.</summary>
    private static MonthBuilder Sum() =>
        new MonthBuilder("2022-08")
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", "t.ky_nay", 57, "E4", "tổng")
            .Figure("CAT", "a.ky_nay", 11, "E5", "a")
            .Figure("CAT", "b.ky_nay", 36, "E6", "b")
            .Rule("r", RuleKind.Sum, "06-CA", "t.ky_nay", "a.ky_nay + b.ky_nay");

    /// <summary>The same total stands in two sums that agree with one another: it alone can be wrong.</summary>
    private static MonthBuilder Tied() =>
        Sum()
            .Figure("CAT", "c.ky_nay", 40, "E7", "c")
            .Figure("CAT", "d.ky_nay", 7, "E8", "d")
            .Rule("r2", RuleKind.Sum, "06-CA", "t.ky_nay", "c.ky_nay + d.ky_nay");
}
