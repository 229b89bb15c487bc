namespace Project06Report.WordTemplates.Comparison;

/// <summary>A stretch where two sequences differ: [<paramref name="OldFrom"/>, <paramref name="OldTo"/>) of one stands
/// against [<paramref name="NewFrom"/>, <paramref name="NewTo"/>) of the other; either may be empty.</summary>
internal sealed record Difference(int OldFrom, int OldTo, int NewFrom, int NewTo);
