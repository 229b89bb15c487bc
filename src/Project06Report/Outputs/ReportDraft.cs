using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Judging;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Outputs;

/// <summary>A month's report before it is written.</summary>
/// <param name="Findings">Of the month and of the report, after waivers, in the order in which they are shown.</param>
/// <param name="Printed">Every value the report prints, in the order of the document; empty when none could be
/// made.</param>
/// <param name="Outputs">The report first; empty when something stopped it.</param>
public sealed record ReportDraft(
    JudgedMonth Judged,
    IReadOnlyList<Diagnostic> Findings,
    ImmutableArray<PrintedValue> Printed,
    ImmutableArray<Output> Outputs
)
{
    public MonthSubmissions Received => Judged.Received;

    /// <summary>A finding that blocks stops the report, but not a draft of it.</summary>
    public static ReportDraft Of(JudgedMonth judged, ReportCopies copies)
    {
        var inputs = judged.Inputs;
        List<Diagnostic> findings = [.. judged.Findings, .. inputs.Template.Findings];
        if (inputs.Template.Template is not { } template)
        {
            return new(judged, Diagnostic.InOrder(findings), [], []);
        }

        var isDraft = copies == ReportCopies.Draft;
        var blocked = findings.Exists(inputs.Scope.Blocks);
        var model = ReportModel.Of(inputs.Catalogue, inputs.Received, inputs.Earlier); // số liệu cho mẫu
        var rendering = template.Render(model, inputs.Received.Period.Last, isDraft); // lập báo cáo
        findings.AddRange(inputs.Earlier.Problems);
        findings.AddRange(FindingsOf(rendering, inputs.Received, blocked));
        findings.AddRange(IncompleteSums.Findings(inputs.Received));
        if (!isDraft)
        {
            findings.AddRange(
                IncompleteSums.Untold(
                    new FilePlace(template.Package.Name),
                    rendering.Printed.Select(value => value.Value)
                )
            );
        }

        var isUsable = isDraft ? !inputs.Received.Submissions.IsEmpty : !findings.Exists(inputs.Scope.Blocks);
        var ordered = Diagnostic.InOrder(findings);
        return new(
            judged,
            ordered,
            rendering.Printed,
            isUsable && rendering.Document is { } document
                ? [.. Copies(judged, rendering, document, ordered, copies)]
                : []
        );
    }

    /// <summary>Writes it; where nothing is to be written, names the reports of earlier runs that lie there.</summary>
    public PublicationOutcome Publish(Workspace workspace)
    {
        var month = Received.Month;
        if (Outputs is not [var report, ..])
        {
            return PublicationOutcome.Nothing with
            {
                Findings = [.. EarlierReports.Findings(workspace, month.ToString())],
            };
        }

        var published = Publication.Publish(workspace, month, Outputs);
        return published with
        {
            Findings = [.. published.Findings, .. Edited(workspace, published.Findings, report)],
        };
    }

    /// <summary>With figures missing, what a tag lacks is no fault of the template.</summary>
    private static IEnumerable<Diagnostic> FindingsOf(
        WordRendering rendering,
        MonthSubmissions received,
        bool blocked
    ) =>
        [
            .. rendering.Findings.Where(finding =>
                !blocked || !TemplateDiagnostics.DependsOnFigures(finding.Kind)
            ),
            .. rendering.Document is null
                ? []
                : Unprinted.Findings(received, rendering.Printed.Select(value => value.Value)),
        ];

    private static IEnumerable<Output> Copies(
        JudgedMonth judged,
        WordRendering rendering,
        byte[] document,
        IReadOnlyList<Diagnostic> findings,
        ReportCopies copies
    )
    {
        var month = judged.Received.Month.ToString();
        if (copies == ReportCopies.Draft)
        {
            return [DraftCopy.Write(month, rendering, findings, judged.Received.Missing.Length)]; // dự thảo
        }

        return
        [
            new($"BC-DeAn06-{month}.docx", document),
            .. copies == ReportCopies.WithAudit ? AuditCopy.Write(month, rendering, findings) : [], // bản kiểm toán
            new(
                "doi-chieu.xlsx", // bảng đối chiếu
                ReconciliationWorkbook.Write(judged.Received, judged.Reconciliation, findings)
            ),
        ];
    }

    /// <summary>What a person changed in the report that was kept, against the one just made.</summary>
    private IEnumerable<Diagnostic> Edited(
        Workspace workspace,
        IEnumerable<Diagnostic> findings,
        Output report
    ) =>
        findings
            .Where(finding =>
                finding.Kind == Files.EditedByHand
                && finding.Place.File.EndsWith($"/{report.Name}", StringComparison.Ordinal)
            )
            .Select(finding => workspace.Read(finding.Place.File))
            .SelectMany(file =>
                file.Bytes is { } edited ? HandEdits.Between(file.Name, edited, report.Bytes, this) : []
            )
            .Select(edit => edit with { Severity = Severity.Note, Remedy = Files.EditedByHand.Remedy });
}
