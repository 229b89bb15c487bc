using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Results;

/// <summary>One figure that takes part in a rule.</summary>
/// <param name="Coefficient">A whole number; 1 for the left side.</param>
/// <param name="Key">The agency that sent it, and the indicator.</param>
/// <param name="Month">The month it was sent for: the reported one, or the one before.</param>
/// <param name="Value">Null when it was not given.</param>
/// <param name="Cell">Where it stands, also of a blank cell; null when there is no such cell.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Decimals">Printed decimals; 0 for whole numbers.</param>
public sealed record Operand(
    int Coefficient,
    FigureKey Key,
    ReportingMonth Month,
    decimal? Value,
    CellOrigin? Cell,
    string Label,
    int Decimals
)
{
    public string Agency => Key.Agency;

    public string Indicator => Key.Indicator;

    public IndicatorKind Kind { get; init; }

    /// <summary>Sent for an earlier month, or counted from a list: it takes part and cannot be the culprit.</summary>
    public bool Fixed { get; init; }

    /// <summary>The units' figures of which it is the sum, in protocol order; empty unless it is a group's.</summary>
    public ImmutableArray<UnitFigure> Parts { get; init; } = [];

    /// <summary>An approved opening value of the catalogue that stands for what was reported last month.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The same figure of the same month, whatever its coefficient and value.</summary>
    public bool IsAt(Operand other) => Key == other.Key && Month == other.Month;
}
