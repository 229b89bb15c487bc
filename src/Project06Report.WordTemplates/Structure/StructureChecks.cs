using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>What must hold once every tag has found its place.</summary>
internal static class StructureChecks
{
    public static void Check(Shell root, BlockReader blocks, List<Diagnostic> findings)
    {
        foreach (var leaving in blocks.Leaving)
        {
            CheckLeaving(leaving.Part, leaving.In, findings);
        }

        foreach (var block in blocks.Blocks.Where(block => block.Keyword == "case"))
        {
            CheckCase(block, findings);
        }

        new RangeWalk(blocks, findings).Walk(root);
    }

    /// <summary>A jump out of the middle of a paragraph would leave it open.</summary>
    private static void CheckLeaving(BlockPart part, Block? inside, List<Diagnostic> findings)
    {
        var returns = part.Statement.Keyword == "ret";
        var target = inside;
        while (target is not null && !(returns ? target.IsFunction : target.IsLoop))
        {
            target = target.Outer;
        }

        if (target is null || target.Head.Node.Parent != part.Node.Parent)
        {
            findings.Add(
                part.Node.Tag.Finding(
                    LeavesStructure,
                    target is null
                        ? $"'{part.Statement.Keyword}' phải nằm trong {(returns ? "một hàm (func)" : "một vòng lặp")}"
                        : "đặt thẻ này ngang cấp với thẻ mở khối"
                )
            );
        }
    }

    /// <summary>Scriban drops what stands before the first when; a dropped paragraph end would tear the document.</summary>
    private static void CheckCase(Block block, List<Diagnostic> findings)
    {
        if (block.Parts.Count < 2 || block.Parts[1].Node == block.Head.Node)
        {
            return;
        }

        var (head, first) = (block.Head.Node, block.Parts[1].Node);
        var between =
            head.Parent == first.Parent
                ? head.Parent!.Children.SkipWhile(node => node != head)
                    .Skip(1)
                    .TakeWhile(node => node != first)
                    .ToList()
                : null;
        if (
            between is null
            || between.Exists(node =>
                node is TagNode
                || (
                    head.Parent!.IsParagraph
                        ? Nodes.IsVisible(node)
                        : node is not Leaf leaf || !Nodes.IsAnchor(leaf.Element)
                )
            )
        )
        {
            findings.Add(head.Tag.Finding(TextBeforeWhen));
        }
    }
}
