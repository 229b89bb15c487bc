using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Runs;

/// <summary>What came of <c>template check --all-months</c>.</summary>
/// <param name="Months">Each month the catalogue claims, in order; empty when nothing could be tried.</param>
/// <param name="Findings">The faults of all months, each once.</param>
public sealed record EveryMonthResult(
    ImmutableArray<CheckedMonth> Months,
    IReadOnlyList<Diagnostic> Findings
);
