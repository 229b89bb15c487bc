using Project06Report.Diagnostics;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>A finding that may be accepted, and what the acceptance would be bound to.</summary>
public sealed record WaivableFinding(Diagnostic Finding, WaiverSubject Subject);
