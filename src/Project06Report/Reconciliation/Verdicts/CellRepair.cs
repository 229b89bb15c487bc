using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>One cell of an explanation.</summary>
/// <param name="Proper">What it should say; null when the rules only bound it and no single slip fits.</param>
internal sealed record CellRepair(Operand Cell, Change Change, decimal? Proper, Cause Cause)
{
    public decimal Written => Cell.Value ?? 0;
}
