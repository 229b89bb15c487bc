using System.Collections.Immutable;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>A figure that would come to lie over ten times farther from last month's than what is written: nobody
/// mistypes a leap away.</summary>
internal static class Leap
{
    private const decimal Farther = 10;

    /// <summary>The leaps last; they still speak against the others being sure. Where one slip changed several cells
    /// the rules decide.</summary>
    public static ImmutableArray<Explanation> Last(
        ImmutableArray<Explanation> ranked,
        FigureNetwork network
    ) => [.. ranked.OrderBy(explanation => !explanation.IsJoint && IsIn(explanation, network))];

    private static bool IsIn(Explanation explanation, FigureNetwork network) =>
        explanation.Repairs.Any(repair =>
            repair.Proper is { } proper
            && network.Before(repair.Change.Cell) is { } before
            && before != 0
            && Distance(proper, before) > Farther * Distance(repair.Written, before)
        );

    /// <summary>As a quotient of at least 1, nought counted as 1.</summary>
    private static decimal Distance(decimal value, decimal before)
    {
        var (one, other) = (Math.Max(1, Math.Abs(value)), Math.Max(1, Math.Abs(before)));
        return Math.Max(one, other) / Math.Min(one, other);
    }
}
