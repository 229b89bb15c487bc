using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>A rule of the catalogue for one agency.</summary>
/// <param name="Operands">The right side, in the order of the expression.</param>
public sealed record RuleInstance(Rule Rule, Agency Agency, Operand Left, ImmutableArray<Operand> Operands)
{
    /// <summary>Findings of a rule on trial are warnings at most.</summary>
    public Severity Severity => Rule.OnTrial && Rule.Severity == Severity.Error ? Severity.Warning : Rule.Severity;
}
