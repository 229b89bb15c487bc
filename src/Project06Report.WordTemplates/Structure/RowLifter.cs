using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Moves the tags of blocks over table rows: heads and elses before their row, ends behind it. A row that
/// holds only tags disappears.</summary>
internal static class RowLifter
{
    public static Shell? RowOf(Node node) => node.Ancestors().FirstOrDefault(shell => shell.IsRow);

    public static void Lift(Shell root, IReadOnlyList<Block> blocks)
    {
        var parts = new Dictionary<TagNode, Statement>();
        foreach (var part in blocks.SelectMany(block => block.Parts))
        {
            parts.TryAdd(part.Node, part.Statement);
        }

        var rows = Nodes
            .Shells(root)
            .Where(shell =>
                shell.IsRow && Nodes.Tags(shell).Any(tag => parts.ContainsKey(tag) && RowOf(tag) == shell)
            )
            .ToHashSet();
        foreach (var table in rows.Select(row => row.Parent).OfType<Shell>().Distinct().ToList())
        {
            table.Replace(
                table
                    .Children.ToList()
                    .SelectMany(child =>
                        child is Shell row && rows.Contains(row) ? Lift(row, parts) : [child]
                    )
            );
        }
    }

    /// <summary>The nodes for the row's place: itself with the moved tags around it, or the tags alone.</summary>
    private static List<Node> Lift(Shell row, Dictionary<TagNode, Statement> parts)
    {
        var tags = Nodes.Tags(row).ToList();
        if (!row.Children.Exists(ShowsSomething))
        {
            return [.. tags];
        }

        tags = [.. tags.Where(tag => RowOf(tag) == row)];
        var lastHead = tags.FindLastIndex(tag =>
            parts.TryGetValue(tag, out var part) && part.Kind != StatementKind.End
        );
        var firstEnd = tags.FindIndex(tag =>
            parts.TryGetValue(tag, out var part) && part.Kind == StatementKind.End
        );
        var before = tags.Where((tag, index) => Moves(tag, parts, index < lastHead, ends: false)).ToList();
        var after = tags.Where(
                (tag, index) => Moves(tag, parts, firstEnd >= 0 && index > firstEnd, ends: true)
            )
            .Except(before)
            .ToList();
        foreach (var tag in before.Concat(after))
        {
            Detach(tag);
        }

        return [.. before, row, .. after];
    }

    /// <summary>Whether a tag moves to this side of its row. An assignment typed before the loop's tag goes before the
    /// loop with it.</summary>
    private static bool Moves(TagNode tag, Dictionary<TagNode, Statement> parts, bool alongside, bool ends) =>
        parts.TryGetValue(tag, out var part)
            ? part.Kind == StatementKind.End == ends
            : alongside && tag.Tag.Statements.All(statement => statement.Kind == StatementKind.Assign);

    private static void Detach(TagNode tag)
    {
        if (tag.Parent is not { } paragraph)
        {
            return;
        }

        paragraph.Children.Remove(tag);
        if (
            paragraph.Parent is { } cell
            && !paragraph.Children.Exists(child => child is TagNode || Nodes.IsVisible(child))
            && cell.Children.Count(child => IsParagraph(child)) > 1
        )
        {
            cell.Children.Remove(paragraph);
        }
    }

    private static bool IsParagraph(Node node) =>
        node is Shell { IsParagraph: true } || (node is Leaf leaf && leaf.Element.Name == W.Paragraph);

    private static bool ShowsSomething(Node node) =>
        node switch
        {
            TagNode tag => tag.Tag.Prints,
            Leaf leaf => leaf
                .Element.DescendantsAndSelf()
                .Any(element => IsShown(element.Name.LocalName, element.Value)),
            Shell shell when shell.Element.Name == W.Run => Nodes.IsVisible(shell),
            NoteShell => true,
            Shell shell => shell.Children.Exists(ShowsSomething),
            TextNode text => Nodes.IsVisible(text),
            _ => true,
        };

    private static bool IsShown(string name, string value) =>
        name is "drawing" or "pict" or "object" or "sym" or "fldChar" or "fldSimple" or "oMath"
        || (name == "t" && !string.IsNullOrWhiteSpace(value));
}
