using System.Globalization;

namespace Project06Report.Editions.Sources;

/// <summary>Days in sources: yyyy-MM-dd.</summary>
internal static class SourceDay
{
    private const string Format = "yyyy-MM-dd";

    /// <returns>Null when it is no day.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
