using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Results;

/// <summary>Figures that cannot be right whatever the rules say: a fraction where whole things are counted, a number
/// below zero.</summary>
internal static class ImproperFigures
{
    public static IEnumerable<Operand> Of(
        MonthSubmissions month,
        OperandSource source,
        IReadOnlySet<string> mayBeNegative
    )
    {
        foreach (var submission in month.Submissions)
        {
            foreach (var (id, figure) in submission.Figures)
            {
                if (
                    figure is { Cell: not null, Value: var value }
                    && (value < 0 || value != Math.Truncate(value))
                    && source.Current(1, new(submission.Agency.Code, id)) is var operand
                    && (HasFraction(operand) || (operand.Value < 0 && !mayBeNegative.Contains(id)))
                )
                {
                    yield return operand;
                }
            }
        }
    }

    /// <summary>Indicators a rule allows to fall below zero.</summary>
    public static IReadOnlySet<string> MayBeNegative(CatalogueAt catalogue) =>
        catalogue
            .Rules.Where(rule => rule.Kind == RuleKind.Range && rule.Range.Low < 0)
            .Select(rule => rule.Left)
            .ToHashSet(StringComparer.Ordinal);

    public static bool HasFraction(Operand operand) =>
        operand is { Decimals: 0, Value: { } value } && value != Math.Truncate(value);
}
