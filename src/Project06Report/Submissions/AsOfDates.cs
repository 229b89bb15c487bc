using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Compares the "tính đến ngày" of a form's rows with each other and with the period.</summary>
internal sealed class AsOfDates(Submission submission, FieldReader fields)
{
    public void Check(CatalogueAt catalogue, ReportingPeriod period)
    {
        ReportDifferent();
        ReportOutside(catalogue, period);
    }

    private void ReportDifferent()
    {
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
                    odd.ReadFrom().Place,
                    VietnameseDate.Short(odd.Date),
                    $"{VietnameseDate.Short(days[0].Key)} như các dòng khác"
                )
            );
        }
    }

    /// <summary>One finding for a day, however many rows give it. A row with a rule is left to the rule, and a day
    /// with a known slip has been reported.</summary>
    private void ReportOutside(CatalogueAt catalogue, ReportingPeriod period)
    {
        var reported = new List<DateValue>();
        foreach (var (code, date) in submission.AsOf)
        {
            if (
                !period.Contains(date.Date)
                && DateSlip.Cause(date.Date, period) is null
                && !HasRule(catalogue, code)
                && !reported.Exists(other => other.Date == date.Date)
            )
            {
                reported.Add(date);
                fields.Report(
                    new(
                        FilledForms.AsOfOutside,
                        date.ReadFrom().Place,
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
