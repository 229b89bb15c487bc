using System.Collections.Immutable;

namespace Project06Report.Editions.Documents;

/// <summary>What stands below one another in a section or a cell.</summary>
internal abstract record Block;

/// <param name="Style">Id in styles.csv.</param>
/// <param name="Look">What it has otherwise than its style.</param>
/// <param name="Content">May be empty.</param>
internal sealed record Paragraph(string Style, ParagraphLook Look, ImmutableArray<Inline> Content) : Block;

/// <summary>A table with rules, whose head rows come first.</summary>
/// <param name="Grid">Its columns.</param>
/// <param name="HeadRows">How many.</param>
/// <param name="RepeatsHead">On every page.</param>
/// <param name="Rows">Never split between pages.</param>
internal sealed record RuledTable(
    TableGrid Grid,
    int HeadRows,
    bool RepeatsHead,
    ImmutableArray<ImmutableArray<TableCell>> Rows
) : Block;

/// <summary>A table without rules, which sets its cells side by side: letterhead, signature.</summary>
/// <param name="Grid">Its columns.</param>
/// <param name="Rows">Never split; a cell for each column.</param>
internal sealed record LayoutTable(TableGrid Grid, ImmutableArray<ImmutableArray<ImmutableArray<Block>>> Rows)
    : Block;

/// <summary>A chart of columns, whose points the engine fills from the tags in its names.</summary>
/// <param name="Name">As Word lists it.</param>
/// <param name="Description">For who cannot see it.</param>
/// <param name="Style">Of its paragraph.</param>
/// <param name="Size">On the page.</param>
/// <param name="Categories">The tags of the names below the columns.</param>
/// <param name="Series">At least one.</param>
internal sealed record ColumnChart(
    string Name,
    string Description,
    string Style,
    ChartSize Size,
    string Categories,
    ImmutableArray<ChartSeries> Series
) : Block;
