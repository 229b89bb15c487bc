using System.Globalization;
using System.Numerics;
using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Language;

/// <summary>How values look when a template prints them without a function.</summary>
internal static class PrintedText
{
    /// <returns>Null for a value that needs a function to be printed.</returns>
    public static string? Of(object value) =>
        value switch
        {
            string text => text,
            ScriptFigure { Decimals: { } decimals } figure => VietnameseNumber.Format(figure.Value, decimals),
            ScriptDay day => VietnameseDate.Short(day.Date),
            int or long or short or byte or uint or ulong or BigInteger => ((IFormattable)value).ToString(
                null,
                CultureInfo.InvariantCulture
            ),
            decimal number => Ungrouped(number),
            double number when Math.Abs(number) < 1e15 => Ungrouped((decimal)number),
            float number when Math.Abs(number) < 1e15 => Ungrouped((decimal)number),
            _ => null,
        };

    /// <summary>Prints a number the template computed itself, which is no figure: decimal comma, no grouping.</summary>
    private static string Ungrouped(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture).Replace('.', ',');
}
