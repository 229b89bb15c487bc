using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report;

/// <summary>The submissions a run reads, each file once: the month's and the previous month's.</summary>
internal sealed class MonthInputs
{
    private readonly List<Diagnostic> findings = [];

    private MonthInputs(Workspace workspace, CatalogueBook catalogue, RunRequest request)
    {
        // the previous month is judged by its own run; here it only lends its figures
        var previous = Task.Run(() => Previous(workspace, catalogue, request.Month.Previous));
        Files = FilesOf(workspace, request);
        findings.AddRange(Files.Where(file => file.Failure is not null).Select(file => file.Failure!));
        var received = SubmissionsOf(catalogue, request.Month, Files);
        findings.AddRange(received.Findings);
        Received = request.OnlyFiles.IsEmpty ? received : received with { Missing = [] };
        ReportMissing(request.AllowMissing);
        (var before, var problems) = previous.GetAwaiter().GetResult();
        PreviousMonth = before is null ? null : Predecessors.Merge(before, received.Catalogue);
        findings.AddRange(problems);
        if (request.OnlyFiles.IsEmpty && Files.Count == 0 && !workspace.HasFolder(request.Month))
        {
            findings.Add(new(DiagnosticCatalogue.Files.NoMonthFolder, new Place($"{request.Month}/nop")));
        }
    }

    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>As they lie in the folder, or as they were named.</summary>
    public IReadOnlyList<FileReading> Files { get; }

    public MonthSubmissions Received { get; }

    /// <summary>Null when the workspace has no submissions of the month before.</summary>
    public MonthSubmissions? PreviousMonth { get; }

    public static MonthInputs Read(Workspace workspace, CatalogueBook catalogue, RunRequest request) => new(workspace, catalogue, request);

    /// <summary>The month's submissions alone, with the files that could not be opened.</summary>
    public static (MonthSubmissions Month, IReadOnlyList<Diagnostic> Failed) OfMonth(Workspace workspace, CatalogueBook catalogue, ReportingMonth month)
    {
        var files = workspace.Received(month);
        return (SubmissionsOf(catalogue, month, files), [.. files.Where(file => file.Failure is not null).Select(file => file.Failure!)]);
    }

    public static Diagnostic Missing(Agency agency, ReportingMonth month, DiagnosticKind kind) =>
        new(kind, new Place($"{month}/nop", "", "", agency.Name) { Order = agency.Order }, "không có tệp nào dùng được của đơn vị", $"biểu mẫu {agency.Form}, mã đơn vị {agency.Code}");

    private static IReadOnlyList<FileReading> FilesOf(Workspace workspace, RunRequest request) =>
        request.OnlyFiles.IsEmpty ? workspace.Received(request.Month) : [.. request.OnlyFiles.Select(workspace.ReadGiven)];

    private static MonthSubmissions SubmissionsOf(CatalogueBook catalogue, ReportingMonth month, IReadOnlyList<FileReading> files)
    {
        var period = catalogue.PeriodOf(month);
        var readable = files.Where(file => file.Bytes is not null).Select(file => new ReceivedFile(file.Name, file.Bytes!)).ToList();
        return SubmissionFolder.Read(readable, catalogue.At(period.Last), month, period);
    }

    /// <summary>Last month's figures, and which of its files cannot lend theirs: without them a cumulative figure goes unchecked.</summary>
    public static (MonthSubmissions? Month, IEnumerable<Diagnostic> Problems) Previous(Workspace workspace, CatalogueBook catalogue, ReportingMonth month)
    {
        var files = workspace.Received(month);
        if (files.Count == 0)
        {
            return (null, []);
        }

        var submissions = SubmissionsOf(catalogue, month, files);
        var used = submissions.Submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        var unusable = files.Where(file => file.Failure is not null).Select(file => file.Failure!)
            .Concat(submissions.Findings.Where(finding => finding.Severity == Severity.Error
                && (finding.Kind == FilledForms.SameRevisionTwice || !used.Contains(finding.Place.File))))
            .DistinctBy(finding => finding.Place.File);
        return (submissions, unusable.Select(finding => new Diagnostic(DiagnosticCatalogue.Files.PreviousUnusable, finding.Place, $"{finding.Kind.Title}. {finding.Written}".TrimEnd(' ', '.'))));
    }

    private void ReportMissing(ImmutableHashSet<string> allowed)
    {
        var owing = Received.Catalogue.Agencies.Where(agency => agency.Form.Length > 0).Select(agency => agency.Code);
        findings.AddRange(allowed.Except(owing).Order(StringComparer.Ordinal).Select(code => new Diagnostic(DiagnosticCatalogue.Files.UnknownAgency,
            new Place(Workspace.CatalogueName, "DON_VI"), $"“{code}”", VietnameseText.Nearest(code, owing) is { } nearest ? $"có phải “{nearest}”?" : "")));
        foreach (var agency in Received.Missing)
        {
            var kind = allowed.Contains(agency.Code) ? FilledForms.MissingAccepted : FilledForms.SubmissionMissing;
            findings.Add(Missing(agency, Received.Month, kind));
        }
    }
}
