using Project06Report.Reconciliation.Results;
using Project06Report.Rules;

namespace Project06Report.Tests.Slips;

/// <summary>The rules of a month once more, by plain arithmetic and with other figures.</summary>
internal static class Recomputed
{
    /// <returns>Codes of the equalities that do not hold with these values in place of what is written.</returns>
    public static HashSet<string> Broken(
        ReconciliationReport report,
        IReadOnlyDictionary<string, decimal?> values
    ) =>
        [
            .. report
                .Results.Where(result =>
                    result.Instance.Rule.Kind
                        is RuleKind.Sum
                            or RuleKind.Difference
                            or RuleKind.Equal
                            or RuleKind.Opening
                            or RuleKind.Continuity
                )
                .Where(result =>
                    Value(result.Instance.Left, values)
                    != result.Instance.Operands.Sum(operand => operand.Coefficient * Value(operand, values))
                )
                .Select(result => result.Instance.Rule.Code),
        ];

    private static decimal Value(Operand operand, IReadOnlyDictionary<string, decimal?> values) =>
        !operand.Fixed && values.TryGetValue(operand.Indicator, out var value) && value is { } given
            ? given
            : operand.Value ?? 0;
}
