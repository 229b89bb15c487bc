using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a template may see of a quarter, half or year: the model of a month, formed over all of them, with
/// each whole month in <c>cac_thang</c>.</summary>
public static class LongerReport
{
    public static RecordValue From(
        LongerPeriod period,
        MonthSubmissions whole,
        IReadOnlyList<ReportedMonth> months,
        CatalogueAt atIssue
    ) =>
        RecordValue.Of([
            ("ky", Period(period, whole)),
            ("cac_thang", new ListValue([.. months.Select(Month)])),
            .. MonthlyReport
                .From(whole, atIssue)
                .Members.Where(member => member.Key is not ("ky" or "cac_thang"))
                .Select(member => (member.Key, member.Value)),
        ]);

    private static RecordValue Period(LongerPeriod period, MonthSubmissions whole) =>
        RecordValue.Of([
            ("ten", new TextValue(period.Name)),
            ("nam", new TextValue(period.Last.Year.ToString(CultureInfo.InvariantCulture))),
            ("tu_ngay", new DateValue(whole.Period.First)),
            ("den_ngay", new DateValue(whole.Period.Last)),
        ]);

    private static ReportValue Month(ReportedMonth month) =>
        RecordValue.Of([
            ("so_niem_phong", new TextValue(month.Seal)),
            .. MonthlyReport
                .From(month.Received, month.Received.Catalogue)
                .Members.Select(member => (member.Key, member.Value)),
        ]);
}
