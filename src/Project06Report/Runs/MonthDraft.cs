using System.Collections.Immutable;
using Project06Report.Workspaces;

namespace Project06Report.Runs;

/// <summary>A month's report before it is written.</summary>
/// <param name="Outputs">The report first; empty when something stopped the run.</param>
public sealed record MonthDraft(RunOutcome Outcome, ImmutableArray<Output> Outputs);
