using System.Buffers;
using System.Globalization;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Numbers as a workbook stores them: xsd:double without INF, NaN and plus sign, "12802", "-0.5",
/// "1.2E-05".</summary>
internal static class StoredNumber
{
    /// <summary>White space of XML, which surrounds a number without meaning.</summary>
    private const string Blanks = " \t\r\n";

    public static string Trimmed(string stored) =>
        stored.AsSpan().ContainsAny(Blanks) ? new(stored.AsSpan().Trim(Blanks)) : stored;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789+-.eE");

    private const NumberStyles Grammar =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Whether every reader takes this for the same finite number.</summary>
    public static bool IsNumber(string stored)
    {
        var digits = stored.AsSpan().Trim(Blanks);
        return !digits.IsEmpty
            && (digits[0] is '-' or '.' or (>= '0' and <= '9'))
            && !digits.ContainsAnyExcept(Characters)
            && double.TryParse(digits, Grammar, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value);
    }
}
