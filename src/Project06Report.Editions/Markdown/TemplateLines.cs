using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>The lines of a template's source, read from the first to the last; blank ones are passed over.</summary>
internal sealed class TemplateLines
{
    private readonly List<TemplateLine> lines = [];
    private int at;

    public TemplateLines(SourceFile file)
    {
        var written = file.Lines();
        for (var index = 0; index < written.Count; index++)
        {
            var (place, text) = (file.At(index + 1), written[index].TrimStart());
            while (GoesOn(text) && index + 1 < written.Count)
            {
                text = text[..^1] + written[++index].TrimStart();
            }

            if (text.Trim() is { Length: > 0 } trimmed)
            {
                lines.Add(new(place, trimmed));
            }
        }
    }

    /// <summary>The next line; null after the last.</summary>
    public TemplateLine? Next => at < lines.Count ? lines[at] : null;

    public TemplateLine Take() => lines[at++];

    /// <summary>The attributes of the block that was just read.</summary>
    /// <param name="block">Where it stands.</param>
    public Attributes TakeAttributes(SourcePlace block) =>
        Next is { IsAttributes: true } && !IsEmptyParagraph(Next)
            ? Take().LineAttributes()
            : Attributes.None(block);

    /// <summary>A line that is no attribute of the block above, but a paragraph of its own.</summary>
    public static bool IsEmptyParagraph(TemplateLine line) =>
        line.Text is "{: trong}" || line.Text.StartsWith("{: trong ", StringComparison.Ordinal);

    private static bool GoesOn(string text) =>
        text.EndsWith('\\') && !text.EndsWith("\\\\", StringComparison.Ordinal);
}
