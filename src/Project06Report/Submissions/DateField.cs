using System.Globalization;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Reads the cell of a date, a day from 2000 on.</summary>
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
        var serial = decimal.TryParse(
            cell.Raw,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : -1;
        if (ExcelDate.FromSerial(serial, uses1904Dates) is not { } day || serial < 1)
        {
            return new(
                null,
                cell.Text,
                cell.IsDate && serial is >= 0 and < 1 ? "ô chỉ chứa giờ, không có ngày" : ""
            );
        }

        return cell.IsDate
            ? Plausible(day, VietnameseDate.Short(day))
            : new(
                null,
                cell.Text,
                day.Year >= FirstYear
                    ? $"nếu là ngày mà ô mất định dạng thì là ngày {VietnameseDate.Short(day)}"
                    : ""
            );
    }

    private static DateFieldReading Plausible(DateOnly day, string written) =>
        day.Year >= FirstYear
            ? new(day)
            : new(
                null,
                written,
                "ngày quá xa trong quá khứ: có thể năm bị gõ nhầm, hoặc ô ngày chứa một con số"
            );

    private static string CauseOf(string text)
    {
        var parts = text.Trim().Split(['/', '-', '.']);
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
