using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Reports;
using Project06Report.Submissions;

namespace Project06Report.Outputs;

/// <summary>What a template sees of the month.</summary>
internal static class ReportModel
{
    /// <summary>The months of its trend are read only when the catalogue asks for more than this one.</summary>
    public static RecordValue Of(CatalogueBook book, MonthSubmissions received, EarlierMonths earlier)
    {
        var atIssue = book.At(MonthlyReport.IssueDate(received));
        var months = int.Parse(atIssue.Setting(OptionalSettings.TrendMonths), CultureInfo.InvariantCulture);
        var compared = received with { Before = earlier.Previous(received.Catalogue) };
        return months > 1
            ? MonthlyReport.From(compared, atIssue, [.. earlier.Back(months - 1), compared])
            : MonthlyReport.From(compared, atIssue);
    }
}
