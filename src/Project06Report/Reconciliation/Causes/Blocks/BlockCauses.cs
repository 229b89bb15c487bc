namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Slips over a line of a sheet: people select, paste and drag whole lines.</summary>
internal static class BlockCauses
{
    private const int MostCandidates = 8_000;

    public static IEnumerable<JointCause> Candidates(Search.Component component) =>
        Grid.Of(component).SelectMany(Of).Take(MostCandidates);

    private static IEnumerable<JointCause> Of(Grid grid) =>
        [
            .. LineFromElsewhere.Candidates(grid),
            .. LineScaled.Candidates(grid),
            .. LineOutOfTotals.Candidates(grid),
            .. LinesSorted.Candidates(grid),
            .. LinesPasted.Candidates(grid),
            .. LinesExchanged.Candidates(grid),
        ];
}
