using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Submissions;

namespace Project06Report.Cli.Faces;

/// <summary>The findings about one agency, about one file whose sender is not known, or about the office's own
/// files.</summary>
/// <param name="Name">The agency's name, or a title in its place.</param>
/// <param name="Submission">The one in force, where there is one.</param>
internal sealed record FindingGroup(
    string Name,
    Agency? Agency,
    Submission? Submission,
    IReadOnlyList<Diagnostic> Findings
);
