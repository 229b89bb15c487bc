using System.Text;

namespace Project06Report.Cli.Faces;

/// <summary>HTML that is being written: every text that is not our own markup is escaped.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder html = new();

    /// <summary>Our own markup.</summary>
    public HtmlPage Markup(string markup)
    {
        html.Append(markup);
        return this;
    }

    public HtmlPage Line(string markup) => Markup(markup).Markup("\n");

    public HtmlPage Text(string text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' => html.Append("<br>"),
                _ => html.Append(IsInvisible(letter) ? '\uFFFD' : letter),
            };
        }

        return this;
    }

    /// <summary>An element with a text in it, on a line of its own.</summary>
    public HtmlPage Element(string name, string text) =>
        Markup($"<{name}>")
            .Text(text)
            .Line($"</{name[..(name + " ").IndexOf(' ', StringComparison.Ordinal)]}>");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(html.ToString());

    /// <summary>Controls, halves of surrogate pairs, and characters that turn the direction of writing: with them a
    /// text could hide what it says.</summary>
    private static bool IsInvisible(char letter) =>
        char.IsControl(letter)
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
