using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation;

/// <summary>Figures that cannot be right whatever the rules say: a fraction where whole things are counted, a number below zero.</summary>
internal static class ImproperFigures
{
    public static IEnumerable<Operand> Of(MonthSubmissions month, OperandSource source, IReadOnlySet<string> mayBeNegative) =>
        from submission in month.Submissions
        from figure in submission.Figures
        where figure.Value is { Cell: not null, Value: var value } && (value < 0 || value != Math.Truncate(value))
        let operand = source.Current(1, submission.Agency.Code, figure.Key)
        where HasFraction(operand) || (operand.Value < 0 && !mayBeNegative.Contains(figure.Key))
        select operand;

    /// <summary>Indicators a rule allows to fall below zero.</summary>
    public static IReadOnlySet<string> MayBeNegative(CatalogueAt catalogue) =>
        catalogue.Rules
            .Where(rule => rule.Kind == RuleKind.Range && rule.Range.Low < 0)
            .Select(rule => rule.Left)
            .ToHashSet(StringComparer.Ordinal);

    public static bool HasFraction(Operand operand) =>
        operand is { Decimals: 0, Value: { } value } && value != Math.Truncate(value);
}
