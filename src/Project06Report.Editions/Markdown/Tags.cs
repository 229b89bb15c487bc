using System.Text.RegularExpressions;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Tags of the engine in a text, which the dialect copies as they are.</summary>
internal static partial class Tags
{
    /// <summary>A tag begins here.</summary>
    public static bool At(string text, int at) => string.CompareOrdinal(text, at, "{{", 0, 2) == 0;

    /// <returns>The place after the tag that begins at <paramref name="from"/>.</returns>
    public static int EndOf(string text, int from, SourcePlace place)
    {
        var isComment = text.AsSpan(from + 2).TrimStart() is ['#', ..];
        var quoted = false;
        for (var at = from + 2; at < text.Length - 1; at++)
        {
            quoted ^= text[at] == '"' && !isComment;
            if (!quoted && text[at] == '}' && text[at + 1] == '}')
            {
                return at + 2;
            }
        }

        throw place.Fault("a tag does not end with }}");
    }

    /// <summary>The text is commands alone and prints nothing.</summary>
    public static bool AreOnlyCommands(string text, SourcePlace place)
    {
        var at = 0;
        while (At(text, at))
        {
            var end = EndOf(text, at, place);
            if (!Command().IsMatch(text[(at + 2)..(end - 2)]))
            {
                return false;
            }

            for (at = end; at < text.Length && text[at] == ' '; at++) { }
        }

        return at > 0 && at == text.Length;
    }

    [GeneratedRegex(
        @"^[-~]?\s*(#|(if|else|end|for|while|case|when|capture|func|break|continue)\b|[\w.]+\s*=(?!=))"
    )]
    private static partial Regex Command();
}
