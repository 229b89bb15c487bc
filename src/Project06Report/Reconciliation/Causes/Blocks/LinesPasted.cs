using System.Collections.Immutable;
using Project06Report.Codes;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Figures copied and pasted one line too far: the first line stands twice, and what stood in the last one is
/// lost; the rules say what it was.</summary>
internal static class LinesPasted
{
    private static readonly bool[] Both = [true, false];

    private const int FewestLines = 2;
    private const int Cost = 14;

    public static IEnumerable<JointCause> Candidates(Grid grid) =>
        from isForward in Both
        let lines = isForward ? grid.Lines : [.. grid.Lines.Reverse()]
        from first in Enumerable.Range(0, lines.Length)
        from last in Enumerable.Range(first + 1, lines.Length - first - 1)
        let places = PlacesTwice(grid, lines, first)
        where places.Count > 0 && last - first >= (places.Count > 1 ? 1 : FewestLines)
        select Pasted(grid, [.. lines.Skip(first).Take(last - first + 1)], places);

    /// <summary>Where the first two lines say the same.</summary>
    private static List<int> PlacesTwice(Grid grid, ImmutableArray<int> lines, int first) =>
        [
            .. grid.Places.Where(place =>
                first + 1 < lines.Length
                && grid.At(lines[first], place) is { } one
                && grid.At(lines[first + 1], place) is { } next
                && grid.ValueAt(one) == grid.ValueAt(next)
                && grid.Component.IsSuspect(next)
            ),
        ];

    private static JointCause Pasted(Grid grid, ImmutableArray<int> lines, List<int> places)
    {
        var meant = (
            from place in places
            from pair in lines.Zip(lines.Skip(1))
            let cell = grid.At(pair.First, place)
            let next = grid.At(pair.Second, place)
            where cell is not null && next is not null
            where grid.ValueAt(cell.Value) != grid.ValueAt(next.Value)
            select (cell.Value, grid.ValueAt(next.Value))
        ).ToList();
        return new JointCause(meant, () =>
            new Cause(
                "dan_lech_dong",
                $"dán lệch một {grid.Word}: từ {grid.NameOf(lines[0])} sang {grid.NameOf(lines[1])}, số của "
                    + $"{grid.NameOf(lines[^1])} bị mất",
                Cost
            )
            {
                Kind = DiagnosticCatalogue.Reconciling.BlockSlip,
            }
        )
        {
            Freed = [.. places.Select(place => grid.At(lines[^1], place)).OfType<int>()],
        };
    }
}
