using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workbooks;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report;

/// <summary>Everything a run reads, each file once: the catalogue, the month's submissions and the previous month's.</summary>
internal sealed class MonthInputs
{
    private readonly List<Diagnostic> findings = [];

    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>Null when the catalogue cannot be used; then nothing else was read.</summary>
    public CatalogueBook? Catalogue { get; private set; }

    public MonthSubmissions? Received { get; private set; }

    /// <summary>Null when the workspace has no submissions of the month before.</summary>
    public MonthSubmissions? Previous { get; private set; }

    public static MonthInputs Read(Workspace workspace, RunRequest request)
    {
        var inputs = new MonthInputs();
        inputs.ReadCatalogue(workspace);
        if (inputs.Catalogue is not null)
        {
            inputs.Received = inputs.ReadMonth(request.Month, FilesOf(workspace, request));
            if (!request.OnlyFiles.IsEmpty)
            {
                inputs.Received = inputs.Received with { Missing = [] };
            }

            inputs.ReportMissing(request.AllowMissing);
            inputs.Previous = inputs.ReadPrevious(workspace, request.Month.Previous);
            inputs.findings.AddRange(inputs.Previous is null ? [] : StaleCopy.Find(inputs.Received, inputs.Previous));
        }

        return inputs;
    }

    private static IReadOnlyList<FileReading> FilesOf(Workspace workspace, RunRequest request) =>
        request.OnlyFiles.IsEmpty ? workspace.Received(request.Month) : [.. request.OnlyFiles.Select(workspace.ReadGiven)];

    private void ReadCatalogue(Workspace workspace)
    {
        var file = workspace.Read(Workspace.CatalogueName);
        if (file.Bytes is null)
        {
            findings.Add(file.Failure!);
            return;
        }

        var workbook = WorkbookReader.Read(file.Name, file.Bytes);
        if (workbook.Workbook is null)
        {
            findings.AddRange(workbook.Findings.Select(finding => finding with { Kind = Catalogues.Unreadable, Written = $"{finding.Kind.Title}. {finding.Written}".TrimEnd() }));
            return;
        }

        var reading = CatalogueBook.Read(workbook.Workbook);
        findings.AddRange(reading.Findings);
        Catalogue = reading.Book;
    }

    private MonthSubmissions ReadMonth(ReportingMonth month, IReadOnlyList<FileReading> files)
    {
        findings.AddRange(files.Where(file => file.Failure is not null).Select(file => file.Failure!));
        var received = SubmissionsOf(month, files);
        findings.AddRange(received.Findings);
        return received;
    }

    private MonthSubmissions SubmissionsOf(ReportingMonth month, IReadOnlyList<FileReading> files)
    {
        var period = Catalogue!.PeriodOf(month);
        var readable = files.Where(file => file.Bytes is not null).Select(file => new ReceivedFile(file.Name, file.Bytes!)).ToList();
        return SubmissionFolder.Read(readable, Catalogue.At(period.Last), month, period);
    }

    /// <summary>The previous month is judged by its own run; here it only lends its figures.</summary>
    private MonthSubmissions? ReadPrevious(Workspace workspace, ReportingMonth month)
    {
        var files = workspace.Received(month);
        return files.Count == 0 ? null : SubmissionsOf(month, files);
    }

    private void ReportMissing(ImmutableHashSet<string> allowed)
    {
        var owing = Received!.Catalogue.Agencies.Where(agency => agency.Form.Length > 0).Select(agency => agency.Code);
        findings.AddRange(allowed.Except(owing).Order(StringComparer.Ordinal).Select(code => new Diagnostic(Files.UnknownAgency,
            new Place(Workspace.CatalogueName, "DON_VI"), $"“{code}”", VietnameseText.Nearest(code, owing) is { } nearest ? $"có phải “{nearest}”?" : "")));
        foreach (var agency in Received.Missing)
        {
            var kind = allowed.Contains(agency.Code) ? FilledForms.MissingAccepted : FilledForms.SubmissionMissing;
            findings.Add(new(kind, new Place($"{Received.Month}/nop", "", "", agency.Name) { Order = agency.Order }, "không có tệp nào dùng được của đơn vị",
                $"biểu mẫu {agency.Form}, mã đơn vị {agency.Code}"));
        }
    }
}
