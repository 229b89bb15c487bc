using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Gathers the points of a chart from what the tags of its data sheet printed.</summary>
internal static class ChartPoints
{
    /// <returns>The points, or what is wrong with them.</returns>
    public static (ChartData? Data, Diagnostic? Fault) Of(
        ChartStory chart,
        IReadOnlyList<PrintedValue> printed,
        string file
    )
    {
        var groups = printed.Where(value => value.Part == chart.Title).ToLookup(value => value.Paragraph);
        List<string> labels = [.. groups[1].Select(value => value.Text)];
        var series = chart
            .SeriesNames.Select((name, at) => (Name: name, Values: groups[at + 2].ToList()))
            .ToList();
        var wrong = series
            .Select(one => WhatIsWrong(one.Name, one.Values, labels.Count))
            .FirstOrDefault(fault => fault is not null);
        if (wrong is not null)
        {
            return (null, new(ChartMismatch, new PackagePlace(file, chart.Title), "", wrong));
        }

        return (
            new(
                labels,
                [.. series.Select(one => new ChartSeries(one.Name, [.. one.Values.Select(ValueOf)]))]
            ),
            null
        );
    }

    private static string? WhatIsWrong(string series, List<PrintedValue> values, int labels)
    {
        if (values.Count != labels)
        {
            return FormattableString.Invariant(
                $"dãy “{series}” có {values.Count} giá trị, còn nhãn có {labels}"
            );
        }

        return values.Find(value => value.Value is not (FigureValue or AbsentValue)) is { } text
            ? $"dãy “{series}” chỉ in số liệu; ở đây có “{text.Text}”"
            : null;
    }

    private static decimal? ValueOf(PrintedValue value) =>
        value.Value is FigureValue figure ? figure.Figure.Value : null;
}
