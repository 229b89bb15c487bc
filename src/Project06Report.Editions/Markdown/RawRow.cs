using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>A row of a table before its cells are read.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Cells">As many as columns; <c>&lt;</c> and <c>^</c> are merged with others.</param>
/// <param name="IsWhole">One single cell was written.</param>
internal sealed record RawRow(SourcePlace Place, IReadOnlyList<string> Cells, bool IsWhole)
{
    public const string Left = "<";
    public const string Above = "^";

    /// <param name="place">Where it begins.</param>
    /// <param name="cells">As they were written.</param>
    /// <param name="columns">Of the table.</param>
    public static RawRow Of(SourcePlace place, IReadOnlyList<string> cells, int columns) =>
        cells.Count switch
        {
            1 when columns > 1 => new(
                place,
                [cells[0], .. Enumerable.Repeat(Left, columns - 1)],
                IsWhole: true
            ),
            var count when count == columns => new(place, cells, IsWhole: false),
            var count => throw place.Fault($"{count} cells, but {columns} columns"),
        };

    /// <summary>Columns the cell takes.</summary>
    public int Span(int column) => 1 + Cells.Skip(column + 1).TakeWhile(cell => cell == Left).Count();
}
