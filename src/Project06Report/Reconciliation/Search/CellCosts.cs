using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Search;

/// <summary>How easily a cell is suspected, in tenths, from what was noticed when it was read: a number somebody typed
/// as text is the likelier culprit, the result of a formula was not typed at all.</summary>
internal sealed class CellCosts
{
    private const int Usual = 10;
    private const int TypedAsText = 6;
    private const int Computed = 25;

    private readonly Dictionary<(string File, string Part, string Spot), int> costs = [];

    public CellCosts(MonthSubmissions month)
    {
        foreach (var finding in month.Findings)
        {
            if (CostOf(finding.Kind) is { } cost)
            {
                costs[(finding.Place.File, finding.Place.Part, finding.Place.Spot)] = cost;
            }
        }
    }

    public int Of(Operand cell) =>
        cell.Cell is { } at && costs.Count > 0
            ? costs.GetValueOrDefault((at.File, at.Sheet, at.Cell.ToString()), Usual)
            : Usual;

    private static int? CostOf(DiagnosticKind kind)
    {
        if (kind == DiagnosticCatalogue.FilledForms.TextNumber)
        {
            return TypedAsText;
        }

        return kind == DiagnosticCatalogue.FilledForms.FormulaInInput ? Computed : null;
    }
}
