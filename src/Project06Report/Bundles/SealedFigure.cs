using Project06Report.Rules;

namespace Project06Report.Bundles;

/// <summary>A figure as it was sealed.</summary>
/// <param name="Value">Decimal point, no grouping; a date yyyy-MM-dd; a text as it is.</param>
/// <param name="Cell">"file!sheet!cell", or empty.</param>
public sealed record SealedFigure(FigureKey Key, string Label, string Value, string Cell);
