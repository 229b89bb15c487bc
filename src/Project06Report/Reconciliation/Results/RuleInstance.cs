using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>A rule of the catalogue for one unit.</summary>
/// <param name="Agency">Who sent the form, and gets it back.</param>
/// <param name="Operands">The right side, in the order of the expression.</param>
public sealed record RuleInstance(Rule Rule, Agency Agency, Operand Left, ImmutableArray<Operand> Operands)
{
    /// <summary>Whom the rule is about: the agency that sent the form, or the unit of a matrix form's row.</summary>
    public Agency Unit { get; init; } = Agency;

    /// <summary>Findings of a rule on trial are warnings at most.</summary>
    public Severity Severity =>
        Rule.OnTrial && Rule.Severity == Severity.Error ? Severity.Warning : Rule.Severity;
}
