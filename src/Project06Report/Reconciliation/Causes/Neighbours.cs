using System.Globalization;

namespace Project06Report.Reconciliation.Causes;

/// <summary>The figures somebody may have meant: one slip away from what is written. For cells the rules only
/// bound.</summary>
internal static class Neighbours
{
    /// <returns>About twenty for each digit, each once, ascending.</returns>
    public static IEnumerable<decimal> Of(decimal written, int decimals)
    {
        var unit = new decimal(1, 0, 0, false, (byte)decimals);
        var typed = Digits.Of(written, decimals) is { Length: > 1 } digits
            ? Typed(digits)
                .Select(text =>
                    decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
                    * unit
                    * Math.Sign(written)
                )
            : [];
        return typed.Concat(Scaled(written)).Where(value => value != written).Distinct().Order();
    }

    private static IEnumerable<string> Typed(string digits) =>
        Enumerable
            .Range(0, digits.Length)
            .SelectMany(at => Typed(digits, at))
            .Concat("0123456789".Select(extra => digits + extra))
            .Where(text => text.Length is > 1 and <= 18);

    private static IEnumerable<string> Typed(string digits, int at)
    {
        var (before, after) = (digits[..at], digits[(at + 1)..]);
        yield return before + after;
        foreach (var digit in "0123456789")
        {
            yield return before + digit + after;
            yield return before + digit + digits[at] + after;
        }

        for (var other = at + 1; other < digits.Length; other++)
        {
            yield return before
                + digits[other]
                + digits[(at + 1)..other]
                + digits[at]
                + digits[(other + 1)..];
        }
    }

    private static IEnumerable<decimal> Scaled(decimal written) =>
        [-written, written * 1000, written * 100, written * 10, written / 10, written / 100, written / 1000];
}
