using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>An element being written.</summary>
/// <param name="Source">Its shell in the template.</param>
/// <param name="InParagraph">Whether text and runs may stand here, but no paragraphs and tables.</param>
internal sealed record Frame(XElement Element, Shell Source, bool InParagraph)
{
    private static readonly HashSet<string> Blocks =
    [
        "body",
        "tc",
        "txbxContent",
        "hdr",
        "ftr",
        "footnote",
        "endnote",
    ];

    public bool IsRun => Is(W.Run);

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
        !Source.IsPlainText
        && name switch
        {
            _ when name == W.Run || name == W.Hyperlink => InParagraph && !IsRun,
            _ when name == W.Paragraph || name == W.Table => !InParagraph && !Is(W.Table) && !Is(W.Row),
            _ when name == W.Row => Is(W.Table) || Is(W.ContentControlContent),
            _ when name == W.Cell => Is(W.Row) || Is(W.ContentControlContent),
            _ => !(IsRun && name == W.ContentControl),
        };

    private bool Is(XName name) => Element.Name == name;
}
