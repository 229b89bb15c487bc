using Project06Report.Diagnostics;

namespace Project06Report.Workspaces;

/// <summary>What lies in a month's <c>nop</c> folder, each ordered by name.</summary>
/// <param name="OpenMarks">The lock files that Excel and LibreOffice keep beside a workbook somebody has open.</param>
/// <param name="Failure">Why the folder could not be listed.</param>
public sealed record ReceivedNames(
    IReadOnlyList<string> Submissions,
    IReadOnlyList<string> OpenMarks,
    Diagnostic? Failure
);
