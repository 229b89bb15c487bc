using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Sealing;
using Project06Report.Submissions;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;

namespace Project06Report.Runs;

/// <summary>What a run is asked to do.</summary>
/// <param name="AllowMissing">Codes of agencies whose submission may be missing.</param>
/// <param name="Strict">Warnings block as errors do.</param>
public sealed record RunRequest(ReportingMonth Month, ImmutableHashSet<string> AllowMissing, bool Strict)
{
    /// <summary>When not empty: only these files are judged, as paths the user gave, and nobody counts as missing.</summary>
    public ImmutableArray<string> OnlyFiles { get; init; } = [];

    /// <summary>Write the month's <c>giai-trinh.xlsx</c>, in which findings can be accepted.</summary>
    public bool PrepareWaivers { get; init; }

    /// <summary>Only for <c>generate</c>: the report of the quarter, half or year that ends with the month.</summary>
    public LongerPeriod? Longer { get; init; }

    /// <summary>What names the folder and the files of its report.</summary>
    public string PeriodId => Longer?.Id ?? $"{Month}";

    /// <summary>Write the auditor's copy of the report and the list of its figures too.</summary>
    public bool WithAuditCopy { get; init; }

    /// <summary>Write a draft, whatever was found, and not the report.</summary>
    public bool InSpiteOfErrors { get; init; }

    /// <summary>Write a workbook to send back for each submission with warnings or errors.</summary>
    public bool WriteFeedback { get; init; }

    /// <summary>Only for <c>seal</c>.</summary>
    public SealRequest? Sealing { get; init; }

    /// <summary>Where to write a copy of the checked template with a comment at each finding; null for none.</summary>
    public string? Annotated { get; init; }

    /// <summary>The run a sealed month came of: everything that can be written, the auditor's copy too.</summary>
    internal static RunRequest Of(RunRecord record) =>
        new(record.Month, [.. record.AllowMissing], record.Strict) { WithAuditCopy = true };

    /// <summary>Whether a finding stops the report.</summary>
    public bool Blocks(Diagnostic finding) =>
        finding.Severity == Severity.Error
        // what a person edited was kept and the new report written beside it: nothing is left to stop
        || (Strict && finding.Severity == Severity.Warning && finding.Kind != DiagnosticCatalogue.Files.EditedByHand);
}

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

/// <summary>A month's report before it is written.</summary>
/// <param name="Outputs">The report first; empty when something stopped the run.</param>
public sealed record MonthDraft(RunOutcome Outcome, ImmutableArray<Output> Outputs);
