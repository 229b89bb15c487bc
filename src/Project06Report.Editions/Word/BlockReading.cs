using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Reads paragraphs, tables and charts.</summary>
/// <param name="part">The tree of a part, by its relationship.</param>
internal sealed class BlockReading(Func<string, XElement> part)
{
    public Block Read(XElement element) =>
        element switch
        {
            { Name.LocalName: "tbl" } when element.Child("tblPr").Child("tblBorders") is not null => Ruled(
                element
            ),
            { Name.LocalName: "tbl" } => Layout(element),
            _ when element.Descendants(W + "drawing").FirstOrDefault() is { } drawing => Chart(
                element,
                drawing
            ),
            _ => Paragraph(element),
        };

    /// <summary>The runs of a paragraph.</summary>
    public static ImmutableArray<Inline> Content(XElement paragraph) =>
        [
            .. from run in paragraph.Elements(W + "r")
            let look = run.Child("rPr")
            from inline in Inlines(run, look.Child("b") is not null, look.Child("i") is not null)
            select inline,
        ];

    private static IEnumerable<Inline> Inlines(XElement run, bool bold, bool italic) =>
        run.Elements()
            .Select<XElement, Inline?>(element =>
                element.Name.LocalName switch
                {
                    "t" => new TextRun(element.Value, bold, italic),
                    "br" => new LineBreak(bold, italic),
                    "footnoteReference" => new NoteMark(element.Text("id") ?? ""),
                    _ => null,
                }
            )
            .OfType<Inline>();

    private static Paragraph Paragraph(XElement element)
    {
        var properties = element.Child("pPr");
        return new(
            properties.Child("pStyle").Text() ?? StyleRow.Normal,
            XmlReading.Look(properties),
            Content(element)
        );
    }

    private static TableGrid Grid(XElement table) =>
        new(
            [.. table.Descendants(W + "gridCol").Select(column => column.Number("w") ?? 0)],
            table.Child("tblPr").Child("tblInd").Number("w")
        );

    private LayoutTable Layout(XElement table) =>
        new(
            Grid(table),
            [
                .. table
                    .Elements(W + "tr")
                    .Select(row => row.Elements(W + "tc").Select(Blocks).ToImmutableArray()),
            ]
        );

    private ImmutableArray<Block> Blocks(XElement cell) => [.. cell.Elements().Skip(1).Select(Read)];

    private static RuledTable Ruled(XElement table)
    {
        var rows = table.Elements(W + "tr").ToList();
        var head = rows.TakeWhile(row => row.Child("trPr").Child("tblHeader") is not null).Count();
        return new(Grid(table), head, RepeatsHead: head > 0, [.. rows.Select(Row)]);
    }

    private static ImmutableArray<TableCell> Row(XElement row)
    {
        var (cells, column) = (ImmutableArray.CreateBuilder<TableCell>(), 0);
        foreach (var cell in row.Elements(W + "tc"))
        {
            var properties = cell.Child("tcPr");
            var span = properties.Child("gridSpan").Number() ?? 1;
            var merge = properties.Child("vMerge");
            cells.Add(new(column, span, Merge(merge), [.. cell.Elements(W + "p").Select(Paragraph)]));
            column += span;
        }

        return cells.ToImmutable();
    }

    private static RowMerge Merge(XElement? merge) =>
        (merge, merge.Text()) switch
        {
            (null, _) => RowMerge.None,
            (_, "restart") => RowMerge.Begins,
            _ => RowMerge.GoesOn,
        };

    private ColumnChart Chart(XElement paragraph, XElement drawing)
    {
        var chart = drawing.Descendants().First(element => element.Name.LocalName == "chart");
        return ChartPart.Read(
            drawing,
            paragraph.Child("pPr").Child("pStyle").Text() ?? StyleRow.Normal,
            part(chart.Attribute(R + "id")?.Value ?? "")
        );
    }
}
