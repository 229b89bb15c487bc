using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Decides where the tags of each block take effect: inside the line, around their paragraphs, or around their
/// table rows. So a loop repeats what its author sees as one thing, and a tag alone in a paragraph or row leaves no
/// blank one.</summary>
internal sealed class Lifter(Shell root, IReadOnlyList<Block> blocks, List<Diagnostic> findings)
{
    private readonly List<Block> overRows = [];
    private readonly List<Block> overParagraphs = [];

    public void Lift()
    {
        foreach (var block in blocks)
        {
            Classify(block);
        }

        RowLifter.Lift(root, overRows);
        new ParagraphLifter(root, blocks, overParagraphs, findings).Lift();
        CheckNesting();
    }

    private void Classify(Block block)
    {
        var tags = block.Tags.ToList();
        if (tags.TrueForAll(tag => tag.Parent == tags[0].Parent))
        {
            return;
        }

        var common = Nodes.Common(tags);
        if (common is null || (common.IsInsideParagraph() && !common.IsRow))
        {
            Refuse(block, "cùng một đoạn, và cùng ở trong (hoặc ngoài) liên kết, ô điều khiển");
        }
        else if (common is { IsRow: true, Parent: { } table })
        {
            ClassifyRows(block, tags, table, oneRow: true);
        }
        else if (common.IsTable)
        {
            ClassifyRows(block, tags, common, oneRow: false);
        }
        else if (
            tags.TrueForAll(tag =>
                tag.Parent is { IsParagraph: true } paragraph && paragraph.Parent == common
            )
        )
        {
            overParagraphs.Add(block);
        }
        else
        {
            Refuse(block, "cùng một nơi");
        }
    }

    private void ClassifyRows(Block block, List<TagNode> tags, Shell table, bool oneRow)
    {
        if (oneRow && block.Parts.Exists(part => part.Statement.Kind == StatementKind.Middle))
        {
            Refuse(block, "khối lặp hàng không thể có else ở giữa hàng");
        }
        else if (tags.TrueForAll(tag => RowLifter.RowOf(tag)?.Parent == table))
        {
            overRows.Add(block);
        }
        else
        {
            Refuse(block, "cùng một bảng");
        }
    }

    private void Refuse(Block block, string where)
    {
        var end = block.Parts[^1].Node.Tag;
        findings.Add(
            block.Head.Node.Tag.Finding(DifferentContainers, $"thẻ mở và {end.Shown} phải ở {where}") with
            {
                Related = [end.Place.At(end.Index)],
            }
        );
    }

    private static List<Block> InOrder(IReadOnlyList<Block> blocks)
    {
        List<Block> sorted = [.. blocks];
        sorted.Sort(
            (left, right) =>
                left.Head.Node == right.Head.Node
                    ? left.Head.Statement.Number - right.Head.Statement.Number
                    : left.Head.Node.Tag.Index - right.Head.Node.Tag.Index
        );
        return sorted;
    }

    /// <summary>Reports a block whose head got another end by the moves.</summary>
    private void CheckNesting()
    {
        var reader = new BlockReader([]);
        reader.Read(Nodes.Tags(root));
        var after = InOrder(reader.Blocks);
        var torn = InOrder(blocks)
            .Where((block, at) => !block.Parts.SequenceEqual(after[at].Parts))
            .FirstOrDefault();
        if (torn is not null)
        {
            findings.Add(torn.Head.Node.Tag.Finding(BadNesting));
        }
    }
}
