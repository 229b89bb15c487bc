using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Answers questions about nodes and their places.</summary>
internal static class Nodes
{
    private static readonly HashSet<string> BlockContainers =
    [
        "body",
        "tc",
        "txbxContent",
        "hdr",
        "ftr",
        "footnote",
        "endnote",
    ];
    private static readonly HashSet<string> Anchors =
    [
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "permStart",
        "permEnd",
        "proofErr",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "commentReference",
        "lastRenderedPageBreak",
    ];

    public static IEnumerable<TagNode> Tags(Node node) =>
        node switch
        {
            TagNode tag => [tag],
            Shell shell => shell.Children.SelectMany(Tags),
            _ => [],
        };

    public static IEnumerable<Shell> Shells(Node node) =>
        node is Shell shell ? shell.Children.SelectMany(Shells).Prepend(shell) : [];

    public static IEnumerable<Shell> Ancestors(this Node node)
    {
        for (var shell = node.Parent; shell is not null; shell = shell.Parent)
        {
            yield return shell;
        }
    }

    /// <summary>The body, cell, note or text box a node stands in.</summary>
    public static Shell? Container(this Node node) =>
        node.Ancestors().FirstOrDefault(shell => BlockContainers.Contains(shell.Element.Name.LocalName));

    public static Shell? EnclosingTable(this Node node) =>
        node.Ancestors().FirstOrDefault(shell => shell.IsTable);

    public static bool IsInsideParagraph(this Shell shell) =>
        shell.IsParagraph
        || (
            shell.Parent is not null
            && !BlockContainers.Contains(shell.Element.Name.LocalName)
            && shell.Parent.IsInsideParagraph()
        );

    /// <summary>The innermost shell around all the nodes.</summary>
    public static Shell? Common(IEnumerable<Node> nodes)
    {
        List<Shell>? common = null;
        foreach (var node in nodes)
        {
            var path = node.Ancestors().Reverse().ToList();
            common = common is null
                ? path
                : [.. common.TakeWhile((shell, depth) => depth < path.Count && path[depth] == shell)];
        }

        return common?.LastOrDefault();
    }

    /// <summary>The siblings between two nodes; null when the nodes have different parents.</summary>
    public static List<Node>? Between(Node first, Node last) =>
        first.Parent is { } parent && parent == last.Parent
            ? [.. parent.Children.SkipWhile(node => node != first).Skip(1).TakeWhile(node => node != last)]
            : null;

    /// <summary>Whether an element is a mark without width (a bookmark, a comment range): a paragraph of tags and marks
    /// is still one of tags alone.</summary>
    public static bool IsAnchor(XElement element) => Anchors.Contains(element.Name.LocalName);

    /// <summary>Whether a reader of the page would see this node of a paragraph, tags aside.</summary>
    public static bool IsVisible(Node node) =>
        node switch
        {
            TagNode => false,
            TextNode text => !string.IsNullOrWhiteSpace(text.Text),
            NoteShell => true,
            Shell { Element: var element } shell when element.Name == W.Run => shell.Children.Exists(
                IsVisible
            ),
            Leaf leaf => !IsAnchor(leaf.Element)
                && !IsProperty(leaf.Element)
                && leaf.Element.Name != W.Tab
                && !(leaf.Element.Name == W.Run && !leaf.Element.Elements().Any(child => !IsProperty(child))),
            _ => true,
        };

    /// <summary>The marks whose other end stands elsewhere: they must stay when their paragraph disappears.</summary>
    public static IEnumerable<XElement> HalfRanges(IEnumerable<XElement> elements)
    {
        var marks = elements
            .Where(element =>
                IsAnchor(element)
                && element.Attribute(W.Id) is not null
                && element.Name.LocalName is not "commentReference"
            )
            .ToList();
        return marks.Where(mark => marks.Count(other => RangeOf(other) == RangeOf(mark)) == 1);
    }

    public static bool HasSectionBreak(XElement paragraph) =>
        paragraph.Element(W.ParagraphProperties)?.Element(W.SectionProperties) is not null;

    private static (string Kind, string? Id) RangeOf(XElement mark) =>
        (
            mark.Name.LocalName.Replace("Start", "", StringComparison.Ordinal)
                .Replace("End", "", StringComparison.Ordinal),
            (string?)mark.Attribute(W.Id)
        );

    private static bool IsProperty(XElement element) =>
        element.Name == W.ParagraphProperties || element.Name == W.RunProperties;
}
