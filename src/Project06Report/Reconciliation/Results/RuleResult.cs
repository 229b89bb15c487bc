using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Reconciliation.Results;

/// <summary>What the reconciliation of a month has to say.</summary>
/// <param name="Findings">One per culprit, in the common order; empty when everything agrees.</param>
/// <param name="Results">Every rule for every agency it holds for, in the order of the agencies and of the catalogue.</param>
public sealed record ReconciliationReport(ImmutableArray<Diagnostic> Findings, ImmutableArray<RuleResult> Results);

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

/// <summary>A rule of the catalogue for one agency.</summary>
/// <param name="Operands">The right side, in the order of the expression.</param>
public sealed record RuleInstance(Rule Rule, Agency Agency, Operand Left, ImmutableArray<Operand> Operands)
{
    /// <summary>Findings of a rule on trial are warnings at most.</summary>
    public Severity Severity => Rule.OnTrial && Rule.Severity == Severity.Error ? Severity.Warning : Rule.Severity;
}

public enum RuleOutcome
{
    Holds,

    /// <summary>Differs by no more than the tolerance or than printing with fewer decimals explains.</summary>
    Rounding,

    Broken,

    /// <summary>Not evaluated: a figure is missing.</summary>
    Skipped,
}

/// <summary>How a rule came out.</summary>
/// <param name="Right">What the left side should be (or not pass), to 20 decimals; null where the rule has no such value.</param>
/// <param name="Difference">Left minus right.</param>
/// <param name="Why">Vietnamese, why it was skipped; otherwise empty.</param>
public sealed record RuleResult(
    RuleInstance Instance,
    decimal? Left,
    decimal? Right,
    decimal? Difference,
    RuleOutcome Outcome,
    string Why = ""
);
