using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Writes points into a chart. Word shows the cached values and edits the embedded workbook, so both are
/// written (<see cref="ChartWorkbook"/>).</summary>
internal static class ChartFilling
{
    private const string Sheet = "Sheet1";
    private static readonly XNamespace Chart = ChartXml.Namespace;

    /// <summary>The chart with other points; everything its author drew stays.</summary>
    public static XElement Filled(XElement chart, ChartData data)
    {
        var filled = new XElement(chart);
        foreach (
            var (series, at) in ChartXml.Series(filled).ToList().Zip(Enumerable.Range(0, data.Series.Count))
        )
        {
            var column = (char)('B' + at);
            var (name, values) = data.Series[at];
            Replace(series, "tx", Reference("str", $"{Sheet}!${column}$1", [name]));
            Replace(series, "cat", Reference("str", Rows('A', data), data.Labels));
            Replace(series, "val", Figures(series, Rows(column, data), values));
        }

        return filled;
    }

    private static XElement Figures(XElement series, string cells, IReadOnlyList<decimal?> values)
    {
        var format = (string?)series.Descendants(Chart + "formatCode").FirstOrDefault() ?? "#,##0";
        return Reference(
            "num",
            cells,
            [.. values.Select(value => value?.ToString(CultureInfo.InvariantCulture))],
            new XElement(Chart + "formatCode", format)
        );
    }

    private static void Replace(XElement series, string child, XElement reference) =>
        series.Element(Chart + child)?.ReplaceWith(new XElement(Chart + child, reference));

    private static string Rows(char column, ChartData data) =>
        FormattableString.Invariant($"{Sheet}!${column}$2:${column}${Math.Max(2, data.Labels.Count + 1)}");

    private static XElement Reference(
        string kind,
        string cells,
        IReadOnlyList<string?> points,
        XElement? format = null
    ) =>
        new(
            Chart + (kind + "Ref"),
            new XElement(Chart + "f", cells),
            new XElement(
                Chart + (kind + "Cache"),
                format,
                new XElement(Chart + "ptCount", new XAttribute("val", points.Count)),
                points.Select(Point)
            )
        );

    private static XElement? Point(string? text, int at) =>
        text is null ? null : new(Chart + "pt", new XAttribute("idx", at), new XElement(ChartXml.Text, text));
}
