using System.Text;

namespace Project06Report.Vietnamese;

public static partial class VietnameseText
{
    /// <summary>Makes a text fit for an official document and for XML: line breaks are '\n', a tab is a space, control
    /// characters, invisible and direction marks are gone, half a surrogate pair is U+FFFD. A soft hyphen stays: in
    /// TCVN3 it is ư. Returns the same instance when nothing changes.</summary>
    public static string WithoutControls(string text)
    {
        var at = 0;
        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        return at == text.Length ? text : Cleaned(text, at);
    }

    private static string Cleaned(string text, int start)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, start);
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(letter).Append(text[++at]);
            }
            else if (Cleaned(letter, at + 1 < text.Length ? text[at + 1] : '\0') is { } kept)
            {
                clean.Append(kept);
            }
        }

        return clean.ToString();
    }

    private static char? Cleaned(char letter, char next) =>
        letter switch
        {
            _ when IsPlain(letter) => letter,
            '\t' => ' ',
            '\r' => next == '\n' ? null : '\n',
            '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            _ when char.IsSurrogate(letter) => '\uFFFD',
            _ when char.IsControl(letter) || IsInvisible(letter) => null,
            _ => letter,
        };

    private static bool IsPlain(char letter) =>
        letter is (>= ' ' and < '\u007F') or '\n' or (>= '\u00A0' and < '\u200B');

    private static bool IsInvisible(char letter) =>
        letter
            is '\u200B'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
                or '\uFEFF'
                or (>= '\uFFF9' and <= '\uFFFB')
                or '\uFFFE'
                or '\uFFFF';
}
