using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Reconciliation.Results;

/// <summary>What the reconciliation of a month has to say.</summary>
/// <param name="Findings">One per culprit, in the common order; empty when everything agrees.</param>
/// <param name="Results">Every rule for every agency it holds for, in the order of the agencies and of the
/// catalogue.</param>
public sealed record ReconciliationReport(
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<RuleResult> Results
);
