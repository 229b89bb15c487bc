using System.Collections.Frozen;
using System.Globalization;

namespace Project06Report.Vietnamese;

public static partial class VietnameseNumber
{
    /// <summary>No figure of a province is larger, and a double still tells its neighbours.</summary>
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

    /// <summary>Reads the text of a number cell by the strict Vietnamese grammar: digits, '.' (or spaces) between groups of
    /// three, ',' before decimals, a minus sign; "118 hồ sơ" and "118 (đạt 76%)" with their words as a note. One reading or a
    /// refusal, never a guess; total over all texts. A number stored as a number does not come here.</summary>
    public static NumberReading Parse(string text)
    {
        var written = Simplified(text);
        var note = written == text ? "" : "có khoảng trắng hoặc ký tự đặc biệt";
        if (written.Length == 0)
        {
            return new(NumberOutcome.Blank);
        }

        return IsNothing(written) ? new(NumberOutcome.NothingToReport)
            : written[0] is '-' or (>= '0' and <= '9') ? ParseNumber(written, note)
            : NumberReading.Refuse(NumberRefusals.OfPrefix(written));
    }

    private static NumberReading ParseNumber(string written, string note)
    {
        var token = NumberToken.Scan(written);
        var tail = NumberTail.Read(written.AsSpan(token.Length));
        if ((token.Refusal ?? tail.Refusal) is { } refusal)
        {
            return NumberReading.Refuse(VietnameseDate.Parse(written) is null ? refusal : NumberRefusals.Date);
        }

        if (token.Digits.Length > 16 || token.Decimals.Length > MostDecimals)
        {
            return NumberReading.Refuse(token.Digits.Length > 16 ? NumberRefusals.TooLarge : NumberRefusals.TooFine);
        }

        // the scale stays as written: a typed 95,80 claims more than 95,8
        var value = decimal.Parse(
            $"0{token.Digits}.{token.Decimals}",
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );
        return value > Largest
            ? NumberReading.Refuse(NumberRefusals.TooLarge)
            : new(
                NumberOutcome.Number,
                token.IsNegative && value != 0 ? -value : value,
                tail.IsPercent,
                Joined(note, token.Note, tail.Note)
            );
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

    /// <summary>"-", "–", "...", "…" alone, or the words.</summary>
    private static bool IsNothing(string written) =>
        written.AsSpan().TrimStart("-–—―_").IsEmpty
        || written.AsSpan().TrimStart(".…").IsEmpty
        || (char.IsLetter(written[0]) && Nothing.Contains(VietnameseText.MatchKey(written.TrimEnd('.'))));

    /// <summary>Trimmed, NFC, one kind of space, half-width digits and signs, without the apostrophe that keeps a cell text.</summary>
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
