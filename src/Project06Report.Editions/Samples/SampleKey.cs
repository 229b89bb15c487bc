using Project06Report.Periods;

namespace Project06Report.Editions.Samples;

/// <summary>Which form a sample is.</summary>
/// <param name="Month">It reports.</param>
/// <param name="Agency">Its sender's code.</param>
/// <param name="Form">The form's code.</param>
/// <param name="Revision">From 1.</param>
internal sealed record SampleKey(ReportingMonth Month, string Agency, string Form, int Revision);
