using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Writes the body of a document, section by section.</summary>
internal sealed class BodyWriter
{
    /// <summary>Relationship of the header with the page number.</summary>
    public const string NumberHeader = "rId6";

    /// <summary>Relationship of the empty header.</summary>
    public const string EmptyHeader = "rId7";

    private const int A4Short = 11906;
    private const int A4Long = 16838;

    private readonly List<ColumnChart> charts = [];
    private readonly TableWriter tables;

    public BodyWriter() => tables = new(Runs);

    public RunWriter Runs { get; } = new();

    /// <summary>In their order; the first has the relationship <see cref="ChartId"/> of 0.</summary>
    public IReadOnlyList<ColumnChart> Charts => charts;

    /// <param name="index">From 0.</param>
    public static string ChartId(int index) => $"rId{8 + index}";

    public XElement Body(ImmutableArray<Section> sections) =>
        Element(
            "body",
            sections.SelectMany((section, index) => Section(section, index == sections.Length - 1))
        );

    private IEnumerable<XElement> Section(Section section, bool isLast)
    {
        var pages = Pages(section.Layout);
        var end = new ParagraphLook { Line = new(20, IsExact: true) };
        return section
            .Blocks.SelectMany(Block)
            .Append(isLast ? pages : Runs.Paragraph(new(StyleRow.SectionEnd, end, []), pages));
    }

    private IEnumerable<XElement> Block(Block block) =>
        block switch
        {
            Paragraph paragraph => [Runs.Paragraph(paragraph)],
            RuledTable table => [tables.Ruled(table)],
            LayoutTable table => [TableWriter.Layout(table, Block)],
            ColumnChart chart => [Chart(chart)],
            _ => throw new InvalidOperationException($"What is {block}?"),
        };

    private XElement Chart(ColumnChart chart)
    {
        charts.Add(chart);
        return Element(
            "p",
            Element("pPr", Value("pStyle", chart.Style)),
            Element("r", ChartPart.Drawing(chart, charts.Count, ChartId(charts.Count - 1)))
        );
    }

    private static XElement Pages(SectionLayout layout) =>
        Element(
            "sectPr",
            Header("default", NumberHeader),
            layout.HidesFirstNumber ? Header("first", EmptyHeader) : null,
            Element("footnotePr", Value("numFmt", "decimal")),
            PageSize(layout.IsLandscape),
            PageMargins(layout.Margins),
            layout.FirstPage is { } first ? Element("pgNumType", Attribute("start", first)) : null,
            Element("cols", Attribute("space", 720)),
            layout.HidesFirstNumber ? Element("titlePg") : null
        );

    private static XElement Header(string type, string id) =>
        Element("headerReference", Attribute("type", type), new XAttribute(R + "id", id));

    private static XElement PageSize(bool isLandscape) =>
        Element(
            "pgSz",
            Attribute("w", isLandscape ? A4Long : A4Short),
            Attribute("h", isLandscape ? A4Short : A4Long),
            isLandscape ? Attribute("orient", "landscape") : null
        );

    private static XElement PageMargins(PageMargins margins) =>
        Element(
            "pgMar",
            Attribute("top", margins.Top),
            Attribute("right", margins.Right),
            Attribute("bottom", margins.Bottom),
            Attribute("left", margins.Left),
            Attribute("header", 567),
            Attribute("footer", 567),
            Attribute("gutter", 0)
        );
}
