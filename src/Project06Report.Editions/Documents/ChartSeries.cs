namespace Project06Report.Editions.Documents;

/// <param name="Name">With the tags of its points.</param>
/// <param name="Example">What the template shows before it is filled.</param>
internal sealed record ChartSeries(string Name, int Example);
