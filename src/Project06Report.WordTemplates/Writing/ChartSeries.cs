namespace Project06Report.WordTemplates.Writing;

/// <param name="Values">One value for each label; null where a draft has none.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
