using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

/// <summary>One step through the content of a paragraph, in document order.</summary>
/// <param name="Start">Its first character in the paragraph's text.</param>
/// <param name="Text">The characters it stands for; empty for a piece without width.</param>
internal sealed record Piece(PieceKind Kind, int Start, XElement Element, string Text, Node? Node = null)
{
    public int End => Start + Text.Length;
}
