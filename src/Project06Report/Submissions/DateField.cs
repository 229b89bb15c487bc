using System.Globalization;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>A day, or how the cell is quoted and what is probably wrong with it.</summary>
internal sealed record DateFieldReading(DateOnly? Day, string Written = "", string Cause = "");

/// <summary>What the cell of a date holds: a day from 2000 on.</summary>
internal static class DateField
{
    private const int FirstYear = 2000;

    public static DateFieldReading FromText(string text)
    {
        var day = VietnameseDate.Parse(text);
        return day is null ? new(null, $"“{text}”", CauseOf(text)) : Plausible(day.Value, $"“{text}”");
    }

    public static DateFieldReading FromNumber(Cell cell, bool uses1904Dates)
    {
        var serial = decimal.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (ExcelDate.FromSerial(serial, uses1904Dates) is not { } day || serial < 1)
        {
            return new(null, cell.Text, cell.IsDate && serial is >= 0 and < 1 ? "ô chỉ chứa giờ, không có ngày" : "");
        }

        return cell.IsDate ? Plausible(day, VietnameseDate.Short(day))
            : new(null, cell.Text, day.Year >= FirstYear ? $"nếu là ngày mà ô mất định dạng thì là ngày {VietnameseDate.Short(day)}" : "");
    }

    private static DateFieldReading Plausible(DateOnly day, string written) => day.Year >= FirstYear
        ? new(day)
        : new(null, written, "ngày quá xa trong quá khứ: có thể năm bị gõ nhầm, hoặc ô ngày chứa một con số");

    private static string CauseOf(string text)
    {
        var parts = text.Trim().Split(['/', '-']);
        return parts.Length switch
        {
            2 => "có thể thiếu ngày, tháng hoặc năm",
            3 when VietnameseDate.Parse($"{parts[1]}/{parts[0]}/{parts[2]}") is { } swapped =>
                $"có thể ghi tháng trước ngày; đảo lại thì là ngày {VietnameseDate.Short(swapped)}",
            3 when parts[2].Trim().Length == 2 => "năm phải ghi đủ bốn chữ số",
            _ => "",
        };
    }
}

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

        // 4 August for 8 April
        if (date.Day <= 12 && new DateOnly(date.Year, date.Day, date.Month) is var swapped && period.Contains(swapped))
        {
            return $"đảo ngày và tháng thì là {VietnameseDate.Short(swapped)}, nằm trong kỳ: máy đặt kiểu ngày Anh - Mỹ đọc ngược ngày và tháng";
        }

        return period.Contains(date.AddDays(DaysBetweenSystems)) || period.Contains(date.AddDays(-DaysBetweenSystems))
            ? $"lệch đúng {DaysBetweenSystems} ngày: ngày được chép giữa hai tệp dùng hai hệ ngày 1900 và 1904 của Excel"
            : null;
    }
}

/// <summary>What somebody typed before Excel took it for a date: "11-7", "1/7", "3:4".</summary>
internal static class DateForText
{
    public static (string Written, string Cause) Told(Cell cell, bool uses1904Dates)
    {
        if (!decimal.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            || ExcelDate.FromSerial(decimal.Abs(serial), uses1904Dates) is not { } day || serial < 1)
        {
            return serial is >= 0 and < 1 ? OfTime(serial) : (cell.Text, "");
        }

        var (d, m) = (day.Day, day.Month);
        var whole = d == 1 ? $", hoặc “{m}/{day.Year}”" : "";
        var american = d == m ? "" : $"; trên máy đặt kiểu ngày Anh - Mỹ là “{m}/{d}” hoặc “{m}-{d}”";
        return ($"ngày {VietnameseDate.Short(day)}", $"có thể đã gõ “{d}/{m}” hoặc “{d}-{m}”{whole}{american}");
    }

    private static (string Written, string Cause) OfTime(decimal serial)
    {
        var minutes = (int)decimal.Round(serial * 24 * 60);
        var (hour, minute) = (minutes / 60, minutes % 60);
        return (string.Create(CultureInfo.InvariantCulture, $"giờ {hour}:{minute:D2}"), $"có thể đã gõ “{hour}:{minute}”");
    }
}
