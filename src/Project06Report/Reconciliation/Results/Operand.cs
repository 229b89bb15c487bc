using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Reconciliation.Results;

/// <summary>One figure that takes part in a rule.</summary>
/// <param name="Coefficient">A whole number; 1 for the left side.</param>
/// <param name="Agency">Code of the agency that sent it.</param>
/// <param name="Month">The month it was sent for: the reported one, or the one before.</param>
/// <param name="Value">Null when it was not given.</param>
/// <param name="Cell">Where it stands, also of a blank cell; null when there is no such cell.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Decimals">Printed decimals; 0 for whole numbers.</param>
public sealed record Operand(
    int Coefficient,
    string Agency,
    string Indicator,
    ReportingMonth Month,
    decimal? Value,
    CellOrigin? Cell,
    string Label,
    int Decimals
)
{
    public IndicatorKind Kind { get; init; }

    /// <summary>Sent for an earlier month, or counted from a list: it takes part and cannot be the culprit.</summary>
    public bool Fixed { get; init; }

    /// <summary>An approved opening value of the catalogue that stands for what was reported last month.</summary>
    public bool IsApproved { get; init; }
}
