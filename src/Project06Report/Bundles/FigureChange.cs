using Project06Report.Rules;

namespace Project06Report.Bundles;

/// <summary>A figure that differs from another seal of the same month.</summary>
/// <param name="Old">Empty when there was none.</param>
/// <param name="New">Empty when there is none any more.</param>
public sealed record FigureChange(FigureKey Key, string Label, string Old, string New, string Cell);
