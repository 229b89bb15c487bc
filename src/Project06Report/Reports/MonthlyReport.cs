using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a template may see of a month (documented for authors in docs/mau-word.md). Names are the catalogue's codes; a
/// name the catalogue declares always exists, its value may be absent.</summary>
public static class MonthlyReport
{
    /// <summary>The indicator of the office's form that holds the date the report is issued.</summary>
    private const string IssueDateIndicator = "ngay_ban_hanh.ky_nay";

    /// <param name="atIssue">The catalogue on the day of issue: signer, recipients and settings are looked up by it
    /// (everything else by the cut-off date).</param>
    public static RecordValue From(MonthSubmissions received, CatalogueAt atIssue)
    {
        return RecordValue.Of(
        [
            ("ky", CatalogueRecords.Period(received)),
            ("cai_dat", CatalogueRecords.Settings(atIssue)),
            .. new IndicatorRecords(received).All(),
            .. new AgencyRecords(received).All(),
            ("can_cu", CatalogueRecords.CitedDocuments(received.Catalogue)),
            ("nguoi_ky", CatalogueRecords.Signer(atIssue)),
            ("noi_nhan", CatalogueRecords.Recipients(atIssue)),
            ("thuat_ngu", CatalogueRecords.Wordings(received.Catalogue)),
        ]);
    }

    /// <summary>The day the report is issued, or the cut-off date as long as the office has not set one.</summary>
    public static DateOnly IssueDate(MonthSubmissions received) =>
        received.Submissions.Select(submission => submission.Dates.GetValueOrDefault(IssueDateIndicator)).FirstOrDefault(date => date is not null)?.Date
        ?? received.Period.Last;
}
