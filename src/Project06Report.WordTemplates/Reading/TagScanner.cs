using System.Text;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Where a tag stands in the text of its paragraph.</summary>
/// <param name="Code">Between the braces, with what Word's autocorrect did to it undone; of the same length as the text there.</param>
/// <param name="Closed">False when the paragraph, or the next tag, begins before "}}".</param>
internal sealed record TagSpan(int Start, int Length, string Code, bool Closed)
{
    public int End => Start + Length;
}

/// <summary>Finds the tags in the text of one paragraph, knowing literals, comments and nested braces as Scriban does.</summary>
internal static class TagScanner
{
    public static List<TagSpan> Scan(string text)
    {
        var spans = new List<TagSpan>();
        for (
            var at = text.IndexOf("{{", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("{{", spans[^1].End, StringComparison.Ordinal)
        )
        {
            spans.Add(Read(text, at));
        }

        return spans;
    }

    /// <summary>Positions of "}}" that close nothing.</summary>
    public static IEnumerable<int> StrayClosings(string text, IReadOnlyList<TagSpan> spans)
    {
        var from = 0;
        for (var index = 0; index <= spans.Count; index++)
        {
            var to = index < spans.Count ? spans[index].Start : text.Length;
            var at = text.IndexOf("}}", from, to - from, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return at;
            }

            from = index < spans.Count ? spans[index].End : to;
        }
    }

    private static TagSpan Read(string text, int start)
    {
        var code = new CodeReader(text, start + 2);
        if (code.ReadToEnd())
        {
            return new(start, code.Position + 2 - start, code.Cleaned, true);
        }

        return ReadBadly(text, start);
    }

    /// <summary>A literal or brace is left open: the tag ends at the first "}}", or before the next tag when that comes first.</summary>
    private static TagSpan ReadBadly(string text, int start)
    {
        var closing = text.IndexOf("}}", start + 2, StringComparison.Ordinal);
        var next = text.IndexOf("{{", start + 2, StringComparison.Ordinal);
        if (closing >= 0 && (next < 0 || closing < next))
        {
            return new(start, closing + 2 - start, text[(start + 2)..closing], true);
        }

        var end = next < 0 ? text.Length : next;
        return new(start, end - start, text[(start + 2)..end], false);
    }
}

/// <summary>Reads code up to its "}}", putting back what autocorrect changed outside literals, one character for one.</summary>
internal sealed class CodeReader(string text, int start)
{
    private readonly StringBuilder cleaned = new();

    public int Position { get; private set; } = start;

    public string Cleaned => cleaned.ToString();

    /// <returns>False when the text ends first.</returns>
    public bool ReadToEnd()
    {
        var depth = 0;
        while (Position < text.Length)
        {
            var c = text[Position];
            if (c == '}' && depth == 0 && Follows('}'))
            {
                return true;
            }

            depth +=
                c == '{' ? 1
                : c == '}' && depth > 0 ? -1
                : 0;
            var plain = Straighten(c);
            Take(plain);
            if (plain is '"' or '\'' or '`')
            {
                ReadLiteral(plain, curly: plain != c);
            }
            else if (plain == '#')
            {
                ReadComment();
            }
        }

        return false;
    }

    private void ReadLiteral(char quote, bool curly)
    {
        while (Position < text.Length)
        {
            var c = text[Position];
            if (c == quote || (curly && Straighten(c) == quote))
            {
                Take(quote);
                return;
            }

            Take(c);
            if (c == '\\' && quote != '`' && Position < text.Length)
            {
                Take(text[Position]);
            }
        }
    }

    /// <summary><c># to the end of the line</c> or <c>## over several lines ##</c>; both end at "}}".</summary>
    private void ReadComment()
    {
        var lines = Position < text.Length && text[Position] == '#';
        if (lines)
        {
            Take('#');
        }

        while (Position < text.Length && !(text[Position] == '}' && Follows('}')) && (lines || text[Position] != '\n'))
        {
            var closes = lines && text[Position] == '#' && Follows('#');
            Take(text[Position]);
            if (closes)
            {
                Take('#');
                return;
            }
        }
    }

    private bool Follows(char next) => Position + 1 < text.Length && text[Position + 1] == next;

    private void Take(char c)
    {
        cleaned.Append(c);
        Position++;
    }

    private static char Straighten(char c) =>
        c switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
            '\u2013' or '\u2014' or '\u2212' or '\u2011' => '-',
            '\u00A0' or '\u202F' or '\u3000' or '\u00AD' or '\uFEFF' or (>= '\u2000' and <= '\u200F') => ' ',
            _ => c,
        };
}
