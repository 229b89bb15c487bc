using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Reads a chart: its fence, a row of names, a rule, a row of values, and the closing fence.</summary>
internal sealed class ChartReader(TemplateLines lines, StyleTable styles)
{
    /// <summary>In millimetres: no chart is wider than the sheet is long.</summary>
    private const int Largest = 297;

    public ColumnChart Read(TemplateLine fence)
    {
        var attributes = fence.FenceAttributes();
        var style = attributes.Take("kieu") ?? StyleRow.Body;
        var chart = new ColumnChart(
            attributes.Needed("ten"),
            attributes.Needed("mo_ta"),
            styles.Has(style)
                ? style
                : throw fence.Place.Fault($"{StyleTable.FileName} has no style {style}"),
            new(Size(attributes, "rong"), Size(attributes, "cao")),
            "",
            []
        );
        attributes.End();
        var (names, values) = Rows(fence);
        if (names.Count != values.Count || names.Count < 2 || names[0].Length > 0)
        {
            throw fence.Place.Fault("both rows have a cell for the categories and one for each series");
        }

        return chart with
        {
            Categories = values[0],
            Series =
            [
                .. names.Zip(values).Skip(1).Select(pair => Series(pair.First, pair.Second, fence.Place)),
            ],
        };
    }

    private static int Size(Attributes attributes, string name) =>
        attributes.Whole(name) is > 0 and <= Largest and var size
            ? size
            : throw attributes.Place.Fault($"{name} is a number of millimetres");

    private static ChartSeries Series(string name, string value, SourcePlace place) =>
        Length.Number(value) is { } number && number == (int)number
            ? new(name, (int)number)
            : throw place.Fault($"an example is a whole number, not {value}");

    private (IReadOnlyList<string> Names, IReadOnlyList<string> Values) Rows(TemplateLine fence)
    {
        List<IReadOnlyList<string>> rows = [];
        while (lines.Next is { IsRow: true })
        {
            rows.Add(PipeRow.Cells(PipeRow.Whole(lines.Take(), lines)));
        }

        if (rows.Count != 3 || !PipeRow.IsRule(rows[1]) || lines.Next is not { IsFence: true, FenceWord: "" })
        {
            throw fence.Place.Fault(
                "a chart has a row of names, the row |---|, a row of values, and ends with :::"
            );
        }

        lines.Take();
        return (rows[0], rows[2]);
    }
}
