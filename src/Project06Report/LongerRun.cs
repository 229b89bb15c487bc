using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report;

/// <summary>The report of a quarter, a half year or a year from the seals of its months: figures that were reconciled and issued, and
/// cannot have changed since.</summary>
public static class LongerRun
{
    public static RunOutcome Generate(Workspace workspace, LongerPeriod period, RunRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, period.Last);
        if (catalogue.Book is not { } book)
        {
            return RunOutcome.Blocked(catalogue.Findings);
        }

        List<Diagnostic> findings = [];
        var months = Months(workspace, period, findings);                                    // các tháng đã niêm phong
        var atIssue = book.At(book.PeriodOf(period.Last).Last);
        var template = ReportTemplate.OpenLonger(workspace, atIssue);
        findings.AddRange(template.Findings);
        if (findings.Exists(request.Blocks) || template.Template is null)
        {
            return RunOutcome.Blocked(findings);
        }

        var whole = RollUp.Of([.. months.Select(month => month.Received)]);                  // cộng các tháng
        var rendering = template.Template.Render(LongerReport.From(period, whole, months, atIssue), whole.Period.Last);
        findings.AddRange([.. whole.Findings, .. rendering.Findings]);
        if (rendering.Document is null || findings.Exists(request.Blocks))
        {
            return RunOutcome.Blocked(findings, whole);
        }

        var published = Publication.Publish(workspace, $"{period.Id}/bao-cao", [new($"BC-DeAn06-{period.Id}.docx", rendering.Document)]);
        return new(Diagnostic.InOrder([.. findings, .. published.Findings]), whole, null, published.Written, published.Changed) { Printed = rendering.Printed };
    }

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
                findings.Add(new(RollUps.MonthNotSealed, new Place($"{month}/niem-phong", "", "", name), "chưa có trong sổ niêm phong", $"{period.Months.Count()} tháng của {period.Name} đều đã niêm phong"));
            }
            else if (SealedMonth.Open(workspace, entry, findings) is { } seal && Received(seal, findings) is { } received)
            {
                findings.Add(new(RollUps.SealUsed, new Place(entry.File, "", "", name), seal.Number.ToString()));
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
        return reading.Book is { } book ? MonthInputs.Read(seal.Inputs, book, new(seal.Month, [], Strict: false)).Received : null;
    }
}
