using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Walks a story in order and reports blocks that contain half a field or repeat a section break.</summary>
internal sealed class RangeWalk
{
    private static readonly XElement NoField = new(W.FieldCharacter);

    private readonly List<Diagnostic> findings;
    private readonly BlockIndex blocksOf;
    private readonly Dictionary<Block, XElement> fieldAtHead = [];
    private readonly List<Block> open = [];
    private readonly Stack<XElement> fields = new();

    public RangeWalk(BlockReader blocks, List<Diagnostic> findings)
    {
        this.findings = findings;
        blocksOf = new(blocks.Blocks);
    }

    public void Walk(Node node)
    {
        switch (node)
        {
            case TagNode tag:
                Meet(tag);
                break;
            case Leaf leaf:
                Meet(leaf.Element);
                break;
            case Shell shell:
                CheckSection(shell.Element);
                shell.Children.ForEach(Walk);
                break;
        }
    }

    private void Meet(TagNode tag)
    {
        foreach (var block in blocksOf.Of(tag))
        {
            if (fieldAtHead.TryAdd(block, Field))
            {
                open.Add(block);
            }
            else if (fieldAtHead[block] != Field)
            {
                findings.Add(block.Head.Node.Tag.Finding(CutField));
                fieldAtHead[block] = Field;
            }

            if (tag == block.Parts[^1].Node)
            {
                open.Remove(block);
            }
        }
    }

    /// <summary>The beginning of the innermost field that is open here.</summary>
    private XElement Field => fields.Count > 0 ? fields.Peek() : NoField;

    private void Meet(XElement leaf)
    {
        CheckSection(leaf);
        foreach (var mark in leaf.DescendantsAndSelf(W.FieldCharacter))
        {
            var type = (string?)mark.Attribute(W.FieldCharacterType);
            if (type == "begin")
            {
                fields.Push(mark);
            }
            else if (type == "end")
            {
                _ = fields.TryPop(out _);
            }
        }
    }

    /// <summary>Reports a section break in any block but an if. A section may be left out, and what stands before it
    /// takes the page of what follows; it may not be repeated.</summary>
    private void CheckSection(XElement element)
    {
        if (
            element.Name == W.Paragraph
            && Nodes.HasSectionBreak(element)
            && open.Find(block => block.Keyword != "if") is { } block
        )
        {
            findings.Add(block.Head.Node.Tag.Finding(SectionBreak));
        }
    }
}
