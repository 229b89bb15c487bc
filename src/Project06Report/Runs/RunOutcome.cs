using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.Runs;

/// <summary>What came of a run.</summary>
/// <param name="Findings">In the order of <see cref="Diagnostic.InOrder"/>.</param>
/// <param name="Received">Null when the run did not get as far.</param>
/// <param name="Written">Outputs, relative to the workspace.</param>
/// <param name="Changed">Some output was not there before with the same bytes.</param>
public sealed record RunOutcome(
    IReadOnlyList<Diagnostic> Findings,
    MonthSubmissions? Received,
    ReconciliationReport? Reconciliation,
    ImmutableArray<string> Written,
    bool Changed
)
{
    /// <summary>Every value the report prints, in the order of the document; empty when no report could be made.</summary>
    public ImmutableArray<PrintedValue> Printed { get; init; } = [];

    /// <summary>The seal just made, or null.</summary>
    public SealNumber? Seal { get; init; }

    /// <summary>What was read, for who tells more of the month; null when the run did not get as far.</summary>
    internal MonthInputs? Inputs { get; init; }

    public static RunOutcome Blocked(
        IEnumerable<Diagnostic> findings,
        MonthSubmissions? received = null,
        ReconciliationReport? reconciliation = null
    ) => new(Diagnostic.InOrder(findings), received, reconciliation, [], false);
}
