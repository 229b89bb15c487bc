using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Waivers;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Judging;

/// <summary>The waivers of a month: applied in every run, prepared only when asked for.</summary>
internal static class MonthWaivers
{
    /// <summary>The findings as they stand after what has been accepted, with what is to be said of the waivers
    /// themselves.</summary>
    public static IReadOnlyList<Diagnostic> Judge(MonthInputs inputs, ReconciliationReport reconciliation)
    {
        var reading = inputs.Waivers.Reading;
        IReadOnlyList<Diagnostic> all = [.. inputs.Findings, .. reconciliation.Findings, .. reading.Findings];
        return reading.Waivers.IsEmpty
            ? all
            : WaiverJudgement.Apply(
                all,
                Waivable(inputs, reconciliation),
                reading.Waivers,
                inputs.Scope.OnlyFiles.IsEmpty
            );
    }

    /// <summary>Writes the rows people accept findings in; beside the old workbook when that holds more than our
    /// table.</summary>
    public static PublicationOutcome Prepare(Workspace workspace, JudgedMonth judged)
    {
        var file = judged.Inputs.Waivers;
        if (file.Reading.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            return PublicationOutcome.Nothing;
        }

        var month = judged.Received.Month.ToString();
        var table = WaiverWorkbook.Write(
            month,
            Waivable(judged.Inputs, judged.Reconciliation),
            file.Reading.Waivers
        );
        return file.Reading.OtherContent is { } other
            ? WriteBeside(workspace, $"{month}/giai-trinh.moi.xlsx", table, other)
            : Write(workspace, file.Name, table, file.Bytes);
    }

    /// <summary>As found: before any was accepted.</summary>
    private static IReadOnlyList<WaivableFinding> Waivable(
        MonthInputs inputs,
        ReconciliationReport reconciliation
    ) =>
        WaivableFindings.Among(
            inputs.Findings.Concat(reconciliation.Findings),
            inputs.Received,
            reconciliation.Results
        );

    private static PublicationOutcome WriteBeside(
        Workspace workspace,
        string beside,
        byte[] table,
        Place other
    )
    {
        var before = workspace.ReadIfThere(beside)?.Bytes;
        var outcome = Write(workspace, beside, table, before);
        return outcome with
        {
            Findings = [.. outcome.Findings, new(Waivers.OtherContent, other, "", $"bảng mới: {beside}")],
        };
    }

    private static PublicationOutcome Write(Workspace workspace, string name, byte[] table, byte[]? before) =>
        FilledInFile.Write(workspace, name, table, before) is { } failure
            ? PublicationOutcome.Nothing with
            {
                Findings = [failure],
            }
            : new([name], true, []);
}
