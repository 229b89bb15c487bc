using System.Globalization;
using System.Text;

namespace Project06Report.Workbooks;

/// <summary>ST_Xstring (ECMA-376 Part 1 §22.9.2.19): <c>_x000D_</c> stands for the character with that
/// code.</summary>
internal static class EscapedString
{
    private const int EscapeLength = 7;

    public static string Unescape(string stored) =>
        stored.Contains("_x", StringComparison.Ordinal) ? Unescaped(stored) : stored;

    private static string Unescaped(string stored)
    {
        StringBuilder text = new(stored.Length);
        for (var at = 0; at < stored.Length; at++)
        {
            if (Escape(stored.AsSpan(at)) is { } character)
            {
                text.Append(character);
                at += EscapeLength - 1;
            }
            else
            {
                text.Append(stored[at]);
            }
        }

        return text.ToString();
    }

    private static char? Escape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength
        && text.StartsWith("_x")
        && text[EscapeLength - 1] == '_'
        && ushort.TryParse(
            text[2..6],
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? (char)code
            : null;
}
