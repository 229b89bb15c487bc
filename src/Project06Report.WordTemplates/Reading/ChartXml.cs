using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

/// <summary>The elements of a DrawingML chart that hold data (ECMA-376 Part 1 §21.2).</summary>
internal static class ChartXml
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XName Text = Namespace + "v";

    public static IEnumerable<XElement> Series(XElement chart) => chart.Descendants(Namespace + "ser");

    /// <summary>The cell of the first label; a stand-in without text when there is none.</summary>
    public static XElement Labels(XElement series) => Cell(series, "cat");

    /// <summary>The cell of the series' name; a stand-in without text when there is none.</summary>
    public static XElement Name(XElement series) => Cell(series, "tx");

    public static bool MayHoldTags(XElement text) =>
        text.Name == Text
        && text.Ancestors().Any(above => above.Name == Namespace + "cat" || above.Name == Namespace + "tx");

    private static XElement Cell(XElement series, string child) =>
        series.Element(Namespace + child)?.Descendants(Text).FirstOrDefault() ?? new XElement(Text);
}
