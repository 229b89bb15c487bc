using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Writes tables: of fixed widths, no row split between pages.</summary>
internal sealed class TableWriter(RunWriter runs)
{
    /// <summary>1.5 mm between a rule and the text.</summary>
    private const int CellMargin = 85;

    private static readonly string[] Rules = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static readonly string[] NoBands = ["lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand"];

    public XElement Ruled(RuledTable table) =>
        Wml.Of(
            "tbl",
            Properties(table.Grid, isRuled: true),
            Grid(table.Grid),
            table.Rows.Select(
                (row, index) =>
                    Row(index < table.HeadRows && table.RepeatsHead, row.Select(cell => RuledCell(cell, table.Grid)))
            )
        );

    public static XElement Layout(LayoutTable table, Func<Block, IEnumerable<XElement>> write) =>
        Wml.Of(
            "tbl",
            Properties(table.Grid, isRuled: false),
            Grid(table.Grid),
            table.Rows.Select(row =>
                Row(
                    isHead: false,
                    row.Select(
                        (cell, column) =>
                            Wml.Of(
                                "tc",
                                Wml.Of("tcPr", Width("tcW", table.Grid.Widths[column])),
                                cell.SelectMany(write)
                            )
                    )
                )
            )
        );

    private static XElement Properties(TableGrid grid, bool isRuled) =>
        Wml.Of(
            "tblPr",
            Width("tblW", grid.Width),
            grid.Indent is { } indent ? Width("tblInd", indent) : null,
            isRuled ? Wml.Of("tblBorders", Rules.Select(Rule)) : null,
            Wml.Of("tblLayout", Wml.Attribute("type", "fixed")),
            Wml.Of("tblCellMar", Width("left", CellMargin), Width("right", CellMargin)),
            Look(isRuled)
        );

    private static XElement Look(bool hasHead) =>
        Wml.Of(
            "tblLook",
            Wml.Attribute("val", hasHead ? "0020" : "0000"),
            Wml.Attribute("firstRow", hasHead ? 1 : 0),
            NoBands.Select(name => Wml.Attribute(name, 0))
        );

    private static XElement Rule(string side) =>
        Wml.Of(
            side,
            Wml.Attribute("val", "single"),
            Wml.Attribute("sz", 4),
            Wml.Attribute("space", 0),
            Wml.Attribute("color", "auto")
        );

    private static XElement Grid(TableGrid grid) =>
        Wml.Of("tblGrid", grid.Widths.Select(width => Wml.Of("gridCol", Wml.Attribute("w", width))));

    private static XElement Row(bool isHead, IEnumerable<XElement> cells) =>
        Wml.Of("tr", Wml.Of("trPr", Wml.Of("cantSplit"), isHead ? Wml.Of("tblHeader") : null), cells);

    private XElement RuledCell(TableCell cell, TableGrid grid) =>
        Wml.Of(
            "tc",
            Wml.Of(
                "tcPr",
                Width("tcW", grid.Widths.Skip(cell.Column).Take(cell.Span).Sum()),
                cell.Span > 1 ? Wml.Value("gridSpan", cell.Span) : null,
                Merge(cell.Merge),
                Wml.Value("vAlign", "center")
            ),
            cell.Content.Select(paragraph => runs.Paragraph(paragraph))
        );

    private static XElement? Merge(RowMerge merge) =>
        merge switch
        {
            RowMerge.Begins => Wml.Value("vMerge", "restart"),
            RowMerge.GoesOn => Wml.Of("vMerge"),
            _ => null,
        };

    private static XElement Width(string name, int twips) =>
        Wml.Of(name, Wml.Attribute("w", twips), Wml.Attribute("type", "dxa"));
}
