namespace Project06Report.WordTemplates.Writing;

/// <summary>The points of a chart.</summary>
internal sealed record ChartData(IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series);
