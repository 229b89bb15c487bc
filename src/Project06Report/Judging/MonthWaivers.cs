using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Waivers;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Judging;

/// <summary>The month's <c>giai-trinh.xlsx</c>: read in every run, written only when asked for.</summary>
internal sealed class MonthWaivers
{
    private readonly Workspace workspace;
    private readonly ReportingMonth month;
    private readonly byte[]? bytes;
    private readonly WaiverReading reading = new([], [], null);

    private MonthWaivers(Workspace workspace, ReportingMonth month)
    {
        (this.workspace, this.month) = (workspace, month);
        if (workspace.ReadIfThere(Name) is { } file)
        {
            bytes = file.Bytes;
            reading = bytes is null ? new([], [file.Failure!], null) : WaiverWorkbook.Read(Name, bytes);
        }
    }

    private string Name => $"{month}/giai-trinh.xlsx";

    public static MonthWaivers Read(Workspace workspace, ReportingMonth month) => new(workspace, month);

    /// <summary>The findings as they stand after what has been accepted, with what is to be said of the waivers themselves.</summary>
    public IReadOnlyList<Diagnostic> Judge(
        IReadOnlyList<Diagnostic> findings,
        MonthSubmissions received,
        ReconciliationReport reconciliation,
        bool wholeMonth
    )
    {
        IReadOnlyList<Diagnostic> all = reading.Findings.IsEmpty ? findings : [.. findings, .. reading.Findings];
        return reading.Waivers.IsEmpty
            ? all
            : WaiverJudgement.Apply(
                all,
                WaivableFindings.Among(findings, received, reconciliation.Results),
                reading.Waivers,
                wholeMonth
            );
    }

    /// <summary>Writes the rows people accept findings in; beside the old workbook when that holds more than our table.</summary>
    /// <param name="findings">As found, before any was accepted.</param>
    public (ImmutableArray<string> Written, ImmutableArray<Diagnostic> Findings) Prepare(
        IReadOnlyList<Diagnostic> findings,
        MonthSubmissions received,
        ReconciliationReport reconciliation
    )
    {
        if (reading.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            return ([], []);
        }

        var table = WaiverWorkbook.Write(
            month.ToString(),
            WaivableFindings.Among(findings, received, reconciliation.Results),
            reading.Waivers
        );
        return reading.OtherContent is { } other ? WriteBeside(table, other) : Write(Name, table, bytes);
    }

    private (ImmutableArray<string> Written, ImmutableArray<Diagnostic> Findings) WriteBeside(byte[] table, Place other)
    {
        var beside = $"{month}/giai-trinh.moi.xlsx";
        var before = workspace.ReadIfThere(beside)?.Bytes;
        var (written, findings) = Write(beside, table, before);
        return (written, [.. findings, new(Waivers.OtherContent, other, "", $"bảng mới: {beside}")]);
    }

    private (ImmutableArray<string> Written, ImmutableArray<Diagnostic> Findings) Write(
        string name,
        byte[] table,
        byte[]? before
    ) => FilledInFile.Write(workspace, name, table, before) is { } failure ? ([], [failure]) : ([name], []);
}
