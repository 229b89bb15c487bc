using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>An element being written.</summary>
/// <param name="Source">Its shell in the template.</param>
/// <param name="InParagraph">Text and runs may stand here, paragraphs and tables may not.</param>
internal sealed record Frame(XElement Element, Shell Source, bool InParagraph)
{
    private static readonly HashSet<string> Blocks = ["body", "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"];

    public bool IsRun => Element.Name == W.Run;

    public static Frame Of(Shell source, Frame? outer)
    {
        var name = source.Element.Name;
        var inside =
            name == W.Paragraph
            || source.IsPlainText
            || (outer is { InParagraph: true } && !Blocks.Contains(name.LocalName));
        return new(new XElement(name, source.Element.Attributes()), source, inside);
    }

    /// <summary>Whether an element of that name may be put here.</summary>
    public bool Admits(XName name) =>
        Source.IsPlainText ? false
        : name == W.Run || name == W.Hyperlink ? InParagraph && !IsRun
        : name == W.Paragraph || name == W.Table ? !InParagraph && Element.Name != W.Table && Element.Name != W.Row
        : name == W.Row ? Element.Name == W.Table || Element.Name == W.ContentControlContent
        : name == W.Cell ? Element.Name == W.Row || Element.Name == W.ContentControlContent
        : !(IsRun && name == W.ContentControl);
}
