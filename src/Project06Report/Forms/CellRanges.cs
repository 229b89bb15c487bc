using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>Cells of a sheet as a list of references: "D4:D10 E4:E10 F12".</summary>
internal static class CellRanges
{
    public static string Of(IEnumerable<CellAddress> cells)
    {
        var ranges = new List<(CellAddress First, CellAddress Last)>();
        foreach (var cell in cells.OrderBy(cell => cell.Column).ThenBy(cell => cell.Row))
        {
            if (
                ranges.Count > 0
                && ranges[^1].Last is var last
                && last.Column == cell.Column
                && last.Row + 1 == cell.Row
            )
            {
                ranges[^1] = (ranges[^1].First, cell);
            }
            else
            {
                ranges.Add((cell, cell));
            }
        }

        return string.Join(
            ' ',
            ranges.Select(range =>
                range.First == range.Last ? $"{range.First}" : $"{range.First}:{range.Last}"
            )
        );
    }
}
