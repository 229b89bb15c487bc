using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Vietnamese;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>The "tính đến ngày" of a form's rows, looked at together.</summary>
internal sealed class AsOfDates(Submission submission, FieldReader fields)
{
    public void Check(CatalogueAt catalogue, ReportingPeriod period)
    {
        ReportDifferent();
        ReportOutside(catalogue, period);
    }

    private void ReportDifferent()
    {
        var first = submission.AsOf.Values.FirstOrDefault();
        if (submission.AsOf.Values.All(date => date.Date == first!.Date))
        {
            return;
        }

        var days = submission
            .AsOf.Values.GroupBy(date => date.Date)
            .OrderByDescending(day => day.Count())
            .ThenBy(day => day.Key)
            .ToList();
        foreach (var odd in days.Skip(1).SelectMany(day => day))
        {
            fields.Report(
                new(
                    FilledForms.AsOfDiffer,
                    odd.Origin!.Place,
                    VietnameseDate.Short(odd.Date),
                    $"{VietnameseDate.Short(days[0].Key)} như các dòng khác"
                )
            );
        }
    }

    /// <summary>One finding for a day, however many rows give it. Rows with a rule are judged by that, days with a known slip have been told.</summary>
    private void ReportOutside(CatalogueAt catalogue, ReportingPeriod period)
    {
        var told = new List<DateValue>();
        foreach (var (code, date) in submission.AsOf)
        {
            if (
                !period.Contains(date.Date)
                && DateSlip.Cause(date.Date, period) is null
                && !HasRule(catalogue, code)
                && !told.Exists(other => other.Date == date.Date)
            )
            {
                told.Add(date);
                fields.Report(
                    new(
                        FilledForms.AsOfOutside,
                        date.Origin!.Place,
                        VietnameseDate.Short(date.Date),
                        $"từ {VietnameseDate.Short(period.First)} đến {VietnameseDate.Short(period.Last)}"
                    )
                );
            }
        }
    }

    private bool HasRule(CatalogueAt catalogue, string code) =>
        catalogue.Rules.Any(rule =>
            rule.Kind == RuleKind.DateInPeriod
            && rule.Form == submission.Form.Code
            && new FigureKey(submission.Agency.Code, rule.Left).Row == code
        );
}
