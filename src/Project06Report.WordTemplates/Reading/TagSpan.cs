namespace Project06Report.WordTemplates.Reading;

/// <summary>Where a tag stands in the text of its paragraph.</summary>
/// <param name="Code">The text between the braces with Word's autocorrect undone, of the same length.</param>
/// <param name="Closed">False when the paragraph, or the next tag, begins before "}}".</param>
internal sealed record TagSpan(int Start, int Length, string Code, bool Closed)
{
    public int End => Start + Length;
}
