using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Submissions;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>What an agency wrote and no part of the report tells: nothing an agency sends is lost without a word.</summary>
public static class Unprinted
{
    /// <param name="printed">Every value the report prints.</param>
    public static IEnumerable<Diagnostic> Findings(MonthSubmissions received, IEnumerable<ReportValue?> printed)
    {
        var told = printed.OfType<TextValue>().Select(value => value.Origin).OfType<CellOrigin>().ToHashSet();
        foreach (var submission in received.Submissions)
        {
            foreach (var narrative in submission.Narratives.Where(narrative => !told.Contains(narrative.Text.Origin!)))
            {
                yield return new(Reporting.NotPrinted, narrative.Text.Origin!.Place, $"mục {narrative.Section}, loại {narrative.Kind}: “{narrative.Text.Text}”");
            }

            foreach (var document in submission.Documents.Where(document => !told.Contains(document.Number.Origin!)))
            {
                yield return new(Reporting.NotPrinted, document.Number.Origin!.Place,
                    $"mục {document.Section}: {document.Type.Text} số {document.Number.Text}/{document.Symbol.Text}");
            }
        }
    }
}
