using System.Globalization;

namespace Project06Report.Vietnamese;

/// <summary>Figures as Vietnamese administrative prose prints and reads them: '.' between thousands, ',' before
/// decimals, whatever the machine's culture is. Not for years, document numbers and codes, which are texts.</summary>
public static partial class VietnameseNumber
{
    /// <summary>"12.802", "-21", "0,25"; rounded half away from zero to exactly that many decimals.</summary>
    /// <param name="decimals">0 to 28.</param>
    public static string Format(decimal value, int decimals = 0)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        Span<char> plain = stackalloc char[64];
        Math.Abs(rounded).TryFormat(plain, out var length, $"F{decimals}", CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? length : length - decimals - 1;

        Span<char> text = stackalloc char[80];
        var at = 0;
        if (rounded < 0)
        {
            text[at++] = '-';
        }

        for (var digit = 0; digit < length; digit++)
        {
            if (digit > 0 && digit < whole && (whole - digit) % 3 == 0)
            {
                text[at++] = '.';
            }

            text[at++] = plain[digit] == '.' ? ',' : plain[digit];
        }

        return new string(text[..at]);
    }

    /// <summary>All decimals the value has, none added: "3,496", "95,8", "12.802".</summary>
    public static string Exact(decimal value) =>
        Format(value, (value / 1.0000000000000000000000000000m).Scale);

    /// <summary>A part of a whole in per cent: "95,8%". It is "100%" only if both are equal and "0%" only for zero; a
    /// share that would round to these is "99,9%", "trên 100%" or "dưới 0,1%".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above zero.</exception>
    public static string FormatShare(decimal part, decimal whole, int decimals = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        if (part == 0 || part == whole)
        {
            return part == 0 ? "0%" : "100%";
        }

        var share = Math.Round(part / whole * 100, decimals, MidpointRounding.AwayFromZero);
        var unit = new decimal(1, 0, 0, false, (byte)decimals);
        return share switch
        {
            0 => part > 0 ? $"dưới {Format(unit, decimals)}%" : $"trên -{Format(unit, decimals)}%",
            100 => part < whole ? $"{Format(100 - unit, decimals)}%" : "trên 100%",
            _ => $"{Format(share, decimals)}%",
        };
    }

    /// <summary>At least two digits, "06", "12"; a value that is not whole keeps its decimals.</summary>
    public static string Padded(decimal value)
    {
        var printed = Format(value, decimal.IsInteger(value) ? 0 : value.Scale);
        return printed.Length == 1 ? $"0{printed}" : printed;
    }
}
