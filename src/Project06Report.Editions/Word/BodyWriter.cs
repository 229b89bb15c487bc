using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Editions.Documents;

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
        Wml.Of("body", sections.SelectMany((section, index) => Section(section, index == sections.Length - 1)));

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
        return Wml.Of(
            "p",
            Wml.Of("pPr", Wml.Value("pStyle", chart.Style)),
            Wml.Of("r", ChartPart.Drawing(chart, charts.Count, ChartId(charts.Count - 1)))
        );
    }

    private static XElement Pages(SectionLayout layout) =>
        Wml.Of(
            "sectPr",
            Header("default", NumberHeader),
            layout.HidesFirstNumber ? Header("first", EmptyHeader) : null,
            Wml.Of("footnotePr", Wml.Value("numFmt", "decimal")),
            PageSize(layout.IsLandscape),
            PageMargins(layout.Margins),
            layout.FirstPage is { } first ? Wml.Of("pgNumType", Wml.Attribute("start", first)) : null,
            Wml.Of("cols", Wml.Attribute("space", 720)),
            layout.HidesFirstNumber ? Wml.Of("titlePg") : null
        );

    private static XElement Header(string type, string id) =>
        Wml.Of("headerReference", Wml.Attribute("type", type), new XAttribute(Wml.R + "id", id));

    private static XElement PageSize(bool isLandscape) =>
        Wml.Of(
            "pgSz",
            Wml.Attribute("w", isLandscape ? A4Long : A4Short),
            Wml.Attribute("h", isLandscape ? A4Short : A4Long),
            isLandscape ? Wml.Attribute("orient", "landscape") : null
        );

    private static XElement PageMargins(PageMargins margins) =>
        Wml.Of(
            "pgMar",
            Wml.Attribute("top", margins.Top),
            Wml.Attribute("right", margins.Right),
            Wml.Attribute("bottom", margins.Bottom),
            Wml.Attribute("left", margins.Left),
            Wml.Attribute("header", 567),
            Wml.Attribute("footer", 567),
            Wml.Attribute("gutter", 0)
        );
}
