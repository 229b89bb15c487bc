using System.Globalization;
using System.Text;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Reads the cell of a text as an official document may print it.</summary>
internal static class TextField
{
    /// <summary>Excel keeps no more digits.</summary>
    private const int MostDigits = 15;

    /// <summary>Removes surrounding and repeated blanks and invisible characters, and writes Đ for its look-alike Ð;
    /// line breaks stay.</summary>
    public static string Tidy(string text)
    {
        if (IsTidy(text))
        {
            return text;
        }

        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Tidied(letter) is not '\0' and var kept && !(kept == ' ' && IsAtStart(tidy)))
            {
                if (kept == '\n')
                {
                    TrimEnd(tidy);
                }

                tidy.Append(kept);
            }
        }

        return tidy.ToString().Trim();
    }

    public static bool IsBlank(string text)
    {
        foreach (var letter in text)
        {
            if (Tidied(letter) is not ('\0' or ' ' or '\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A whole number typed where a text belongs, with the leading zeros that a format such as 00 shows; null
    /// for any other number: how Excel shows it depends on the machine.</summary>
    public static string? OfNumber(Cell cell)
    {
        if (
            !decimal.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !decimal.IsInteger(number)
            || ShownFigure.IsPercent(cell.NumberFormat)
        )
        {
            return null;
        }

        var digits = number.ToString("0", CultureInfo.InvariantCulture);
        if (digits.Length > MostDigits)
        {
            return null;
        }

        var format = cell.NumberFormat;
        return format.AsSpan().ContainsAnyExcept('0') ? digits : digits.PadLeft(format.Length, '0');
    }

    private static bool IsTidy(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter == '\n' || Tidied(letter) != letter || (letter == ' ' && before == ' '))
            {
                return false;
            }

            before = letter;
        }

        return text.Length == 0 || before != ' ';
    }

    private static char Tidied(char letter) =>
        letter switch
        {
            '\n' => '\n',
            'Ð' or '\u0189' => 'Đ',
            'ð' or '\u0256' => 'đ',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
            _ => char.IsWhiteSpace(letter) ? ' ' : letter,
        };

    private static bool IsAtStart(StringBuilder tidy) => tidy.Length == 0 || tidy[^1] is ' ' or '\n';

    private static void TrimEnd(StringBuilder tidy)
    {
        if (tidy.Length > 0 && tidy[^1] == ' ')
        {
            tidy.Length--;
        }
    }
}
