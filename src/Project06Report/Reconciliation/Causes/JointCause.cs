using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Causes;

/// <summary>One slip that changed several cells at once.</summary>
/// <param name="Values">By cell number: what was meant.</param>
internal sealed record JointCause(ImmutableSortedDictionary<int, Rational> Values, Cause Cause)
{
    public static JointCause Of(Cause cause, params IEnumerable<(int Cell, Rational Value)> values) =>
        new(values.ToImmutableSortedDictionary(pair => pair.Cell, pair => pair.Value), cause);
}
