using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Sealing;

/// <summary>What there is to say of one bag to an auditor.</summary>
/// <param name="Number">Null when the bag cannot be read.</param>
/// <param name="Lines">The conclusions, one sentence each.</param>
/// <param name="Regenerated">The outputs as they come of the bag's inputs today.</param>
public sealed record SealVerdict(
    string File,
    SealNumber? Number,
    ImmutableArray<string> Lines,
    IReadOnlyList<Diagnostic> Findings,
    ImmutableArray<Output> Regenerated
);
