using Project06Report.Diagnostics;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Reconciling;

namespace Project06Report.Reconciliation.Results;

/// <summary>Which finding a broken rule gives, and which of several rules says most about a figure.</summary>
internal static class RuleKinds
{
    public static DiagnosticKind FindingOf(Rule rule) =>
        rule.Kind switch
        {
            _ when BalanceRules.IsBalance(rule) && rule.Kind != RuleKind.Opening => Kinds.Balance,
            RuleKind.Sum => Kinds.Sum,
            RuleKind.Difference => Kinds.Difference,
            RuleKind.Equal => Kinds.Equal,
            RuleKind.AtMost => Kinds.AtMost,
            RuleKind.Percentage => Kinds.Rate,
            RuleKind.Opening => Kinds.Opening,
            RuleKind.Continuity => Kinds.Continuity,
            RuleKind.NeverFalls => Kinds.Falls,
            RuleKind.NeverRises => Kinds.Rises,
            RuleKind.BothOrNeither => Kinds.BothOrNeither,
            RuleKind.NotBoth => Kinds.NotBoth,
            RuleKind.Range => Kinds.Range,
            RuleKind.Change => Kinds.Change,
            RuleKind.Count => Kinds.Count,
            RuleKind.DateInPeriod => Kinds.DateOutsidePeriod,
            _ => Kinds.Linear,
        };

    /// <summary>Equalities say what a figure should be; limits, percentages and ranges only bound it.</summary>
    public static int Rank(RuleKind kind) =>
        kind switch
        {
            RuleKind.AtMost or RuleKind.NeverFalls or RuleKind.NeverRises => 1,
            RuleKind.Percentage => 2,
            RuleKind.Range => 3,
            _ => 0,
        };
}
