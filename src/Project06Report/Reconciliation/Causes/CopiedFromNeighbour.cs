using Project06Report.Diagnostics;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes;

/// <summary>The figure of the next cell typed a second time.</summary>
internal static class CopiedFromNeighbour
{
    private const decimal SmallestTelling = 100;

    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Cell is { } cell
        && Math.Abs(repair.Written) >= SmallestTelling
        && repair
            .Around.Source.Of(repair.Cell.Key)
            ?.Of(repair.Cell.Agency)
            ?.Figures.Values.FirstOrDefault(figure => IsCopy(figure, repair.Written, cell))
            is { Cell: { } other }
            ? new Cause(
                "chep_o_ben",
                $"chép nhầm số của ô bên cạnh {other.Named(CellNaming.Cell)} ({other.Label})",
                11
            )
            : null;

    private static bool IsCopy(Figure figure, decimal written, CellOrigin cell) =>
        figure.Value == written
        && figure.Cell is { } other
        && other.Sheet == cell.Sheet
        && Math.Abs(other.Cell.Row - cell.Cell.Row) + Math.Abs(other.Cell.Column - cell.Cell.Column) == 1;
}
