using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>What <c>generate</c> is asked for a quarter, a half year or a year.</summary>
/// <param name="Strict">Warnings block as errors do.</param>
public sealed record LongerRequest(
    LongerPeriod Period,
    bool Strict = false,
    ReportCopies Copies = ReportCopies.Report
)
{
    public bool Blocks(Diagnostic finding) => Blocking.Stops(finding, Strict);
}

/// <summary>What came of it.</summary>
/// <param name="Received">The figures of the whole period; null when its months or the template could not be
/// had.</param>
/// <param name="Printed">Every value the report prints, in the order of the document.</param>
public sealed record LongerResult(
    IReadOnlyList<Diagnostic> Findings,
    MonthSubmissions? Received,
    ImmutableArray<PrintedValue> Printed,
    PublicationOutcome Published
);

/// <summary>The report of a quarter, a half year or a year from the seals of its months: figures that were reconciled
/// and issued, and cannot have changed since.</summary>
public static class LongerRun
{
    public static LongerResult Generate(Workspace workspace, LongerRequest request)
    {
        var period = request.Period;
        var draft = Compose(workspace, request);
        if (draft.Outputs.IsEmpty)
        {
            return Result(draft, PublicationOutcome.Nothing, EarlierReports.Findings(workspace, period.Id));
        }

        var published = Publication.Publish(workspace, $"{period.Id}/bao-cao", draft.Outputs);
        return Result(draft, published, published.Findings);
    }

    private static LongerResult Result(
        LongerDraft draft,
        PublicationOutcome published,
        IEnumerable<Diagnostic> findings
    ) => new(Diagnostic.InOrder([.. draft.Findings, .. findings]), draft.Received, draft.Printed, published);

    private static LongerDraft Compose(Workspace workspace, LongerRequest request)
    {
        var period = request.Period;
        var catalogue = CatalogueInput.Read(workspace, period.Last);
        if (catalogue.Book is not { } book)
        {
            return LongerDraft.Stopped(catalogue.Findings);
        }

        List<Diagnostic> findings = [];
        var months = Months(workspace, period, findings); // các tháng đã niêm phong
        var atIssue = book.At(book.PeriodOf(period.Last).Last);
        var reading = ReportTemplate.OpenLonger(workspace, atIssue);
        findings.AddRange(reading.Findings);
        var isDraft = request.Copies == ReportCopies.Draft;
        // without one of its months not even a draft: the sums would be those of another period
        if (
            reading.Template is not { } template
            || months.Count < period.Months.Count()
            || (!isDraft && findings.Exists(request.Blocks))
        )
        {
            return LongerDraft.Stopped(findings);
        }

        var whole = RollUp.Of([.. months.Select(month => month.Received)]); // cộng các tháng
        var model = LongerReport.From(period, whole, months, atIssue);
        var rendering = template.Render(model, whole.Period.Last, isDraft); // lập báo cáo
        findings.AddRange([.. whole.Findings, .. rendering.Findings]);
        return Drafted(request, whole, rendering, Diagnostic.InOrder(findings));
    }

    private static LongerDraft Drafted(
        LongerRequest request,
        MonthSubmissions whole,
        WordRendering rendering,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var isUsable = request.Copies == ReportCopies.Draft || !findings.Any(request.Blocks);
        return new(
            findings,
            whole,
            rendering.Printed,
            isUsable && rendering.Document is { } document
                ? [.. Copies(request, rendering, document, whole, findings)]
                : []
        );
    }

    private static IEnumerable<Output> Copies(
        LongerRequest request,
        WordRendering rendering,
        byte[] document,
        MonthSubmissions whole,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var period = request.Period.Id;
        if (request.Copies == ReportCopies.Draft)
        {
            return [DraftCopy.Write(period, rendering, findings, whole.Missing.Length)]; // dự thảo
        }

        return
        [
            new($"BC-DeAn06-{period}.docx", document),
            .. request.Copies == ReportCopies.WithAudit ? AuditCopy.Write(period, rendering, findings) : [],
        ];
    }

    /// <summary>From the seal in force of each month; a month without one is a finding, one with is a note that says
    /// which was used.</summary>
    private static List<ReportedMonth> Months(
        Workspace workspace,
        LongerPeriod period,
        List<Diagnostic> findings
    )
    {
        var register = SealRegister.Read(workspace);
        findings.AddRange(register.Findings);
        List<ReportedMonth> months = [];
        foreach (var month in period.Months)
        {
            var name = $"tháng {VietnameseDate.Month(month.Year, month.Month)}";
            if (register.Latest(month) is not { } entry)
            {
                findings.Add(
                    new(
                        RollUps.MonthNotSealed,
                        new FilePlace($"{month}/niem-phong", name),
                        "chưa có trong sổ niêm phong",
                        $"{period.Months.Count()} tháng của {period.Name} đều đã niêm phong"
                    )
                );
            }
            else if (
                SealedMonth.Open(workspace, entry, findings) is { } seal
                && Received(seal, findings) is { } received
            )
            {
                findings.Add(new(RollUps.SealUsed, new FilePlace(entry.File, name), seal.Number.ToString()));
                months.Add(new(received, seal.Number.ToString()));
            }
        }

        return months;
    }

    /// <summary>What was judged when the month was sealed is not judged again.</summary>
    private static MonthSubmissions? Received(SealedMonth seal, List<Diagnostic> findings)
    {
        var reading = CatalogueInput.Read(seal.Inputs, seal.Month, seal.Record.Level);
        findings.AddRange(reading.Findings);
        return reading.Book is { } book ? MonthFolder.Read(seal.Inputs, book, seal.Month).Submissions : null;
    }

    /// <summary>The report before it is written.</summary>
    /// <param name="Outputs">The report first; empty when something stopped it.</param>
    private sealed record LongerDraft(
        IReadOnlyList<Diagnostic> Findings,
        MonthSubmissions? Received,
        ImmutableArray<PrintedValue> Printed,
        ImmutableArray<Output> Outputs
    )
    {
        public static LongerDraft Stopped(IEnumerable<Diagnostic> findings) =>
            new([.. findings], null, [], []);
    }
}
