using System.Globalization;

namespace Project06Report.Periods;

/// <summary>A month a report is made for, written <c>yyyy-MM</c>; year 2000 to 2199. It names the month of the title,
/// not the days covered: those come from a <see cref="CutOffCalendar"/>.</summary>
public readonly record struct ReportingMonth : IComparable<ReportingMonth>
{
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000..2199 or the month not 1..12.</exception>
    public ReportingMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        (Year, Month) = (year, month);
    }

    public int Year { get; }

    public int Month { get; }

    public ReportingMonth Previous => Month == 1 ? new(Year - 1, 12) : new(Year, Month - 1);

    public ReportingMonth Next => Month == 12 ? new(Year + 1, 1) : new(Year, Month + 1);

    /// <summary>Reads exactly <c>yyyy-MM</c>; anything else, also <c>2022-8</c>, is null.</summary>
    public static ReportingMonth? Parse(string text)
    {
        if (text is not { Length: 7 } || text[4] != '-')
        {
            return null;
        }

        return
            int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && year is >= 2000 and <= 2199
            && month is >= 1 and <= 12
            ? new ReportingMonth(year, month)
            : null;
    }

    public int CompareTo(ReportingMonth other) =>
        (Year * 12 + Month).CompareTo(other.Year * 12 + other.Month);

    public static bool operator <(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
