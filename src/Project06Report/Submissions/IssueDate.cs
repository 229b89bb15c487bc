using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>The day the report is issued, as the office's form gives it.</summary>
internal static class IssueDate
{
    private const string Indicator = "ngay_ban_hanh.ky_nay";

    /// <summary>Days from the cut-off date within which a monthly report is issued.</summary>
    private const int LatestUsual = 60;

    /// <summary>Days from the cut-off date, before or after, beyond which the year is mistyped.</summary>
    private const int Furthest = 366;

    /// <returns>Null where the form has no such cell, or it is blank.</returns>
    public static DateValue? Of(Submission submission) => submission.Dates.GetValueOrDefault(Indicator);

    public static void Check(Submission submission, ReportingPeriod period, FieldReader fields)
    {
        if (Of(submission) is not { } issued)
        {
            return;
        }

        var days = issued.Date.DayNumber - period.Last.DayNumber;
        if (days is < 0 or > LatestUsual)
        {
            fields.Report(
                new(
                    FilledForms.IssueDateUnlikely,
                    issued.ReadFrom().Place,
                    VietnameseDate.Short(issued.Date),
                    $"từ {VietnameseDate.Short(period.Last)} (ngày chốt số liệu) đến "
                        + $"{VietnameseDate.Short(period.Last.AddDays(LatestUsual))}",
                    CauseOf(days)
                )
                {
                    Severity = int.Abs(days) > Furthest ? Severity.Error : Severity.Warning,
                }
            );
        }
    }

    private static string CauseOf(int days)
    {
        var distance = int.Abs(days).ToString(CultureInfo.InvariantCulture);
        var cause = $"{(days < 0 ? "trước" : "sau")} ngày chốt số liệu {distance} ngày";
        return int.Abs(days) > LatestUsual ? cause + ", có thể gõ nhầm năm hoặc tháng" : cause;
    }
}
