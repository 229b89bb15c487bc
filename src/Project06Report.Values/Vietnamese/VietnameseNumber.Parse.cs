using System.Collections.Frozen;
using System.Globalization;

namespace Project06Report.Vietnamese;

public static partial class VietnameseNumber
{
    /// <summary>No figure of a province is larger, and up to here a double distinguishes whole numbers.</summary>
    public const long Largest = 1_000_000_000_000_000;

    public const int MostDecimals = 4;

    private static readonly FrozenSet<string> Nothing = new[]
    {
        "không",
        "không có",
        "không phát sinh",
        "không phát sinh hồ sơ",
        "không có phát sinh",
        "KPS",
        "K/C",
        "KC",
        "x",
        "nt",
    }
        .Select(VietnameseText.MatchKey)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the text of a number cell by the strict Vietnamese grammar: digits, '.' (or spaces) between
    /// groups of three, ',' before decimals, a minus sign; "118 hồ sơ" and "118 (đạt 76%)" with their words as a note.
    /// Any text has one reading or is refused; nothing is guessed. Numbers stored as numbers need no reading.</summary>
    public static NumberReading Parse(string text)
    {
        var written = Simplified(text);
        var note = written == text ? "" : "có khoảng trắng hoặc ký tự đặc biệt";
        if (written.Length == 0)
        {
            return new(NumberOutcome.Blank);
        }

        if (IsNothing(written))
        {
            return new(NumberOutcome.NothingToReport);
        }

        return written[0] is '-' or (>= '0' and <= '9')
            ? ParseNumber(written, note)
            : NumberReading.Refuse(NumberRefusals.OfPrefix(written));
    }

    private static NumberReading ParseNumber(string written, string note)
    {
        var token = NumberToken.Scan(written);
        var tail = NumberTail.Read(written.AsSpan(token.Length));
        if ((token.Refusal ?? tail.Refusal) is { } refusal)
        {
            return NumberReading.Refuse(
                VietnameseDate.Parse(written) is null ? refusal : NumberRefusals.Date
            );
        }

        if (token.Digits.Length > 16 || token.Decimals.Length > MostDecimals)
        {
            return NumberReading.Refuse(
                token.Digits.Length > 16 ? NumberRefusals.TooLarge : NumberRefusals.TooFine
            );
        }

        // the scale stays as written: a typed 95,80 claims more than 95,8
        var value = decimal.Parse(
            $"0{token.Digits}.{token.Decimals}",
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );
        if (value > Largest)
        {
            return NumberReading.Refuse(NumberRefusals.TooLarge);
        }

        var signed = token.IsNegative && value != 0 ? -value : value;
        return new(NumberOutcome.Number, signed, tail.IsPercent, Joined(note, token.Note, tail.Note));
    }

    private static string Joined(params ReadOnlySpan<string> notes)
    {
        var joined = "";
        foreach (var note in notes)
        {
            joined = joined.Length == 0 || note.Length == 0 ? joined + note : $"{joined}; {note}";
        }

        return joined;
    }

    /// <summary>Whether the text says that there is nothing: "-", "–", "...", "…" alone, or words.</summary>
    private static bool IsNothing(string written) =>
        written.AsSpan().TrimStart("-–—―_").IsEmpty
        || written.AsSpan().TrimStart(".…").IsEmpty
        || (char.IsLetter(written[0]) && Nothing.Contains(VietnameseText.MatchKey(written.TrimEnd('.'))));

    /// <summary>The text trimmed, in NFC, with one kind of space and half-width digits and signs, and without the
    /// apostrophe that makes a cell a text.</summary>
    private static string Simplified(string text)
    {
        Span<char> buffer = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (Simplified(letter) is not '\0' and var simple)
            {
                buffer[length++] = simple;
            }
        }

        var trimmed = buffer[..length].Trim(' ').TrimStart('\'').Trim(' ');
        return VietnameseText.ToNfc(trimmed.SequenceEqual(text) ? text : new string(trimmed));
    }

    private static char Simplified(char letter) =>
        letter switch
        {
            >= '０' and <= '９' => (char)(letter - '０' + '0'),
            '．' => '.',
            '，' => ',',
            '％' => '%',
            '\u2212' or '－' or '﹣' => '-',
            '’' or '‘' or '＇' => '\'',
            '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => '\0',
            _ => char.IsWhiteSpace(letter) ? ' ' : letter,
        };
}
