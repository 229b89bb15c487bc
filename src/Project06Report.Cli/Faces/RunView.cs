using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Judging;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Runs;
using Project06Report.Submissions;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Faces;

/// <summary>What a face shows of a run.</summary>
/// <param name="Command">As typed after <c>p06</c>.</param>
/// <param name="Month">For a longer period its last.</param>
internal sealed record RunView(
    string Command,
    ReportingMonth Month,
    IReadOnlyList<Diagnostic> Findings,
    ExitCode Code
)
{
    /// <summary>Null for a month.</summary>
    public LongerPeriod? Longer { get; init; }

    /// <summary>Warnings stop a run as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>Null when the run did not get as far.</summary>
    public JudgedMonth? Judged { get; init; }

    /// <summary>The month's, or the figures of a longer period; null when the run did not get as far.</summary>
    public MonthSubmissions? Received
    {
        get => field ?? Judged?.Received;
        init;
    }

    /// <summary>Names relative to the workspace.</summary>
    public ImmutableArray<string> Written { get; init; } = [];

    /// <summary>Something written was not there before with the same bytes.</summary>
    public bool Changed { get; init; }

    /// <summary>Of a check of an edition: each month it is for.</summary>
    public ImmutableArray<CheckedMonth> Months { get; init; } = [];

    /// <summary>The seal just made, or null.</summary>
    public SealNumber? Seal { get; init; }

    /// <summary>Where a face may read more; null when there is none.</summary>
    public Workspace? Workspace { get; init; }

    /// <summary>When the run took place.</summary>
    public DateTimeOffset Now { get; init; }

    public ReconciliationReport? Reconciliation => Judged?.Reconciliation;

    /// <summary>What names the folder and the files of its report.</summary>
    public string PeriodId => Longer?.Id ?? Month.ToString();

    public bool Blocks(Diagnostic finding) => Blocking.Stops(finding, Strict);

    /// <summary>The same after something more was found.</summary>
    public RunView With(IReadOnlyCollection<Diagnostic> more)
    {
        if (more.Count == 0)
        {
            return this;
        }

        var findings = Diagnostic.InOrder([.. Findings, .. more]);
        return this with { Findings = findings, Code = ExitCodes.Of(findings, Blocks) };
    }
}
