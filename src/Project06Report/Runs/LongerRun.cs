using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>The report of a quarter, a half year or a year from the seals of its months: figures that were reconciled and issued, and
/// cannot have changed since.</summary>
public static class LongerRun
{
    public static RunOutcome Generate(Workspace workspace, LongerPeriod period, RunRequest request)
    {
        var (outcome, outputs) = Draft(workspace, period, request);
        if (outputs.IsEmpty)
        {
            return outcome with
            {
                Findings = Diagnostic.InOrder([.. outcome.Findings, .. EarlierReports.Findings(workspace, period.Id)]),
            };
        }

        var published = Publication.Publish(workspace, $"{period.Id}/bao-cao", outputs);
        return outcome with
        {
            Findings = Diagnostic.InOrder([.. outcome.Findings, .. published.Findings]),
            Written = published.Written,
            Changed = published.Changed,
        };
    }

    private static MonthDraft Draft(Workspace workspace, LongerPeriod period, RunRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, period.Last);
        if (catalogue.Book is not { } book)
        {
            return new(RunOutcome.Blocked(catalogue.Findings), []);
        }

        List<Diagnostic> findings = [];
        var months = Months(workspace, period, findings); // các tháng đã niêm phong
        var atIssue = book.At(book.PeriodOf(period.Last).Last);
        var template = ReportTemplate.OpenLonger(workspace, atIssue);
        findings.AddRange(template.Findings);
        // without one of its months not even a draft: the sums would be those of another period
        if (template.Template is null || months.Count < period.Months.Count() || IsStopped())
        {
            return new(RunOutcome.Blocked(findings), []);
        }

        var whole = RollUp.Of([.. months.Select(month => month.Received)]); // cộng các tháng
        var rendering = template.Template.Render(
            LongerReport.From(period, whole, months, atIssue),
            whole.Period.Last,
            request.InSpiteOfErrors
        );
        findings.AddRange([.. whole.Findings, .. rendering.Findings]);
        var outcome = RunOutcome.Blocked(findings, whole) with { Printed = rendering.Printed };
        return new(
            outcome,
            rendering.Document is null || IsStopped() ? [] : [.. Outputs(period, request, rendering, outcome)]
        );

        bool IsStopped() => !request.InSpiteOfErrors && findings.Exists(request.Blocks);
    }

    private static IEnumerable<Output> Outputs(
        LongerPeriod period,
        RunRequest request,
        WordRendering rendering,
        RunOutcome outcome
    ) =>
        request.InSpiteOfErrors
            ? [DraftCopy.Write(period.Id, rendering, outcome)] // dự thảo
            :
            [
                new($"BC-DeAn06-{period.Id}.docx", rendering.Document!),
                .. request.WithAuditCopy ? AuditCopy.Write(period.Id, rendering, outcome.Findings) : [], // bản kiểm toán
            ];

    /// <summary>From the seal in force of each month; a month without one is a finding, one with is a note that says which was used.</summary>
    private static List<ReportedMonth> Months(Workspace workspace, LongerPeriod period, List<Diagnostic> findings)
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
        var reading = CatalogueInput.Read(seal.Inputs, seal.Month);
        findings.AddRange(reading.Findings);
        return reading.Book is { } book
            ? MonthInputs.Read(seal.Inputs, book, new(seal.Month, [], Strict: false)).Received
            : null;
    }
}
