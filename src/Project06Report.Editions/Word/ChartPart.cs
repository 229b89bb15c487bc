using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>The tree of a chart, and the drawing in the body that shows it.</summary>
internal static class ChartPart
{
    /// <summary>Of the workbook with the chart's data.</summary>
    public const string DataId = "rId1";

    private const int EmusOfAMillimetre = 36000;
    private const string FirstAxis = "111111111";
    private const string SecondAxis = "222222222";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly string[] Distances = ["distT", "distB", "distL", "distR"];

    /// <summary>Told apart when printed black and white.</summary>
    private static readonly string[] Greys = ["404040", "A6A6A6", "D9D9D9", "737373", "BFBFBF", "0D0D0D"];

    /// <param name="chart">The chart.</param>
    /// <param name="number">From 1.</param>
    /// <param name="id">Relationship of its part.</param>
    public static XElement Drawing(ColumnChart chart, int number, string id) =>
        Wml.Element(
            "drawing",
            new XElement(
                Wp + "inline",
                new XAttribute(XNamespace.Xmlns + "wp", Wp),
                Distances.Select(side => new XAttribute(side, 0)),
                new XElement(
                    Wp + "extent",
                    Says("cx", chart.Size.Width * EmusOfAMillimetre),
                    Says("cy", chart.Size.Height * EmusOfAMillimetre)
                ),
                new XElement(
                    Wp + "docPr",
                    Says("id", number),
                    Says("name", chart.Name),
                    Says("descr", chart.Description)
                ),
                new XElement(Wp + "cNvGraphicFramePr"),
                Graphic(id)
            )
        );

    public static XElement Tree(ColumnChart chart) =>
        Chart(
            "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C),
            new XAttribute(XNamespace.Xmlns + "a", A),
            new XAttribute(XNamespace.Xmlns + "r", Wml.R),
            Value("roundedCorners", 0),
            Chart(
                "chart",
                Value("autoTitleDeleted", 1),
                Chart("plotArea", Chart("layout"), Columns(chart), CategoryAxis(), ValueAxis()),
                Chart("legend", Value("legendPos", "b"), Value("overlay", 0)),
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")
            ),
            Letters(),
            Chart("externalData", new XAttribute(Wml.R + "id", DataId), Value("autoUpdate", 0))
        );

    /// <summary>Letter of a column of the data sheet; the names stand in A, the first series in B.</summary>
    public static char ColumnOf(int series) => (char)('B' + series);

    /// <summary>What <see cref="Drawing"/> and <see cref="Tree"/> have written.</summary>
    public static ColumnChart Read(XElement drawing, string style, XElement tree)
    {
        var (size, about) = (
            drawing.Descendants(Wp + "extent").First(),
            drawing.Descendants(Wp + "docPr").First()
        );
        return new(
            (string?)about.Attribute("name") ?? "",
            (string?)about.Attribute("descr") ?? "",
            style,
            new(Millimetres(size, "cx"), Millimetres(size, "cy")),
            tree.Descendants(C + "cat").First().Descendants(C + "v").First().Value,
            [
                .. tree.Descendants(C + "ser")
                    .Select(series => new ChartSeries(
                        series.Elements(C + "tx").Descendants(C + "v").First().Value,
                        (int)series.Elements(C + "val").Descendants(C + "v").First()
                    )),
            ]
        );
    }

    private static int Millimetres(XElement size, string name) =>
        ((int?)size.Attribute(name) ?? 0) / EmusOfAMillimetre;

    private static XElement Graphic(string id) =>
        Drawn(
            "graphic",
            new XAttribute(XNamespace.Xmlns + "a", A),
            Drawn(
                "graphicData",
                Says("uri", C.NamespaceName),
                Chart("chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(Wml.R + "id", id))
            )
        );

    private static XElement Columns(ColumnChart chart) =>
        Chart(
            "barChart",
            Value("barDir", "col"),
            Value("grouping", "clustered"),
            Value("varyColors", 0),
            chart.Series.Select((series, index) => Series(chart, series, index)),
            Value("gapWidth", 80),
            Value("axId", FirstAxis),
            Value("axId", SecondAxis)
        );

    private static XElement Series(ColumnChart chart, ChartSeries series, int index)
    {
        var column = ColumnOf(index);
        return Chart(
            "ser",
            Value("idx", index),
            Value("order", index),
            Chart("tx", Texts($"Sheet1!${column}$1", series.Name)),
            Chart("spPr", Fill(Greys[index % Greys.Length]), Line(6350, "000000")),
            Value("invertIfNegative", 0),
            Chart("cat", Texts("Sheet1!$A$2:$A$2", chart.Categories)),
            Chart("val", Numbers($"Sheet1!${column}$2:${column}$2", series.Example))
        );
    }

    private static XElement Texts(string cells, string text) =>
        Chart("strRef", Chart("f", cells), Chart("strCache", Points(text)));

    private static XElement Numbers(string cells, int number) =>
        Chart("numRef", Chart("f", cells), Chart("numCache", Chart("formatCode", "#,##0"), Points(number)));

    private static object[] Points(object value) =>
        [Value("ptCount", 1), Chart("pt", Says("idx", 0), Chart("v", value))];

    private static XElement CategoryAxis() =>
        Chart(
            "catAx",
            Value("axId", FirstAxis),
            Chart("scaling", Value("orientation", "minMax")),
            Value("delete", 0),
            Value("axPos", "b"),
            Axis("General", SecondAxis),
            Value("auto", 0),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", 100),
            Value("noMultiLvlLbl", 1)
        );

    private static XElement ValueAxis() =>
        Chart(
            "valAx",
            Value("axId", SecondAxis),
            Chart("scaling", Value("orientation", "minMax"), Value("min", 0)),
            Value("delete", 0),
            Value("axPos", "l"),
            Chart("majorGridlines", Chart("spPr", Line(3175, "BFBFBF"))),
            Axis("#,##0", FirstAxis),
            Value("crossBetween", "between")
        );

    private static object[] Axis(string format, string other) =>
        [
            Chart("numFmt", Says("formatCode", format), Says("sourceLinked", 0)),
            Value("majorTickMark", "out"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            Value("crossAx", other),
            Value("crosses", "autoZero"),
        ];

    private static XElement Letters() =>
        Chart(
            "txPr",
            Drawn("bodyPr"),
            Drawn("lstStyle"),
            Drawn(
                "p",
                Drawn(
                    "pPr",
                    Drawn(
                        "defRPr",
                        Says("sz", 1100),
                        Fill("000000"),
                        Drawn("latin", Says("typeface", "Times New Roman")),
                        Drawn("cs", Says("typeface", "Times New Roman"))
                    )
                ),
                Drawn("endParaRPr", Says("lang", "vi-VN"))
            )
        );

    private static XElement Line(int width, string colour) => Drawn("ln", Says("w", width), Fill(colour));

    private static XElement Fill(string colour) => Drawn("solidFill", Drawn("srgbClr", Says("val", colour)));

    private static XElement Value(string name, object value) => Chart(name, Says("val", value));

    private static XElement Chart(string name, params object?[] content) => new(C + name, content);

    private static XElement Drawn(string name, params object?[] content) => new(A + name, content);

    private static XAttribute Says(string name, object value) => new(name, value);
}
