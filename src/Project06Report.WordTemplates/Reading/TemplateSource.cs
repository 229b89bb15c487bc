using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A template as read: a tree of nodes for each story, all tags in reading order, and the findings that need
/// no evaluation.</summary>
internal sealed class TemplateSource
{
    public TemplateSource(Func<string, SnippetFile> snippets) => Snippets = new(this, snippets);

    public SnippetReader Snippets { get; }

    public List<StoryRoot> Stories { get; } = [];

    /// <summary>Charts with tags; each is one of the stories too.</summary>
    public List<ChartStory> Charts { get; } = [];

    public List<Tag> Tags { get; } = [];

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The number of paragraphs read so far, over all stories.</summary>
    public int Paragraphs { get; set; }
}
