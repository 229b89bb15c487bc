using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A piece of a story, between reading and writing the program. An opened element holds nodes; what no tag
/// touches is one opaque leaf.</summary>
internal abstract class Node
{
    public Shell? Parent { get; set; }
}

/// <summary>An element that is copied whole.</summary>
internal sealed class Leaf(XElement element) : Node
{
    public XElement Element { get; } = element;
}

/// <summary>Text of the template itself, without tags.</summary>
internal sealed class TextNode(string text) : Node
{
    public string Text { get; } = text;
}

/// <summary>A tag at its place, always between runs or between blocks.</summary>
internal sealed class TagNode(Tag tag) : Node
{
    public Tag Tag { get; } = tag;

    /// <summary>For the head of a loop: the numbered lists that start anew in each round.</summary>
    public IReadOnlyList<string> Restarts { get; set; } = [];
}

/// <summary>An opened element: its name and attributes are the shell, its content is in
/// <see cref="Children"/>.</summary>
internal class Shell(XElement element) : Node
{
    public XElement Element { get; } = element;

    public List<Node> Children { get; } = [];

    /// <summary>Whether the paragraph, when it renders to nothing, leaves no blank line.</summary>
    public bool VanishesWhenEmpty { get; set; }

    /// <summary>Whether it holds text instead of runs, as a document property does.</summary>
    public bool IsPlainText { get; init; }

    public bool IsParagraph => Element.Name == W.Paragraph;

    public bool IsRow => Element.Name == W.Row;

    public bool IsTable => Element.Name == W.Table;

    /// <summary>An empty run with the properties of another.</summary>
    public static Shell RunLike(XElement source)
    {
        var run = new Shell(source);
        if (source.Element(W.RunProperties) is { } properties)
        {
            run.Add(new Leaf(properties));
        }

        return run;
    }

    public void Add(Node child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    /// <summary>Replaces all children.</summary>
    public void Replace(IEnumerable<Node> nodes)
    {
        Node[] replaced = [.. nodes];
        Children.Clear();
        foreach (var node in replaced)
        {
            Add(node);
        }
    }
}
