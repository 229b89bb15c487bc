using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>A month among those of a longer period.</summary>
/// <param name="Seal">The number of the seal its figures were taken from.</param>
public sealed record ReportedMonth(MonthSubmissions Received, string Seal);
