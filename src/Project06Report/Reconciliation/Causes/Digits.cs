using System.Globalization;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Figures as the digits somebody typed.</summary>
internal static class Digits
{
    private static readonly string[] Places =
    [
        "đơn vị",
        "chục",
        "trăm",
        "nghìn",
        "chục nghìn",
        "trăm nghìn",
        "triệu",
        "chục triệu",
        "trăm triệu",
        "tỷ",
    ];

    /// <summary>Both figures of a repair as digits, without sign and separators; null where comparing digits means
    /// nothing: other signs, a fraction beyond the printed decimals, or a figure of one digit (Scholtus 2009: too many
    /// chance hits).</summary>
    public static (string Written, string Proper)? Of(Repair repair) =>
        Of(repair.Written, repair.Cell.Decimals) is { Length: > 1 } written
        && Of(repair.Proper, repair.Cell.Decimals) is { Length: > 1 } proper
        && written != proper
        && Math.Sign(repair.Written) == Math.Sign(repair.Proper)
            ? (written, proper)
            : null;

    public static string? Of(decimal value, int decimals)
    {
        var scaled = Math.Abs(value) / new decimal(1, 0, 0, false, (byte)decimals);
        return scaled == Math.Truncate(scaled)
            ? Math.Truncate(scaled).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>"hàng nghìn" for the place of a digit counted from the left.</summary>
    public static string PlaceName(string digits, int at, int decimals)
    {
        var fromRight = digits.Length - 1 - at - decimals;
        return fromRight >= 0 && fromRight < Places.Length
            ? $"hàng {Places[fromRight]}"
            : string.Create(CultureInfo.InvariantCulture, $"chữ số thứ {at + 1}");
    }

    /// <summary>Where digits of the same length differ.</summary>
    public static int[] Differences(string one, string other) =>
        [.. Enumerable.Range(0, one.Length).Where(at => one[at] != other[at])];

    /// <summary>Both with as many digits: who swaps the first two digits of 450 types 054 and sees 54.</summary>
    public static (string Written, string Proper)? Padded(Repair repair) =>
        Of(repair) is var (written, proper)
            ? (written.PadLeft(proper.Length, '0'), proper.PadLeft(written.Length, '0'))
            : null;

    /// <summary>Where one digit of the longer text must be left out to give the shorter one; null when that cannot be
    /// done.</summary>
    public static int? Omitted(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1)
        {
            return null;
        }

        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
        {
            at++;
        }

        return string.CompareOrdinal(longer, at + 1, shorter, at, shorter.Length) == 0 ? at : null;
    }

    public static bool IsTwin(string digits, int at) =>
        (at > 0 && digits[at - 1] == digits[at]) || (at + 1 < digits.Length && digits[at + 1] == digits[at]);
}
