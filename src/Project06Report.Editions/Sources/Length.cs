using System.Globalization;

namespace Project06Report.Editions.Sources;

/// <summary>Lengths of the sources, millimetres and points, as Word stores them: twips, of which a point has
/// 20.</summary>
internal static class Length
{
    private const decimal TwipsOfAMillimetre = 1440m / 25.4m;

    /// <param name="text">Millimetres, with at most two decimals after a point.</param>
    /// <returns>Null when it is no length.</returns>
    public static int? Millimetres(string text) => Twips(text, TwipsOfAMillimetre);

    /// <param name="text">Points; a twentieth is the least.</param>
    /// <returns>Null when it is no length.</returns>
    public static int? Points(string text) => Twips(text, 20);

    /// <summary>The shortest text that <see cref="Millimetres(string)"/> reads as these twips.</summary>
    public static string Millimetres(int twips)
    {
        var exact = twips / TwipsOfAMillimetre;
        return Enumerable
            .Range(0, 3)
            .Select(decimals => Invariant(Math.Round(exact, decimals)))
            .First(text => Millimetres(text) == twips);
    }

    /// <summary>As <see cref="Points(string)"/> reads it.</summary>
    public static string Points(int twips) => Invariant(twips / 20m);

    /// <summary>With a point, without needless zeros.</summary>
    public static string Invariant(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <returns>Null when it is no number.</returns>
    public static decimal? Number(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static int? Twips(string text, decimal unit) =>
        Number(text) is { } number and > -1000 and < 1000
            ? (int)Math.Round(number * unit, MidpointRounding.AwayFromZero)
            : null;
}
