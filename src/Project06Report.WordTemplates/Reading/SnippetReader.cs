using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Puts the text file a template includes in the place of its tag, <c>{{ include "loi-mo-dau.txt" }}</c>, as
/// if the author had typed the text there, tags and all. Messages name the file and its line.</summary>
/// <param name="read">Reads a file of the template's folder by its name.</param>
internal sealed class SnippetReader(TemplateSource source, Func<string, SnippetFile> read)
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly Stack<string> open = new();
    private int included;

    /// <summary>Whether anything was included.</summary>
    public bool Used => included > 0;

    /// <returns>The nodes for the tag's place; null when the tag is no include.</returns>
    public IReadOnlyList<Node>? Expand(Tag tag)
    {
        if (
            !tag.Code.Contains("include", StringComparison.Ordinal)
            || StatementReader.Read(tag.Code)
                is not [{ Words: [{ Text: "include", IsName: true }, var name] }]
        )
        {
            return null;
        }

        var file = name.Text.Trim('"', '\'', '`');
        if (Refusal(tag, file) is { } refusal)
        {
            source.Findings.Add(refusal);
            return [];
        }

        var (bytes, problem) = read(file);
        if (Decode(bytes, ref problem) is not { } text)
        {
            source.Findings.Add(tag.Finding(SnippetUnreadable, $"{file}: {problem}"));
            return [];
        }

        open.Push(file);
        var nodes = Nodes(tag, file, text);
        open.Pop();
        var before = source.Findings.Count;
        new BlockReader(source.Findings).Read(nodes.OfType<TagNode>());
        return source.Findings.Count == before ? nodes : [];
    }

    private Diagnostic? Refusal(Tag tag, string file)
    {
        if (!IsInFolder(file))
        {
            return tag.Finding(
                SnippetUnreadable,
                $"'{file}': chỉ đưa vào tệp .txt trong thư mục của mẫu, ví dụ {{{{ include \"loi-mo-dau.txt\" }}}}"
            );
        }

        if (open.Contains(file))
        {
            return tag.Finding(SnippetLoop, string.Join(" → ", open.Reverse().Append(file)));
        }

        if (open.Count >= TemplateLimits.SnippetDepth)
        {
            return tag.Finding(
                SnippetLoop,
                FormattableString.Invariant($"tối đa {TemplateLimits.SnippetDepth} tầng")
            );
        }

        return ++included > TemplateLimits.Snippets
            ? tag.Finding(
                SnippetLoop,
                FormattableString.Invariant($"tối đa {TemplateLimits.Snippets} lần include")
            )
            : null;
    }

    /// <summary>Whether a name leads to a text file of the template's folder: no step up, no drive, no other kind of
    /// file.</summary>
    private static bool IsInFolder(string file) =>
        file.EndsWith(".txt", StringComparison.Ordinal)
        && !file.Any(letter => letter is '\\' or ':' or '*' or '?' or '|' or '<' or '>')
        && file.Split('/').All(step => step.Length > 0 && step.Trim('.', ' ').Length > 0);

    private static string? Decode(byte[]? bytes, ref string problem)
    {
        if (bytes is null)
        {
            return null;
        }

        if (bytes.Length > TemplateLimits.SnippetBytes)
        {
            problem = FormattableString.Invariant(
                $"{bytes.Length} byte, tối đa {TemplateLimits.SnippetBytes} byte"
            );
            return null;
        }

        try
        {
            return VietnameseText.ToNfc(
                VietnameseText.WithoutControls(Strict.GetString(bytes)).TrimEnd('\n')
            );
        }
        catch (DecoderFallbackException)
        {
            problem = "không phải chữ UTF-8; trong Notepad: Save As, Encoding: UTF-8";
            return null;
        }
    }

    private List<Node> Nodes(Tag outer, string file, string text)
    {
        var nodes = new List<Node>();
        var spans = TagScanner.Scan(text);
        source.Findings.AddRange(
            TagScanner
                .StrayClosings(text, spans)
                .Select(at => new Diagnostic(
                    StrayClosing,
                    PlaceOf(outer, file, text, at).At(outer.Index),
                    text[Math.Max(0, at - 40)..(at + 2)]
                ))
        );
        var tags = spans.ConvertAll(span => TagOf(outer, file, text, span));
        var silent = SilentLines(text, spans, tags);
        var from = 0;
        for (var at = 0; at <= spans.Count; at++)
        {
            var to = at < spans.Count ? spans[at].Start : text.Length;
            AddText(nodes, outer.Run, Without(silent, text, from, to));
            if (at < spans.Count)
            {
                nodes.AddRange(Take(tags[at], spans[at]));
                from = spans[at].End;
            }
        }

        return nodes;
    }

    private IEnumerable<Node> Take(Tag tag, TagSpan span)
    {
        if (!span.Closed)
        {
            source.Findings.Add(tag.Finding(TagNotClosed, "mỗi '{{' có một '}}'"));
        }

        if (Expand(tag) is { } inner)
        {
            return inner;
        }

        var added = new Tag
        {
            Index = source.Tags.Count,
            Place = tag.Place,
            Written = tag.Written,
            Code = tag.Code,
            Run = tag.Run,
            Statements = tag.Statements,
        };
        source.Tags.Add(added);
        return [new TagNode(added)];
    }

    private Tag TagOf(Tag outer, string file, string text, TagSpan span) =>
        new()
        {
            Index = source.Tags.Count,
            Place = PlaceOf(outer, file, text, span.Start),
            Written = text[span.Start..span.End].Replace('\n', ' '),
            Code = span.Code,
            Run = outer.Run,
            Statements = StatementReader.Read(span.Code),
        };

    private static ParagraphPlace PlaceOf(Tag outer, string file, string text, int at)
    {
        var line = text.AsSpan(0, at).Count('\n') + 1;
        var inner = FormattableString.Invariant($"{file} dòng {line}");
        return outer.Place with
        {
            Inner = outer.Place.Inner.Length == 0 ? inner : $"{outer.Place.Inner} › {inner}",
        };
    }

    /// <summary>The characters of lines that hold only tags that print nothing: the report has no blank line for
    /// them.</summary>
    private static HashSet<int> SilentLines(string text, List<TagSpan> spans, List<Tag> tags)
    {
        var silent = new HashSet<int>();
        var next = 0;
        for (var start = 0; start < text.Length; )
        {
            var (first, end) = (next, LineEnd(text, start));
            for (; next < spans.Count && spans[next].Start < end; next++)
            {
                end = spans[next].End >= end ? LineEnd(text, spans[next].End) : end;
            }

            if (
                next > first
                && tags.GetRange(first, next - first).TrueForAll(tag => !tag.Prints)
                && string.IsNullOrWhiteSpace(Literal(text, start, end, spans.GetRange(first, next - first)))
            )
            {
                silent.UnionWith(Enumerable.Range(start, end - start));
            }

            start = end;
        }

        return silent;
    }

    private static string Without(HashSet<int> silent, string text, int from, int to)
    {
        var kept = new StringBuilder();
        for (var at = from; at < to; at++)
        {
            if (!silent.Contains(at))
            {
                kept.Append(text[at]);
            }
        }

        return kept.ToString();
    }

    private static int LineEnd(string text, int from) =>
        text.IndexOf('\n', from) is >= 0 and var at ? at + 1 : text.Length;

    /// <summary>The text of a line without its tags.</summary>
    private static string Literal(string text, int start, int end, List<TagSpan> spans)
    {
        var literal = new StringBuilder();
        foreach (var span in spans)
        {
            literal.Append(text, start, span.Start - start);
            start = span.End;
        }

        return literal.Append(text, start, Math.Max(0, end - start)).ToString();
    }

    private static void AddText(List<Node> nodes, XElement look, string text)
    {
        if (text.Length > 0)
        {
            var run = Shell.RunLike(look);
            run.Add(new TextNode(text));
            nodes.Add(run);
        }
    }
}
