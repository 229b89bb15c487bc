using Project06Report.Diagnostics;

namespace Project06Report.Submissions;

/// <summary>What a field has to say about itself; its place is not known here.</summary>
internal sealed record FieldFinding(DiagnosticKind Kind, string Written, string Expected, string Cause = "");
