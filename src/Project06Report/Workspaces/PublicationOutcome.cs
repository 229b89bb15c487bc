using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Workspaces;

/// <summary>What became of the outputs.</summary>
/// <param name="Written">Relative names of the outputs, also of those that were already there unchanged.</param>
/// <param name="Changed">False when every output was there already with the same bytes.</param>
public sealed record PublicationOutcome(
    ImmutableArray<string> Written,
    bool Changed,
    ImmutableArray<Diagnostic> Findings
)
{
    public static readonly PublicationOutcome Nothing = new([], false, []);
}
