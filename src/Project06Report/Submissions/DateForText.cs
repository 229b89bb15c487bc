using System.Globalization;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Describes what somebody may have typed before Excel took it for a date: "11-7", "1/7", "3:4".</summary>
internal static class DateForText
{
    public static (string Written, string Cause) Describe(Cell cell, bool uses1904Dates)
    {
        if (
            !decimal.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            || ExcelDate.FromSerial(decimal.Abs(serial), uses1904Dates) is not { } day
            || serial < 1
        )
        {
            return serial is >= 0 and < 1 ? OfTime(serial) : (cell.Text, "");
        }

        var (d, m) = (day.Day, day.Month);
        var whole = d == 1 ? $", hoặc “{m}/{day.Year}”" : "";
        var american = d == m ? "" : $"; trên máy đặt kiểu ngày Anh - Mỹ là “{m}/{d}” hoặc “{m}-{d}”";
        return (
            $"ngày {VietnameseDate.Short(day)}",
            $"có thể đã gõ “{d}/{m}” hoặc “{d}-{m}”{whole}{american}"
        );
    }

    private static (string Written, string Cause) OfTime(decimal serial)
    {
        var minutes = (int)decimal.Round(serial * 24 * 60);
        var (hour, minute) = (minutes / 60, minutes % 60);
        return (
            string.Create(CultureInfo.InvariantCulture, $"giờ {hour}:{minute:D2}"),
            $"có thể đã gõ “{hour}:{minute}”"
        );
    }
}
