using Project06Report.Codes;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Figures sorted without the names beside them: each line holds what the rules want in another one.</summary>
internal static class LinesSorted
{
    private const int FewestLines = 4;
    private const int Cost = 14;

    public static IEnumerable<JointCause> Candidates(Grid grid)
    {
        var wanted = Wanted(grid);
        var moved = grid
            .Lines.Where(line => IsOfOtherLine(grid, line, wanted))
            .SelectMany(line => grid.Line(line).Where(wanted.ContainsKey))
            .Select(cell => (cell, wanted[cell]))
            .ToList();
        var lines = grid.Lines.Count(line =>
            grid.Line(line).Any(cell => moved.Exists(pair => pair.cell == cell))
        );
        return lines < FewestLines ? [] : [new JointCause(moved, () => Describe(grid, lines))];
    }

    /// <summary>The one value that every broken equality wants of a cell.</summary>
    private static Dictionary<int, Rational> Wanted(Grid grid) =>
        grid
            .Component.WantedValues()
            .GroupBy(pair => pair.Cell)
            .Where(cell => cell.Count() == 1 && grid.Component.CanChange(cell.Key))
            .ToDictionary(cell => cell.Key, cell => cell.First().Value);

    /// <summary>All figures of the line that are wanted otherwise stand together in another line.</summary>
    private static bool IsOfOtherLine(Grid grid, int line, Dictionary<int, Rational> wanted)
    {
        var places = grid
            .Places.Where(place => grid.At(line, place) is { } cell && wanted.ContainsKey(cell))
            .ToList();
        return places.Count > 0
            && grid.Lines.Any(other =>
                other != line
                && places.TrueForAll(place =>
                    grid.At(other, place) is { } source
                    && grid.At(line, place) is { } cell
                    && grid.ValueAt(source) == wanted[cell]
                )
            );
    }

    private static Cause Describe(Grid grid, int lines) =>
        new("xep_lai", $"số của {lines} {grid.Word} bị xếp lại, không còn theo tên ở đầu {grid.Word}", Cost)
        {
            Kind = DiagnosticCatalogue.Reconciling.BlockSlip,
        };
}
