using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes;

/// <summary>One slip that may have changed several cells at once.</summary>
/// <param name="Values">By cell number: what was meant. Only cells where that is not what is written.</param>
/// <param name="Describe">The words, made when it fits.</param>
internal sealed record JointCause(IReadOnlyList<(int Cell, Rational Value)> Values, Func<Cause> Describe)
{
    /// <summary>Cells whose figure is lost: the rules must say what was meant.</summary>
    public ImmutableArray<int> Freed { get; init; } = [];

    /// <summary>How many of the values the rules gave.</summary>
    public int Solved { get; init; }
}
