using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a template may see of a month (documented for authors in docs/mau-word.md). Names are the catalogue's
/// codes; a name the catalogue declares always exists, its value may be absent.</summary>
public static class MonthlyReport
{
    /// <param name="atIssue">The catalogue on the day of issue: signer, recipients and settings are looked up by it
    /// (everything else by the cut-off date).</param>
    /// <param name="months">The months up to this one that a trend may show, in order.</param>
    public static RecordValue From(
        MonthSubmissions received,
        CatalogueAt atIssue,
        params ReadOnlySpan<MonthSubmissions> months
    )
    {
        var units = received.Catalogue.Groups.IsEmpty ? null : new UnitRecords(received);
        return RecordValue.Of([
            ("ky", CatalogueRecords.Period(received)),
            ("cai_dat", CatalogueRecords.Settings(atIssue)),
            .. Everybody(received, units),
            .. new AgencyRecords(received).All(units),
            .. units?.Groups() ?? [],
            ("cac_thang", Months(months)),
            ("can_cu", CatalogueRecords.CitedDocuments(received.Catalogue)),
            ("nguoi_ky", CatalogueRecords.Signer(atIssue)),
            ("noi_nhan", CatalogueRecords.Recipients(atIssue)),
            ("thuat_ngu", CatalogueRecords.Wordings(received.Catalogue)),
        ]);
    }

    private static IEnumerable<(string Name, ReportValue Value)> Everybody(
        MonthSubmissions received,
        UnitRecords? units
    ) => new IndicatorRecords(FigureScope.Everybody(received), units?.Board).All();

    /// <summary>Each month's period and figures, by the catalogue of its own cut-off date.</summary>
    private static ListValue Months(ReadOnlySpan<MonthSubmissions> months)
    {
        var records = ImmutableArray.CreateBuilder<ReportValue>(months.Length);
        foreach (var month in months)
        {
            records.Add(
                RecordValue.Of([
                    ("ky", CatalogueRecords.Period(month)),
                    .. new IndicatorRecords(FigureScope.Everybody(month)).Figures(),
                ])
            );
        }

        return new(records.ToImmutable());
    }

    /// <summary>The day the report is issued, or the cut-off date as long as the office has not set one.</summary>
    public static DateOnly IssueDate(MonthSubmissions received) =>
        received.Submissions.Select(Submissions.IssueDate.Of).FirstOrDefault(date => date is not null)?.Date
        ?? received.Period.Last;
}
