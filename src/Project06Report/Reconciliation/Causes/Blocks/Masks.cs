using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Which cells of a line a slip took: those whose value a broken rule wants exactly; and all of them where it
/// wants most.</summary>
internal static class Masks
{
    private const int FewestCells = 3;

    public static IEnumerable<List<(int Cell, Rational Value)>> Of(
        List<(int Cell, Rational Value)> line,
        HashSet<(int Cell, Rational Value)> wanted
    )
    {
        var mask = line.Where(wanted.Contains).ToList();
        if (mask.Count < FewestCells)
        {
            yield break;
        }

        yield return mask;
        if (mask.Count < line.Count && 2 * mask.Count >= line.Count)
        {
            yield return line;
        }
    }
}
