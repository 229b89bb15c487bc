using System.Globalization;
using System.Xml.Linq;

namespace Project06Report.WordTemplates.Writing;

/// <summary>The part of DrawingML charts (ECMA-376 Part 1 §21.2) that holds data: Word shows the cached values and edits the embedded
/// workbook, so both are written.</summary>
internal static class ChartXml
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XName Text = Namespace + "v";
    private const string Sheet = "Sheet1";

    public static IEnumerable<XElement> Series(XElement chart) => chart.Descendants(Namespace + "ser");

    /// <summary>The cell of the first label; a stand-in without text when there is none.</summary>
    public static XElement Labels(XElement series) => Cell(series, "cat");

    public static XElement Name(XElement series) => Cell(series, "tx");

    public static bool MayHoldTags(XElement text) =>
        text.Name == Text
        && text.Ancestors().Any(above => above.Name == Namespace + "cat" || above.Name == Namespace + "tx");

    /// <summary>The chart with other points; everything its author drew stays.</summary>
    public static XElement Filled(XElement chart, ChartData data)
    {
        var filled = new XElement(chart);
        foreach (var (series, at) in Series(filled).ToList().Zip(data.Series).Select((pair, at) => (pair.First, at)))
        {
            var column = (char)('B' + at);
            Replace(
                series,
                "tx",
                new(Namespace + "tx", Reference("str", $"{Sheet}!${column}$1", [data.Series[at].Name]))
            );
            Replace(series, "cat", new(Namespace + "cat", Reference("str", Rows('A', data), data.Labels)));
            var format = (string?)series.Descendants(Namespace + "formatCode").FirstOrDefault() ?? "#,##0";
            var values = Reference(
                "num",
                Rows(column, data),
                [.. data.Series[at].Values.Select(value => value?.ToString(CultureInfo.InvariantCulture))]
            );
            values.Element(Namespace + "numCache")!.AddFirst(new XElement(Namespace + "formatCode", format));
            Replace(series, "val", new(Namespace + "val", values));
        }

        return filled;
    }

    private static XElement Cell(XElement series, string child) =>
        series.Element(Namespace + child)?.Descendants(Text).FirstOrDefault() ?? new XElement(Text);

    private static void Replace(XElement series, string child, XElement by) =>
        series.Element(Namespace + child)?.ReplaceWith(by);

    private static string Rows(char column, ChartData data) =>
        FormattableString.Invariant($"{Sheet}!${column}$2:${column}${Math.Max(2, data.Labels.Count + 1)}");

    private static XElement Reference(string kind, string cells, IReadOnlyList<string?> points) =>
        new(
            Namespace + (kind + "Ref"),
            new XElement(Namespace + "f", cells),
            new XElement(
                Namespace + (kind + "Cache"),
                new XElement(Namespace + "ptCount", new XAttribute("val", points.Count)),
                points.Select(
                    (point, at) =>
                        point is null
                            ? null
                            : new XElement(Namespace + "pt", new XAttribute("idx", at), new XElement(Text, point))
                )
            )
        );
}
