using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>Where a month stands: who has sent and who has not. Reads every submission, compares no figures and writes nothing.</summary>
/// <param name="Progress">Null when the catalogue cannot be read.</param>
/// <param name="Findings">What keeps the month from being complete.</param>
public sealed record MonthStatus(MonthProgress? Progress, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Null when the month is not sealed.</summary>
    public SealStanding? Seal { get; init; }

    public static MonthStatus Read(Workspace workspace, ReportingMonth month, DateTimeOffset now)
    {
        var catalogue = CatalogueInput.Read(workspace, month);
        return catalogue.Book is { } book
            ? Read(workspace, book, month, now)
            : new(null, Diagnostic.InOrder(catalogue.Findings));
    }

    /// <summary>Where the month of a run stands, by what the run read; null when it did not get as far.</summary>
    public static MonthProgress? Of(RunOutcome run, Workspace workspace, DateTimeOffset now) =>
        run.Inputs is { } inputs ? ProgressOf(workspace, inputs.Catalogue, inputs.Received, inputs.Failed, now) : null;

    private static MonthStatus Read(
        Workspace workspace,
        CatalogueBook catalogue,
        ReportingMonth month,
        DateTimeOffset now
    )
    {
        var (received, failed) = MonthInputs.OfMonth(workspace, catalogue, month);
        var progress = ProgressOf(workspace, catalogue, received, failed, now);
        var seal = SealStanding.Of(workspace, month);
        return new(
            progress,
            Diagnostic.InOrder([
                .. seal?.Findings ?? [],
                .. failed,
                .. received.Files.Select(file => file.Problem).OfType<Diagnostic>(),
                .. Missing(received, failed.Count == 0 && received.Files.IsEmpty && !workspace.HasFolder(month)),
            ])
        )
        {
            Seal = seal,
        };
    }

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
            : received.Missing.Select(agency => MonthInputs.Missing(agency, received, FilledForms.SubmissionMissing));

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
