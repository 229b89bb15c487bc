using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Submissions;

namespace Project06Report.Cli.Faces;

/// <summary>Findings that one person is asked about: an agency's, a file's whose sender is not known, or our own
/// files'.</summary>
/// <param name="Name">The agency's name, or what stands for it.</param>
/// <param name="Submission">The one in force, where there is one.</param>
internal sealed record FindingGroup(
    string Name,
    Agency? Agency,
    Submission? Submission,
    IReadOnlyList<Diagnostic> Findings
);
