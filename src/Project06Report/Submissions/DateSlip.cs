using Project06Report.Periods;
using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Known ways in which a spreadsheet turns a right date into another one.</summary>
internal static class DateSlip
{
    /// <summary>Between the 1900 and the 1904 date system.</summary>
    private const int DaysBetweenSystems = 1462;

    /// <returns>Null for a date inside the period, and for one that no known slip puts inside.</returns>
    public static string? Cause(DateOnly date, ReportingPeriod period)
    {
        if (period.Contains(date))
        {
            return null;
        }

        // 4 August where 8 April was meant
        if (
            date.Day <= 12
            && new DateOnly(date.Year, date.Day, date.Month) is var swapped
            && period.Contains(swapped)
        )
        {
            return $"đảo ngày và tháng thì là {VietnameseDate.Short(swapped)}, nằm trong kỳ: máy đặt kiểu ngày Anh - "
                + $"Mỹ đọc ngược ngày và tháng";
        }

        return
            period.Contains(date.AddDays(DaysBetweenSystems))
            || period.Contains(date.AddDays(-DaysBetweenSystems))
            ? $"lệch đúng {DaysBetweenSystems} ngày: ngày được chép giữa hai tệp dùng hai hệ ngày 1900 và 1904 của "
                + $"Excel"
            : null;
    }
}
