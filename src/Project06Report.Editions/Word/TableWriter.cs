using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Writes tables: of fixed widths, no row split between pages.</summary>
internal sealed class TableWriter(RunWriter runs)
{
    /// <summary>1.5 mm between a rule and the text.</summary>
    private const int CellMargin = 85;

    private static readonly string[] Rules = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static readonly string[] NoBands = ["lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand"];

    public XElement Ruled(RuledTable table) =>
        Element(
            "tbl",
            Properties(table.Grid, isRuled: true),
            Grid(table.Grid),
            table.Rows.Select(
                (row, index) =>
                    Row(
                        index < table.HeadRows && table.RepeatsHead,
                        row.Select(cell => RuledCell(cell, table.Grid))
                    )
            )
        );

    public static XElement Layout(LayoutTable table, Func<Block, IEnumerable<XElement>> write) =>
        Element(
            "tbl",
            Properties(table.Grid, isRuled: false),
            Grid(table.Grid),
            table.Rows.Select(row =>
                Row(
                    isHead: false,
                    row.Select(
                        (cell, column) =>
                            Element(
                                "tc",
                                Element("tcPr", Width("tcW", table.Grid.Widths[column])),
                                cell.SelectMany(write)
                            )
                    )
                )
            )
        );

    private static XElement Properties(TableGrid grid, bool isRuled) =>
        Element(
            "tblPr",
            Width("tblW", grid.Width),
            grid.Indent is { } indent ? Width("tblInd", indent) : null,
            isRuled ? Element("tblBorders", Rules.Select(Rule)) : null,
            Element("tblLayout", Attribute("type", "fixed")),
            Element("tblCellMar", Width("left", CellMargin), Width("right", CellMargin)),
            Look(isRuled)
        );

    private static XElement Look(bool hasHead) =>
        Element(
            "tblLook",
            Attribute("val", hasHead ? "0020" : "0000"),
            Attribute("firstRow", hasHead ? 1 : 0),
            NoBands.Select(name => Attribute(name, 0))
        );

    private static XElement Rule(string side) =>
        Element(
            side,
            Attribute("val", "single"),
            Attribute("sz", 4),
            Attribute("space", 0),
            Attribute("color", "auto")
        );

    private static XElement Grid(TableGrid grid) =>
        Element("tblGrid", grid.Widths.Select(width => Element("gridCol", Attribute("w", width))));

    private static XElement Row(bool isHead, IEnumerable<XElement> cells) =>
        Element("tr", Element("trPr", Element("cantSplit"), isHead ? Element("tblHeader") : null), cells);

    private XElement RuledCell(TableCell cell, TableGrid grid) =>
        Element(
            "tc",
            Element(
                "tcPr",
                Width("tcW", grid.Widths.Skip(cell.Column).Take(cell.Span).Sum()),
                cell.Span > 1 ? Value("gridSpan", cell.Span) : null,
                Merge(cell.Merge),
                Value("vAlign", "center")
            ),
            cell.Content.Select(paragraph => runs.Paragraph(paragraph))
        );

    private static XElement? Merge(RowMerge merge) =>
        merge switch
        {
            RowMerge.Begins => Value("vMerge", "restart"),
            RowMerge.GoesOn => Element("vMerge"),
            _ => null,
        };

    private static XElement Width(string name, int twips) =>
        Element(name, Attribute("w", twips), Attribute("type", "dxa"));
}
