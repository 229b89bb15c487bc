namespace Project06Report.Editions.Documents;

/// <summary>What stands beside one another in a paragraph.</summary>
internal abstract record Inline;

/// <summary>Text of one look; tags are text.</summary>
internal sealed record TextRun(string Text, bool Bold, bool Italic) : Inline;

/// <summary>A new line in the paragraph.</summary>
internal sealed record LineBreak(bool Bold, bool Italic) : Inline;

/// <summary>The mark of a footnote.</summary>
/// <param name="Note">Its name in the source.</param>
internal sealed record NoteMark(string Note) : Inline;
