namespace Project06Report.WordTemplates.Reading;

/// <summary>Finds the tags in the text of one paragraph, knowing literals, comments and nested braces as Scriban
/// does.</summary>
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

    /// <summary>Reads a tag in which a literal or brace is left open: it ends at the first "}}", or before the next tag
    /// if that comes first.</summary>
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
