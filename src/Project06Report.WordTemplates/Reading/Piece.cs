using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

internal enum PieceKind
{
    /// <summary>An inline container begins: hyperlink, content control, tracked insertion.</summary>
    Enter,
    Exit,
    RunStart,
    RunEnd,
    Text,

    /// <summary>A child of a run that is not text. Breaks, tabs and hard hyphens count as one character in a tag, everything
    /// else as an object that no tag may contain.</summary>
    Object,

    /// <summary>A child of the paragraph outside runs: bookmarks, proofing marks, formulas.</summary>
    Outside,
}

/// <summary>One step through the content of a paragraph, in document order.</summary>
/// <param name="Start">Its first character in the paragraph's text.</param>
/// <param name="Text">The characters it stands for; empty for what has no width.</param>
internal sealed record Piece(PieceKind Kind, int Start, XElement Element, string Text, Node? Node = null)
{
    public int End => Start + Text.Length;
}
