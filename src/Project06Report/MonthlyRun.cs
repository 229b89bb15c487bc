using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Judging;
using Project06Report.Outputs;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Package;
using Project06Report.Workspaces;

namespace Project06Report;

/// <summary>The pipeline: departments' workbooks in, findings or the official report out.</summary>
public static class MonthlyRun
{
    /// <summary>Reads and reconciles; writes nothing but, when asked, the workbook to accept findings in and those that go back to their senders.</summary>
    public static RunOutcome Check(Workspace workspace, RunRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, request.Month);
        if (catalogue.Book is not { } book)
        {
            return RunOutcome.Blocked(catalogue.Findings);
        }

        var before = SealedBefore.Of(workspace, request.Month); // tháng trước đã niêm phong
        var inputs = MonthInputs.Read(before.Workspace, book, request); // đọc
        var reconciliation = Reconcile(inputs); // đối soát
        List<Diagnostic> findings =
        [
            .. before.Findings,
            .. inputs.Findings,
            .. reconciliation.Findings,
            .. inputs.Earlier.Problems,
        ];
        var waivers = MonthWaivers.Read(workspace, request.Month); // giải trình
        var judged = waivers.Judge(findings, inputs.Received, reconciliation, request.OnlyFiles.IsEmpty);
        var (written, problems) = request.PrepareWaivers
            ? waivers.Prepare(findings, inputs.Received, reconciliation)
            : ([], []);
        var returned = request.WriteFeedback
            ? MonthFeedback.Write(workspace, book, inputs, judged)
            : PublicationOutcome.Nothing;
        return new(
            Diagnostic.InOrder([.. judged, .. problems, .. returned.Findings]),
            inputs.Received,
            reconciliation,
            [.. written, .. returned.Written],
            Changed: true
        )
        {
            Inputs = inputs,
        };
    }

    /// <summary>The same, and then the report: all of it or nothing.</summary>
    public static RunOutcome Generate(Workspace workspace, RunRequest request)
    {
        var before = SealedBefore.Of(workspace, request.Month); // tháng trước đã niêm phong
        var (outcome, outputs) = Draft(before.Workspace, request);
        if (outputs.IsEmpty)
        {
            return outcome with
            {
                Findings = Diagnostic.InOrder([
                    .. outcome.Findings,
                    .. before.Findings,
                    .. EarlierReports.Findings(workspace, request.PeriodId),
                ]),
            };
        }

        var published = Publication.Publish(workspace, request.Month, outputs);
        return outcome with
        {
            Findings = Diagnostic.InOrder([
                .. outcome.Findings,
                .. before.Findings,
                .. published.Findings,
                .. Edited(workspace, published, outcome, outputs[0]),
            ]),
            Written = published.Written,
            Changed = published.Changed,
        };
    }

    /// <summary>What a person changed in the report that was kept, against the one just made.</summary>
    private static IEnumerable<Diagnostic> Edited(
        Workspace workspace,
        PublicationOutcome published,
        RunOutcome outcome,
        Output report
    ) =>
        published
            .Findings.Where(finding =>
                finding.Kind == DiagnosticCatalogue.Files.EditedByHand
                && finding.Place.File.EndsWith($"/{report.Name}", StringComparison.Ordinal)
            )
            .SelectMany(finding =>
                workspace.Read(finding.Place.File) is { Bytes: { } edited } file
                    ? HandEdits.Between(file.Name, edited, report.Bytes, outcome)
                    : []
            )
            .Select(edit =>
                edit with
                {
                    Severity = Severity.Note,
                    Remedy = DiagnosticCatalogue.Files.EditedByHand.Remedy,
                }
            );

    /// <summary>Everything <see cref="Generate"/> would write, and nothing written.</summary>
    public static MonthDraft Draft(Workspace workspace, RunRequest request)
    {
        var (outcome, rendering) = Compose(workspace, request);
        if (rendering?.Document is not { } document)
        {
            return new(outcome, []);
        }

        if (request.InSpiteOfErrors)
        {
            return new(outcome, [DraftCopy.Write(request.PeriodId, rendering, outcome)]); // dự thảo
        }

        var workbook = ReconciliationWorkbook.Write(outcome.Received!, outcome.Reconciliation!, outcome.Findings); // bảng đối chiếu
        return new(
            outcome,
            [
                new($"BC-DeAn06-{request.Month}.docx", document),
                .. request.WithAuditCopy ? AuditCopy.Write(request.PeriodId, rendering, outcome.Findings) : [], // bản kiểm toán
                new("doi-chieu.xlsx", workbook),
            ]
        );
    }

    /// <summary>The report as <see cref="Generate"/> would make it, with every value it prints; nothing is written.</summary>
    public static RunOutcome Preview(Workspace workspace, RunRequest request) => Compose(workspace, request).Outcome;

    /// <summary>What a template sees of the month; the months of its trend are read only when the catalogue asks for one.</summary>
    internal static RecordValue Model(CatalogueBook book, MonthInputs inputs)
    {
        var received = inputs.Received;
        var atIssue = book.At(MonthlyReport.IssueDate(received));
        return
            int.Parse(atIssue.Setting(OptionalSettings.TrendMonths), CultureInfo.InvariantCulture) is > 1 and var count
            ? MonthlyReport.From(received, atIssue, [.. inputs.Earlier.Back(count - 1), received])
            : MonthlyReport.From(received, atIssue);
    }

    private static ReconciliationReport Reconcile(MonthInputs inputs) =>
        Reconciler.Check(inputs.Received, inputs.PreviousMonth, inputs.Earlier.ForMedians(inputs.Received.Catalogue));

    private static (RunOutcome Outcome, WordRendering? Rendering) Compose(Workspace workspace, RunRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, request.Month);
        if (catalogue.Book is not { } book)
        {
            return (RunOutcome.Blocked(catalogue.Findings), null);
        }

        var opening = Task.Run(() => ReportTemplate.Open(workspace, book, request.Month)); // mẫu, trong khi đọc bài nộp
        var inputs = MonthInputs.Read(workspace, book, request); // đọc
        var received = inputs.Received;
        var reconciliation = Reconcile(inputs); // đối soát
        var template = opening.GetAwaiter().GetResult();
        List<Diagnostic> findings = [.. inputs.Findings, .. reconciliation.Findings, .. template.Findings];
        findings =
        [
            .. MonthWaivers.Read(workspace, request.Month).Judge(findings, received, reconciliation, wholeMonth: true),
        ];
        if (template.Template is null)
        {
            return (RunOutcome.Blocked(findings, received, reconciliation) with { Inputs = inputs }, null);
        }

        var blocked = findings.Exists(request.Blocks);
        var report = Model(book, inputs); // số liệu cho mẫu
        var rendering = template.Template.Render(report, received.Period.Last, request.InSpiteOfErrors); // lập báo cáo
        findings.AddRange(inputs.Earlier.Problems);
        // with figures missing, what a tag lacks is no fault of the template
        findings.AddRange(
            rendering.Findings.Where(finding => !blocked || !TemplateDiagnostics.DependsOnFigures(finding.Kind))
        );
        if (rendering.Document is not null)
        {
            findings.AddRange(Unprinted.Findings(received, rendering.Printed.Select(value => value.Value)));
        }

        var usable = request.InSpiteOfErrors
            ? !received.Submissions.IsEmpty
            : !blocked && !findings.Exists(request.Blocks);
        return (
            RunOutcome.Blocked(findings, received, reconciliation) with
            {
                Printed = rendering.Printed,
                Inputs = inputs,
            },
            usable ? rendering : null
        );
    }
}
