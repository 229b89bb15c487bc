namespace Project06Report.WordTemplates.Reading;

internal enum PieceKind
{
    /// <summary>An inline container begins: hyperlink, content control, tracked insertion.</summary>
    Enter,
    Exit,
    RunStart,
    RunEnd,
    Text,

    /// <summary>A child of a run that is not text. Breaks, tabs and hard hyphens count as one character in a tag; any
    /// other is an object that no tag may contain.</summary>
    Object,

    /// <summary>A child of the paragraph outside runs: bookmarks, proofing marks, formulas.</summary>
    Outside,
}
