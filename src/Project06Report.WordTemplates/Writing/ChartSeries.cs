namespace Project06Report.WordTemplates.Writing;

/// <param name="Values">As many as there are labels; null where a draft has none.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
