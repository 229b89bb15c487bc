using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>What <c>status</c> is asked for.</summary>
/// <param name="Now">The moment at which it is asked.</param>
public sealed record StatusRequest(ReportingMonth Month, DateTimeOffset Now);

/// <summary>What came of it.</summary>
/// <param name="Progress">Null when the catalogue cannot be read.</param>
/// <param name="Seal">Null when the month is not sealed.</param>
/// <param name="Findings">What keeps the month from being complete.</param>
public sealed record StatusResult(
    MonthProgress? Progress,
    SealStanding? Seal,
    IReadOnlyList<Diagnostic> Findings
);

/// <summary>Where a month stands: who has sent and who has not. Reads every submission, compares no figures and writes
/// nothing.</summary>
public static class MonthStatus
{
    public static StatusResult Read(Workspace workspace, StatusRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, request.Month);
        return catalogue.Book is { } book
            ? Read(workspace, book, request)
            : new(null, null, Diagnostic.InOrder(catalogue.Findings));
    }

    /// <summary>Where the month of a run stands, by what the run has read.</summary>
    public static MonthProgress Of(MonthInputs inputs, Workspace workspace, DateTimeOffset now) =>
        ProgressOf(workspace, inputs.Catalogue, inputs.Received, inputs.Folder.Failed, now);

    private static StatusResult Read(Workspace workspace, CatalogueBook catalogue, StatusRequest request)
    {
        var folder = MonthFolder.Read(workspace, catalogue, request.Month);
        var received = folder.Submissions;
        var seal = SealStanding.Of(workspace, request.Month);
        return new(
            ProgressOf(workspace, catalogue, received, folder.Failed, request.Now),
            seal,
            Diagnostic.InOrder([
                .. seal?.Findings ?? [],
                .. folder.Failed,
                .. received.Files.Select(file => file.Problem).OfType<Diagnostic>(),
                .. Missing(received, IsWithoutFolder(workspace, folder)),
            ])
        );
    }

    private static bool IsWithoutFolder(Workspace workspace, MonthFolder folder) =>
        folder.Failed.Count == 0
        && folder.Submissions.Files.IsEmpty
        && !workspace.HasFolder(folder.Submissions.Month);

    private static MonthProgress ProgressOf(
        Workspace workspace,
        CatalogueBook catalogue,
        MonthSubmissions received,
        IReadOnlyList<Diagnostic> failed,
        DateTimeOffset now
    )
    {
        var owners = Owners(workspace, received.Month);
        return new ProgressReading(
            catalogue,
            received,
            failed,
            file => ReceivedFiles.LastWritten(workspace, file),
            file => owners.GetValueOrDefault(file)
        ).At(now);
    }

    private static IEnumerable<Diagnostic> Missing(MonthSubmissions received, bool noFolder) =>
        noFolder
            ? [new Diagnostic(Files.NoMonthFolder, new FilePlace($"{received.Month}/nop"))]
            : received.Missing.Select(owed =>
                InputFindings.Missing(owed, received, FilledForms.SubmissionMissing)
            );

    /// <summary>Who has a workbook open, by its name.</summary>
    private static Dictionary<string, string?> Owners(Workspace workspace, ReportingMonth month)
    {
        var owners = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in workspace.ReceivedNames(month).OpenMarks)
        {
            owners.TryAdd(
                OpenElsewhere.WorkbookOf(mark),
                OpenElsewhere.Owner(new(mark, workspace.Read(mark).Bytes ?? []))
            );
        }

        return owners;
    }
}
