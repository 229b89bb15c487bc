using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>The submissions a run reads, each file once: the month's and the previous month's.</summary>
internal sealed class MonthInputs
{
    private readonly List<Diagnostic> findings = [];
    private readonly SubmissionFiles files;

    private MonthInputs(Workspace workspace, CatalogueBook catalogue, RunRequest request)
    {
        Catalogue = catalogue;
        // the previous month is judged by its own run; here it only lends its figures
        var previous = Task.Run(() => Previous(workspace, catalogue, request.Month.Previous));
        var names = workspace.ReceivedNames(request.Month);
        files = request.OnlyFiles.IsEmpty
            ? FilesOf(workspace, names)
            : new(
                [.. request.OnlyFiles.Select(workspace.NameOfGiven)],
                index => workspace.ReadGiven(request.OnlyFiles[index]),
                null
            );
        (var received, Failed) = SubmissionsOf(catalogue, request.Month, files);
        findings.AddRange(Failed);
        findings.AddRange(received.Findings);
        findings.AddRange(OpenElsewhereOf(workspace, names.OpenMarks, received));
        Received = request.OnlyFiles.IsEmpty ? received : received with { Missing = [] };
        ReportMissing(request.AllowMissing);
        (var before, var problems) = previous.GetAwaiter().GetResult();
        Earlier = new(workspace, catalogue, request.Month, before);
        PreviousMonth = before is null ? null : Predecessors.Merge(before, received.Catalogue);
        findings.AddRange(problems);
        if (request.OnlyFiles.IsEmpty && files.Names.Count == 0 && !workspace.HasFolder(request.Month))
        {
            findings.Add(new(Files.NoMonthFolder, new FilePlace($"{request.Month}/nop")));
        }

        ReportUnsigned(catalogue, MonthlyReport.IssueDate(Received));
    }

    public IReadOnlyList<Diagnostic> Findings => findings;

    public CatalogueBook Catalogue { get; }

    /// <summary>The month's files that could not even be opened.</summary>
    public IReadOnlyList<Diagnostic> Failed { get; }

    /// <summary>Of the files that were read.</summary>
    public IReadOnlyList<string> FileNames => files.Names;

    public MonthSubmissions Received { get; }

    /// <summary>As the agencies of this month see it; null when the workspace has no submissions of the month before.</summary>
    public MonthSubmissions? PreviousMonth { get; }

    /// <summary>The months before, each read when it is asked for; the previous one is among them.</summary>
    public EarlierMonths Earlier { get; }

    /// <summary>A file once more, as it is now.</summary>
    /// <param name="name">One of <see cref="FileNames"/>.</param>
    public FileReading ReadAgain(string name) => files.Read(files.Names.Index().First(file => file.Item == name).Index);

    public static MonthInputs Read(Workspace workspace, CatalogueBook catalogue, RunRequest request) =>
        new(workspace, catalogue, request);

    /// <summary>The month's submissions alone, with the files that could not be opened.</summary>
    public static (MonthSubmissions Month, IReadOnlyList<Diagnostic> Failed) OfMonth(
        Workspace workspace,
        CatalogueBook catalogue,
        ReportingMonth month
    ) => SubmissionsOf(catalogue, month, FilesOf(workspace, workspace.ReceivedNames(month)));

    /// <summary>The finding for an agency of which no file can be used; it names the file that was meant to be one.</summary>
    public static Diagnostic Missing(Agency agency, MonthSubmissions received, DiagnosticKind kind) =>
        new(
            kind,
            new AgencyPlace($"{received.Month}/nop", agency.Code, agency.Name, agency.Order),
            "không có tệp nào dùng được của đơn vị",
            $"biểu mẫu {agency.Form}, mã đơn vị {agency.Code}",
            received.Files.FirstOrDefault(file => IsUnusableOf(agency, file)) is { } sent
                ? $"{(sent.Agency is null ? "theo tên thì tệp" : "tệp")} {sent.File} là của đơn vị nhưng chưa dùng được; xem phát hiện ở tệp ấy"
                : ""
        );

    /// <summary>A file that cannot be read may still be named after the agency.</summary>
    private static bool IsUnusableOf(Agency agency, SentFile file) =>
        file.State == SentFileState.Unusable
        && (
            file.Agency is { } known
                ? known.Code == agency.Code
                : Path.GetFileName(file.File)
                    .Split('-', '_', ' ', '.')
                    .Contains(agency.Code, StringComparer.OrdinalIgnoreCase)
        );

    private static SubmissionFiles FilesOf(Workspace workspace, ReceivedNames names) =>
        new(names.Submissions, index => workspace.Read(names.Submissions[index]), names.Failure);

    /// <summary>Each file is let go of as soon as it has been read as a form.</summary>
    private static (MonthSubmissions Submissions, IReadOnlyList<Diagnostic> Failures) SubmissionsOf(
        CatalogueBook catalogue,
        ReportingMonth month,
        SubmissionFiles files
    )
    {
        var period = catalogue.PeriodOf(month);
        var failures = new Diagnostic?[files.Names.Count];
        var submissions = SubmissionFolder.Read(
            files.Names,
            index =>
            {
                var file = files.Read(index);
                failures[index] = file.Failure;
                return file.Bytes;
            },
            catalogue.At(period.Last),
            month,
            period
        );
        return (submissions, [.. failures.Append(files.Failure).OfType<Diagnostic>()]);
    }

    /// <summary>Who has a submission open while it is read. A mark that cannot be read tells no name.</summary>
    private static IEnumerable<Diagnostic> OpenElsewhereOf(
        Workspace workspace,
        IReadOnlyList<string> marks,
        MonthSubmissions received
    )
    {
        var inForce = received
            .Submissions.Select(submission => submission.File)
            .Concat(received.Findings.Select(finding => finding.Place.File))
            .Distinct();
        return marks.Count == 0
            ? []
            : marks
                .Select(mark => OpenElsewhere.Finding(new(mark, workspace.Read(mark).Bytes ?? []), inForce))
                .OfType<Diagnostic>();
    }

    /// <summary>Last month's figures, and which of its files cannot lend theirs: without them a cumulative figure goes unchecked.</summary>
    public static (MonthSubmissions? Month, IEnumerable<Diagnostic> Problems) Previous(
        Workspace workspace,
        CatalogueBook catalogue,
        ReportingMonth month
    )
    {
        var files = FilesOf(workspace, workspace.ReceivedNames(month));
        if (files.Names.Count == 0 && files.Failure is null)
        {
            return (null, []);
        }

        var (submissions, failures) = SubmissionsOf(catalogue, month, files);
        var used = submissions.Submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        var unusable = failures
            .Concat(
                submissions.Findings.Where(finding =>
                    finding.Severity == Severity.Error
                    && (finding.Kind == FilledForms.SameRevisionTwice || !used.Contains(finding.Place.File))
                )
            )
            .DistinctBy(finding => finding.Place.File);
        return (
            submissions,
            unusable.Select(finding => new Diagnostic(
                Files.PreviousUnusable,
                finding.Place,
                $"{finding.Kind.Title}. {finding.Written.Show()}".TrimEnd(' ', '.')
            ))
        );
    }

    private void ReportUnsigned(CatalogueBook catalogue, DateOnly day)
    {
        if (catalogue.At(day).Signers.IsEmpty)
        {
            findings.Add(
                new(
                    Catalogues.NoSigner,
                    new SheetPlace(Workspace.CatalogueName, "NGUOI_KY"),
                    "",
                    $"một người ký có hiệu lực ngày {VietnameseDate.Short(day)}, ngày ban hành báo cáo"
                )
            );
        }
    }

    private void ReportMissing(ImmutableHashSet<string> allowed)
    {
        var owing = Received.Catalogue.Agencies.Where(agency => agency.Form.Length > 0).Select(agency => agency.Code);
        findings.AddRange(
            allowed
                .Except(owing)
                .Order(StringComparer.Ordinal)
                .Select(code => new Diagnostic(
                    Files.UnknownAgency,
                    new SheetPlace(Workspace.CatalogueName, "DON_VI"),
                    $"“{code}”",
                    Cause: VietnameseText.Nearest(code, owing) is { } nearest ? $"có thể định ghi {nearest}" : ""
                ))
        );
        foreach (var agency in Received.Missing)
        {
            var kind = allowed.Contains(agency.Code) ? FilledForms.MissingAccepted : FilledForms.SubmissionMissing;
            findings.Add(Missing(agency, Received, kind));
        }
    }

    /// <summary>What is to be read, by name.</summary>
    /// <param name="Failure">Why nobody knows what there is.</param>
    private sealed record SubmissionFiles(
        IReadOnlyList<string> Names,
        Func<int, FileReading> Read,
        Diagnostic? Failure
    );
}
