using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Checks the structure once every tag has its place.</summary>
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

    /// <summary>Reports a jump without a target, or out of the middle of a paragraph, which would stay open.</summary>
    private static void CheckLeaving(BlockPart part, Block? inside, List<Diagnostic> findings)
    {
        var returns = part.Statement.Keyword == "ret";
        var target = inside;
        while (target is not null && !(returns ? target.IsFunction : target.IsLoop))
        {
            target = target.Outer;
        }

        if (target is null)
        {
            var needed = returns ? "một hàm (func)" : "một vòng lặp";
            var expected = $"'{part.Statement.Keyword}' phải nằm trong {needed}";
            findings.Add(part.Node.Tag.Finding(LeavesStructure, expected));
        }
        else if (target.Head.Node.Parent != part.Node.Parent)
        {
            findings.Add(part.Node.Tag.Finding(LeavesStructure, "đặt thẻ này ngang cấp với thẻ mở khối"));
        }
    }

    /// <summary>Reports content between case and its first when: Scriban drops it, and with it might drop the end of a
    /// paragraph.</summary>
    private static void CheckCase(Block block, List<Diagnostic> findings)
    {
        if (block.Parts.Count < 2 || block.Parts[1].Node == block.Head.Node)
        {
            return;
        }

        var (head, first) = (block.Head.Node, block.Parts[1].Node);
        if (Nodes.Between(head, first) is not { } between || between.Exists(IsContent))
        {
            findings.Add(head.Tag.Finding(TextBeforeWhen));
        }
    }

    private static bool IsContent(Node node)
    {
        if (node is TagNode)
        {
            return true;
        }

        return node.Parent is { IsParagraph: true }
            ? Nodes.IsVisible(node)
            : node is not Leaf leaf || !Nodes.IsAnchor(leaf.Element);
    }
}
