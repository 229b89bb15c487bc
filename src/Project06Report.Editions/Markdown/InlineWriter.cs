using System.Collections.Immutable;
using System.Text;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Markdown;

/// <summary>Writes what stands in a paragraph, as <see cref="InlineReader"/> reads it.</summary>
internal static class InlineWriter
{
    public static string Text(ImmutableArray<Inline> content)
    {
        var (text, bold, italic) = (new StringBuilder(), false, false);
        foreach (var inline in content)
        {
            var (nextBold, nextItalic) = inline switch
            {
                TextRun run => (run.Bold, run.Italic),
                LineBreak line => (line.Bold, line.Italic),
                _ => (bold, italic),
            };
            text.Append(Stars(bold != nextBold, italic != nextItalic)).Append(Text(inline));
            (bold, italic) = (nextBold, nextItalic);
        }

        return text.Append(Stars(bold, italic)).ToString();
    }

    private static string Stars(bool bold, bool italic) => (bold ? "**" : "") + (italic ? "*" : "");

    private static string Text(Inline inline) =>
        inline switch
        {
            TextRun run => Escaped(run.Text),
            LineBreak => "<br>",
            NoteMark mark => $"[^{mark.Note}]",
            _ => throw new InvalidOperationException($"What is {inline}?"),
        };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var end = Tags.At(text, at) ? Tags.EndOf(text, at, new("", 0)) : at + 1;
            if (end == at + 1 && MeansMore(text, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(text, at, end - at);
            at = end;
        }

        return escaped.ToString();
    }

    /// <summary>The character alone would be read as something else.</summary>
    private static bool MeansMore(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '\\' or '*' or '|' => true,
            '<' => char.IsLetter(next) || next == '/',
            '[' => next == '^',
            ']' => next == '(',
            '#' => at == 0,
            ':' => at == 0 && next == ':',
            '{' => at == 0 && next == ':',
            _ => false,
        };
    }
}
