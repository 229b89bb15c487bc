using Project06Report.Codes;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>A line that the totals of several columns leave out, or count twice.</summary>
internal static class LineOutOfTotals
{
    private static readonly bool[] Both = [true, false];

    private const int Whole = 14;
    private const int Part = 18;

    public static IEnumerable<JointCause> Candidates(Grid grid)
    {
        var wanted = grid.Component.WantedValues();
        return from total in grid.Lines
            from line in grid.Lines
            where line != total
            from isLeftOut in Both
            let pairs = PairsOf(grid, total, line)
            let all = pairs
                .Select(pair =>
                    (
                        pair.Total,
                        grid.ValueAt(pair.Total) + (isLeftOut ? pair.Value : Rational.Zero - pair.Value)
                    )
                )
                .ToList()
            from meant in Masks.Of(all, wanted)
            let cells = meant.Count == pairs.Count ? "" : $" ở {meant.Count} ô"
            from cause in AsGivenOrSolved(meant, () =>
                isLeftOut
                    ? Slip("tong_sot_dong", $"{grid.NameOf(total)} chưa cộng {grid.NameOf(line)}", cells)
                    : Slip(
                        "tong_hai_lan_dong",
                        $"{grid.NameOf(total)} cộng hai lần {grid.NameOf(line)}",
                        cells
                    )
            )
            select cause;
    }

    /// <summary>With the figures as the line gives them; and as the sums give them, in case one of the line is wrong
    /// itself.</summary>
    private static IEnumerable<JointCause> AsGivenOrSolved(
        List<(int Cell, Rational Value)> meant,
        Func<Cause> describe
    ) =>
        [
            new JointCause(meant, describe),
            new JointCause([], describe) { Freed = [.. meant.Select(value => value.Cell)] },
        ];

    /// <summary>The cells of a line that may be totals, with the figure of the other line beside each.</summary>
    private static List<(int Total, Rational Value)> PairsOf(Grid grid, int total, int line) =>
        [
            .. from place in grid.Places
            let cell = grid.At(total, place)
            let part = grid.At(line, place)
            where cell is not null && part is not null && !grid.ValueAt(part.Value).IsZero
            where grid.Component.IsPartOf(part.Value, cell.Value)
            select (cell.Value, grid.ValueAt(part.Value)),
        ];

    /// <param name="cells">In how many cells; empty where it is the whole line.</param>
    private static Cause Slip(string code, string words, string cells) =>
        new(code, words + cells, cells.Length == 0 ? Whole : Part)
        {
            Kind = DiagnosticCatalogue.Reconciling.BlockSlip,
        };
}
