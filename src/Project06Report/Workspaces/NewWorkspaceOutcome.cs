using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Workspaces;

/// <summary>What became of a new workspace.</summary>
/// <param name="Written">Relative names.</param>
/// <param name="Kept">Those that were there before and were left as they are.</param>
public sealed record NewWorkspaceOutcome(
    ImmutableArray<string> Written,
    ImmutableArray<string> Kept,
    Diagnostic? Failure
);
