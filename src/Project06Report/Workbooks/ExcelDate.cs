using System.Globalization;

namespace Project06Report.Workbooks;

/// <summary>Days as Excel counts them (ECMA-376 Part 1 §18.17.4). The 1900 system has a 29 February 1900 (serial 60)
/// that never was; the 1904 system begins with 0 on 1 January 1904.</summary>
public static class ExcelDate
{
    private static readonly DateTime Start1900 = new(1899, 12, 30);
    private static readonly DateTime Start1904 = new(1904, 1, 1);
    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm",
    ];

    /// <summary>The day of a serial number; its part after the point is the time and is left out.</summary>
    /// <returns>Null outside of what Excel shows as a date (to 31 December 9999), and for serial 60 of the 1900
    /// system.</returns>
    public static DateOnly? FromSerial(decimal serial, bool uses1904Dates)
    {
        var start = uses1904Dates ? Start1904 : Start1900;
        var days = decimal.Floor(serial);
        if (days < 0 || days > (DateTime.MaxValue - start).Days || (!uses1904Dates && days is 0 or 60))
        {
            return null;
        }

        var leap = !uses1904Dates && days < 60 ? 1 : 0;
        return DateOnly.FromDateTime(start.AddDays((double)days + leap));
    }

    /// <summary>The serial number of a moment, to a ten-thousandth of a second.</summary>
    /// <returns>Null before the system begins.</returns>
    public static decimal? ToSerial(DateTime moment, bool uses1904Dates)
    {
        var ticks = (moment - (uses1904Dates ? Start1904 : Start1900)).Ticks;
        var serial = decimal.Round((decimal)ticks / TimeSpan.TicksPerDay, 9);
        if (!uses1904Dates && serial < 61)
        {
            serial -= 1;
        }

        return serial >= (uses1904Dates ? 0 : 1) ? serial : null;
    }

    /// <summary>A cell of type <c>d</c>: "2022-08-14" or with a time (ISO 8601 as ECMA-376 Part 1 §18.17.4.3 restricts
    /// it).</summary>
    internal static DateTime? ParseIso(string text) =>
        DateTime.TryParseExact(
            text,
            IsoForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;
}
