using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Sealing;

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
