using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Search;

/// <summary>Observed values and the edits they should satisfy, cells numbered from 0.</summary>
/// <param name="Decimals">By cell: the decimals a corrected value may have.</param>
/// <param name="Fixed">By cell: it cannot be the culprit.</param>
/// <param name="NonNegative">By cell: a corrected value is not below zero.</param>
internal sealed record EditSystem(
    CellValues Values,
    ImmutableArray<int> Decimals,
    Func<int, bool> Fixed,
    ImmutableArray<bool> NonNegative,
    ImmutableArray<Edit> Edits
)
{
    public static EditSystem Empty { get; } = new(new([]), [], _ => false, [], []);
}
