using Project06Report.Codes;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Two rows or two columns in each other's place. Where both say the same nothing speaks against
/// it.</summary>
internal static class LinesExchanged
{
    public const string Code = "doi_cho_hai_dong";

    private const int FewestPairs = 2;
    private const int Cost = 14;

    public static IEnumerable<JointCause> Candidates(Grid grid) =>
        from at in Enumerable.Range(0, grid.Lines.Length)
        from one in grid.Lines.Skip(at).Take(1)
        from other in grid.Lines.Skip(at + 1)
        let meant = Exchanged(grid, one, other)
        where meant.Count >= 2 * FewestPairs && meant.Exists(pair => grid.Component.IsSuspect(pair.Cell))
        select new JointCause(meant, () =>
            new Cause(Code, $"ghi đổi chỗ {grid.NameOf(one)} và {grid.NameOf(other)}", Cost)
            {
                Kind = DiagnosticCatalogue.Reconciling.BlockSlip,
            }
        );

    private static List<(int Cell, Rational Value)> Exchanged(Grid grid, int one, int other)
    {
        List<(int, Rational)> meant = [];
        foreach (var place in grid.Places)
        {
            if (
                grid.At(one, place) is { } first
                && grid.At(other, place) is { } second
                && grid.ValueAt(first) != grid.ValueAt(second)
            )
            {
                meant.Add((first, grid.ValueAt(second)));
                meant.Add((second, grid.ValueAt(first)));
            }
        }

        return meant;
    }
}
