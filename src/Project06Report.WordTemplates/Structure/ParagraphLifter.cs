using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Moves the tags of blocks over paragraphs. A tag with nothing visible before it moves before its paragraph,
/// one with nothing visible after it moves behind; a paragraph of tags alone dissolves. When one tag of a block stands
/// in the middle of a paragraph, the whole block stays in the lines, and the half paragraphs join.</summary>
internal sealed class ParagraphLifter
{
    private readonly List<Shell> paragraphs;
    private readonly HashSet<Block> lifted;
    private readonly List<Diagnostic> findings;
    private readonly HashSet<TagNode> movable;
    private readonly BlockIndex blocksOf;
    private readonly HashSet<string> wholeParagraphs;

    public ParagraphLifter(
        Shell root,
        IReadOnlyList<Block> all,
        IReadOnlyList<Block> overParagraphs,
        List<Diagnostic> findings
    )
    {
        paragraphs =
        [
            .. Nodes
                .Shells(root)
                .Where(shell => shell.IsParagraph && shell.Children.Exists(child => child is TagNode)),
        ];
        (lifted, this.findings) = ([.. overParagraphs], findings);
        blocksOf = new(all);
        movable = [.. paragraphs.SelectMany(MovableAtFirst)];
        wholeParagraphs =
        [
            .. overParagraphs
                .Where(block => block.Keyword is "capture" or "func")
                .Select(block => OwnNames.Assigned(block.Head.Statement))
                .OfType<string>(),
        ];
    }

    public void Lift()
    {
        while (paragraphs.SelectMany(Stuck).ToList() is { Count: > 0 } stuck)
        {
            foreach (var tag in stuck.SelectMany(blocksOf.Of).SelectMany(block => block.Tags).Concat(stuck))
            {
                movable.Remove(tag);
            }
        }

        foreach (var block in lifted.Where(block => !movable.Contains(block.Head.Node)))
        {
            findings.Add(block.Head.Node.Tag.Finding(HalfParagraphs));
        }

        var tagged = paragraphs.ToHashSet();
        foreach (
            var container in paragraphs
                .Select(paragraph => paragraph.Parent)
                .OfType<Shell>()
                .Distinct()
                .ToList()
        )
        {
            container.Replace(
                container
                    .Children.ToList()
                    .SelectMany(child =>
                        child is Shell shell && tagged.Contains(shell) ? Move(shell) : [child]
                    )
            );
        }
    }

    /// <summary>The tags of a paragraph that print nothing. Those of a block within the line count only where the
    /// paragraph shows nothing else.</summary>
    private IEnumerable<TagNode> MovableAtFirst(Shell paragraph)
    {
        var shows = Shows(paragraph);
        return paragraph
            .Children.OfType<TagNode>()
            .Where(tag => !tag.Tag.Prints && (!shows || blocksOf.Of(tag).All(lifted.Contains)));
    }

    private static bool Shows(Shell paragraph) =>
        paragraph.Children.Exists(child => child is TagNode tag ? tag.Tag.Prints : Nodes.IsVisible(child));

    private IEnumerable<TagNode> Stuck(Shell paragraph)
    {
        var (before, after) = Edges(paragraph);
        return paragraph
            .Children.OfType<TagNode>()
            .Where(tag =>
                movable.Contains(tag)
                && !before.Contains(tag)
                && !after.Contains(tag)
                && blocksOf.Of(tag).Count > 0
            );
    }

    private (List<TagNode> Before, List<TagNode> After) Edges(Shell paragraph)
    {
        var items = paragraph.Children.Where(child => child is TagNode || Nodes.IsVisible(child)).ToList();
        var before = items.TakeWhile(Movable).Cast<TagNode>().ToList();
        var after = items.Skip(before.Count).Reverse().TakeWhile(Movable).Cast<TagNode>().Reverse().ToList();
        return (before, after);
    }

    private bool Movable(Node node) => node is TagNode tag && movable.Contains(tag);

    /// <summary>The nodes for the paragraph's place: itself with the moved tags around it, or the tags alone.</summary>
    private IEnumerable<Node> Move(Shell paragraph)
    {
        var (before, after) = Edges(paragraph);
        if (before.Count == paragraph.Children.Count(child => child is TagNode) && !Shows(paragraph))
        {
            return Dissolve(paragraph);
        }

        before = before[..(before.FindLastIndex(tag => blocksOf.Of(tag).Count > 0) + 1)];
        var first = after.FindIndex(tag => blocksOf.Of(tag).Count > 0);
        after = first < 0 ? [] : after[first..];
        paragraph.Children.RemoveAll(child =>
            child is TagNode tag && (before.Contains(tag) || after.Contains(tag))
        );
        paragraph.VanishesWhenEmpty = MayBeEmpty(paragraph);
        return [.. before, paragraph, .. after];
    }

    private IEnumerable<Node> Dissolve(Shell paragraph)
    {
        if (Nodes.HasSectionBreak(paragraph.Element))
        {
            findings.Add(paragraph.Children.OfType<TagNode>().First().Tag.Finding(SectionBreak));
        }

        var halves = Nodes
            .HalfRanges(paragraph.Children.OfType<Leaf>().Select(leaf => leaf.Element))
            .ToHashSet();
        return paragraph.Children.Where(child =>
            child is TagNode || (child is Leaf leaf && halves.Contains(leaf.Element))
        );
    }

    /// <summary>Whether all that is visible stands inside blocks, so that a report may have nothing of it.</summary>
    private bool MayBeEmpty(Shell paragraph)
    {
        if (Nodes.HasSectionBreak(paragraph.Element) || !paragraph.Children.Exists(child => child is TagNode))
        {
            return false;
        }

        var depth = 0;
        foreach (var child in paragraph.Children)
        {
            foreach (var statement in child is TagNode tag ? tag.Tag.Statements : [])
            {
                depth += statement.DepthChange;
                if (
                    depth < 0
                    || (depth == 0 && statement.Kind == StatementKind.Print && !PrintsParagraphs(statement))
                )
                {
                    return false;
                }
            }

            if (depth == 0 && Nodes.IsVisible(child))
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Whether a statement prints a captured block of paragraphs or calls a function made of such: these take
    /// the place of its paragraph.</summary>
    private bool PrintsParagraphs(Statement statement) =>
        statement.Words.Count > 0 && wholeParagraphs.Contains(statement.Words[0].Text);
}
