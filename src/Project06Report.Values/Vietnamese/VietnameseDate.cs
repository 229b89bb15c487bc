using System.Globalization;

namespace Project06Report.Vietnamese;

/// <summary>Dates as official documents write them (Nghị định 30/2020/NĐ-CP, Phụ lục I): days below 10 and months 1 and
/// 2 have a leading zero.</summary>
public static class VietnameseDate
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>"ngày 04 tháng 8 năm 2022".</summary>
    public static string Long(DateOnly day) =>
        Invariant($"ngày {day.Day:D2} tháng {MonthNumber(day.Month)} năm {day.Year:D4}");

    /// <summary>"04/8/2022".</summary>
    public static string Short(DateOnly day) => Invariant($"{day.Day:D2}/{Month(day.Year, day.Month)}");

    /// <summary>"8/2022", "01/2023".</summary>
    public static string Month(int year, int month) => Invariant($"{MonthNumber(month)}/{year:D4}");

    /// <summary>"8", "01": months 1 and 2 have a leading zero, so that nobody can write a digit before them.</summary>
    public static string MonthNumber(int month) =>
        month <= 2 ? Invariant($"0{month}") : Invariant($"{month}");

    /// <summary>Reads "04/8/2022", "4/8/2022", "04-08-2022", "04.08.2022", "2022-08-04" and "ngày 04 tháng 8 năm 2022";
    /// the day always comes before the month except in the ISO form. Null for anything else, and for a day outside 1900
    /// to 2199.</summary>
    public static DateOnly? Parse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.StartsWith("ng", StringComparison.OrdinalIgnoreCase)
            ? ParseLong(trimmed.ToString())
            : ParseNumeric(trimmed, SeparatorOf(trimmed));
    }

    private static char SeparatorOf(ReadOnlySpan<char> date)
    {
        if (date.Contains('/'))
        {
            return '/';
        }

        return date.Contains('.') ? '.' : '-';
    }

    private static DateOnly? ParseLong(string text)
    {
        var words = VietnameseText
            .ToNfc(text)
            .ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is ["ngày", var day, "tháng", var month, "năm", var year]
            ? ToDate(year, month, day)
            : null;
    }

    private static DateOnly? ParseNumeric(ReadOnlySpan<char> text, char separator)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, separator) != 3)
        {
            return null;
        }

        var first = text[parts[0]];
        var second = text[parts[1]];
        var third = text[parts[2]];
        return separator == '-' && first.Length == 4
            ? ToDate(first, second, third)
            : ToDate(third, second, first);
    }

    private static DateOnly? ToDate(
        ReadOnlySpan<char> year,
        ReadOnlySpan<char> month,
        ReadOnlySpan<char> day
    ) =>
        year.Length == 4
        && Number(year) is >= FirstYear and <= LastYear and var y
        && month.Length <= 2
        && Number(month) is >= 1 and <= 12 and var m
        && day.Length <= 2
        && Number(day) is >= 1 and var d
        && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
