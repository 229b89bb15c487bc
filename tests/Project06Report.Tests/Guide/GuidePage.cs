using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Project06Report.Tests.Guide;

/// <summary>The guide's Markdown as one page to print: headings, paragraphs, lists, tables, blocks of text, pictures, links, bold and code,
/// which is all the guide uses.</summary>
internal static partial class GuidePage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="vi"><head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        @page { size: A4; margin: 20mm 18mm 20mm 25mm }
        body { font: 12pt/1.5 "Times New Roman", Tinos, "Liberation Serif", serif; color: #1c2430; max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem }
        h1 { font-size: 1.6rem; color: #1f3a5f; margin: 0 0 1rem } h2 { font-size: 1.25rem; color: #1f3a5f; border-bottom: 1px solid #8c9aab; margin: 2rem 0 .6rem }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem } h1, h2, h3 { break-after: avoid; line-height: 1.3 }
        p, li { margin: .35rem 0 } ul, ol { padding-left: 1.6rem }
        code, pre { font-family: Consolas, "Noto Sans Mono", "Liberation Mono", monospace; font-size: .83em }
        code { background: #f1f3f6; padding: 0 .2em; overflow-wrap: anywhere } pre { background: #f1f3f6; border: 1px solid #d3d9e2; padding: .6rem .8rem; white-space: pre-wrap; break-inside: avoid } pre code { background: none; padding: 0; font-size: 1em }
        table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95em } th, td { border: 1px solid #8c9aab; padding: .25rem .5rem; text-align: left; vertical-align: top } td:first-child { white-space: nowrap }
        th { background: #e8ecf2 } thead { display: table-header-group } tr, img { break-inside: avoid }
        img { max-width: 100%; max-height: 17cm; border: 1px solid #c9d1dc; display: block; margin: .6rem auto } a { color: #0b5394 }
        @media print { body { margin: 0; padding: 0; max-width: none } a { color: inherit; text-decoration: none } }
        </style>
        """;

    public static string Of(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var html = new StringBuilder(Head.ReplaceLineEndings("\n")).Append(
            CultureInfo.InvariantCulture,
            $"\n<title>{Inline(lines[0][2..])}</title>\n</head><body>\n"
        );
        for (var at = 0; at < lines.Length; )
        {
            at = Block(lines, at, html);
        }

        return html.Append("</body></html>\n").ToString();
    }

    /// <returns>The first line after the block.</returns>
    private static int Block(string[] lines, int at, StringBuilder html) =>
        lines[at] switch
        {
            "" => at + 1,
            ['#', ..] => Heading(lines, at, html),
            ['`', '`', '`', ..] => Verbatim(lines, at, html),
            ['|', ..] => Table(lines, at, html),
            ['-', ' ', ..] => Items(lines, at, html, "ul"),
            [>= '0' and <= '9', '.', ' ', ..] => Items(lines, at, html, "ol"),
            _ => Paragraph(lines, at, html),
        };

    private static int Heading(string[] lines, int at, StringBuilder html)
    {
        var level = lines[at].TakeWhile(letter => letter == '#').Count();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<h{level}>{Inline(lines[at][(level + 1)..])}</h{level}>\n"
        );
        return at + 1;
    }

    private static int Verbatim(string[] lines, int at, StringBuilder html)
    {
        var end = Array.IndexOf(lines, "```", at + 1);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<pre><code>{Escaped(string.Join('\n', lines[(at + 1)..end]))}</code></pre>\n"
        );
        return end + 1;
    }

    private static int Table(string[] lines, int at, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table><thead>{Row(lines[at], "th")}</thead><tbody>\n");
        for (at += 2; at < lines.Length && lines[at].StartsWith('|'); at++)
        {
            html.Append(Row(lines[at], "td")).Append('\n');
        }

        html.Append("</tbody></table>\n");
        return at;
    }

    private static string Row(string line, string cell) =>
        $"<tr>{string.Concat(line.Trim('|').Split('|', StringSplitOptions.TrimEntries).Select(text => $"<{cell}>{Inline(text)}</{cell}>"))}</tr>";

    /// <summary>A list goes on with lines that are set in; an ordered one with the number it was given.</summary>
    private static int Items(string[] lines, int at, StringBuilder html, string list)
    {
        html.Append(list == "ol" && lines[at][0] != '1' ? $"<ol start=\"{lines[at][0]}\">\n" : $"<{list}>\n");
        while (
            at < lines.Length
            && Item().Match(lines[at]) is { Success: true } item
            && (item.Groups[1].Value == "-") == (list == "ul")
        )
        {
            var text = lines[at++][item.Length..];
            for (; at < lines.Length && lines[at].StartsWith("  ", StringComparison.Ordinal); at++)
            {
                text += " " + lines[at].Trim();
            }

            html.Append(CultureInfo.InvariantCulture, $"<li>{Inline(text)}</li>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"</{list}>\n");
        return at;
    }

    private static int Paragraph(string[] lines, int at, StringBuilder html)
    {
        var end = at;
        while (end < lines.Length && lines[end].Length > 0)
        {
            end++;
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<p>{Inline(string.Join(' ', lines[at..end].Select(line => line.Trim())))}</p>\n"
        );
        return end;
    }

    /// <summary>Code is taken out first: nothing in it means anything.</summary>
    private static string Inline(string text)
    {
        var parts = text.Split('`');
        return string.Concat(
            parts.Select((part, at) => at % 2 == 1 ? $"<code>{Escaped(part)}</code>" : Marked(Escaped(part)))
        );
    }

    private static string Marked(string text) =>
        Bold()
            .Replace(
                Link()
                    .Replace(Picture().Replace(text, "<img src=\"$2\" alt=\"$1\">"), "<a href=\"$2\">$1</a>"),
                "<b>$1</b>"
            );

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:(-)|\d\.) +")]
    private static partial Regex Item();

    [GeneratedRegex(@"!\[(.*?)\]\((.*?)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(.*?)\]\((.*?)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(.*?)\*\*")]
    private static partial Regex Bold();
}
