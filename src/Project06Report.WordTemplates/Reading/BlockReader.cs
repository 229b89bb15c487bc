using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Pairs the statements of one story into blocks and reports what does not pair.</summary>
internal sealed class BlockReader(List<Diagnostic> findings)
{
    private readonly Stack<Block> open = new();

    /// <summary>All blocks, outer before inner, in the order of their heads.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Statements that leave a loop or function.</summary>
    public List<Leaving> Leaving { get; } = [];

    public void Read(IEnumerable<TagNode> tags)
    {
        foreach (var node in tags)
        {
            foreach (var statement in node.Tag.Statements)
            {
                Take(new(node, statement));
            }
        }

        foreach (var block in open.Reverse())
        {
            NotClosed(block);
        }

        open.Clear();
    }

    private void Take(BlockPart part)
    {
        switch (part.Statement.Kind)
        {
            case StatementKind.Open:
                Open(part);
                break;
            case StatementKind.Middle:
                Middle(part);
                break;
            case StatementKind.End:
                End(part);
                break;
            case StatementKind.Leave:
                Leaving.Add(new(part, open.Count > 0 ? open.Peek() : null));
                break;
        }
    }

    private void Open(BlockPart part)
    {
        var block = new Block(part, open.Count > 0 ? open.Peek() : null);
        open.Push(block);
        Blocks.Add(block);
        if (open.Count == TemplateLimits.Nesting + 1)
        {
            findings.Add(
                part.Node.Tag.Finding(
                    TooDeep,
                    FormattableString.Invariant($"tối đa {TemplateLimits.Nesting} khối lồng nhau")
                )
            );
        }
    }

    private void Middle(BlockPart part)
    {
        CloseForgotten(part);
        if (open.Count > 0 && open.Peek().Accepts(part.Statement.Keyword))
        {
            open.Peek().Parts.Add(part);
            return;
        }

        var inside =
            open.Count > 0
                ? $"khối đang mở ở đây là {{{{ {open.Peek().Keyword} }}}}"
                : "ở đây không có khối nào đang mở";
        findings.Add(part.Node.Tag.Finding(MiddleWithoutBlock, inside));
    }

    private void End(BlockPart part)
    {
        CloseForgotten(part);
        if (open.Count == 0)
        {
            findings.Add(part.Node.Tag.Finding(EndWithoutBlock));
            return;
        }

        open.Pop().Parts.Add(part);
    }

    /// <summary>Reports inner blocks whose end was forgotten. An end does not close a block begun in a cell or note
    /// above it when an outer block was begun where the end stands.</summary>
    private void CloseForgotten(BlockPart part)
    {
        var here = part.Node.Container();
        while (
            open.Count > 1
            && open.Peek().Head.Node.Container() != here
            && !SameTable(open.Peek(), part)
            && open.Any(block => block.Head.Node.Container() == here)
        )
        {
            NotClosed(open.Pop());
        }
    }

    /// <summary>A block over rows begins and ends in different cells.</summary>
    private static bool SameTable(Block block, BlockPart part) =>
        block.Head.Node.EnclosingTable() is { } table && part.Node.EnclosingTable() == table;

    private void NotClosed(Block block) =>
        findings.Add(
            block.Head.Node.Tag.Finding(
                BlockNotClosed,
                $"{{{{ {block.Keyword} }}}} này cần một {{{{ end }}}} ở cùng nơi với nó"
            )
        );
}
