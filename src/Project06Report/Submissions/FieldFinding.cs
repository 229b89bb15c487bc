using Project06Report.Diagnostics;

namespace Project06Report.Submissions;

/// <summary>A finding about a field, to which the reader of the sheet adds the place.</summary>
internal sealed record FieldFinding(DiagnosticKind Kind, string Written, string Expected, string Cause = "");
