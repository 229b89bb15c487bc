using Project06Report.Codes;
using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>Figures of a line left at 0, left from last month, or copied from another line. What was meant is for the
/// rules to say.</summary>
internal static class LineFromElsewhere
{
    private const int FewestCells = 3;
    private const int FewestTelling = 2;
    private const int Telling = 10;
    private const int Cost = 12;

    public static IEnumerable<JointCause> Candidates(Grid grid) =>
        grid.Lines.SelectMany(line => Of(grid, line, [.. grid.Line(line).Where(grid.Component.IsSuspect)]));

    private static IEnumerable<JointCause> Of(Grid grid, int line, List<int> suspects)
    {
        var network = grid.Component.Network;
        var zero = suspects
            .Where(cell => grid.ValueAt(cell).IsZero && network.Before(cell) is not 0)
            .ToList();
        if (zero.Count >= FewestCells)
        {
            yield return Freed("dong_0", zero, $"{grid.NameOf(line)} ghi 0 ở {zero.Count} ô");
        }

        var stale = suspects
            .Where(cell => network.Before(cell) is { } before && grid.ValueAt(cell) == (Rational)before)
            .ToList();
        if (IsTelling(grid, stale))
        {
            var month = network.Month.Previous;
            yield return Freed(
                "dong_thang_truoc",
                stale,
                $"{grid.NameOf(line)} giữ nguyên số tháng {VietnameseDate.Month(month.Year, month.Month)} ở "
                    + $"{stale.Count} ô"
            );
        }

        foreach (var other in grid.Lines.Where(other => other != line))
        {
            var copied = CopiedFrom(grid, line, other);
            if (IsTelling(grid, copied))
            {
                yield return Freed(
                    "dong_khac",
                    copied,
                    $"{grid.NameOf(line)} ghi lại số của {grid.NameOf(other)} ở {copied.Count} ô"
                );
            }
        }
    }

    private static List<int> CopiedFrom(Grid grid, int line, int other) =>
        [
            .. from place in grid.Places
            let cell = grid.At(line, place)
            let source = grid.At(other, place)
            where cell is not null && source is not null && grid.Component.IsSuspect(cell.Value)
            where grid.ValueAt(cell.Value) == grid.ValueAt(source.Value) && !grid.ValueAt(cell.Value).IsZero
            select cell.Value,
        ];

    private static bool IsTelling(Grid grid, List<int> cells) =>
        cells.Count >= FewestCells && cells.Count(cell => grid.ValueAt(cell) >= Telling) >= FewestTelling;

    private static JointCause Freed(string code, List<int> cells, string words) =>
        new([], () => new Cause(code, words, Cost) { Kind = DiagnosticCatalogue.Reconciling.BlockSlip })
        {
            Freed = [.. cells],
        };
}
