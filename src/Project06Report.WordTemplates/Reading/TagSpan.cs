namespace Project06Report.WordTemplates.Reading;

/// <summary>Where a tag stands in the text of its paragraph.</summary>
/// <param name="Code">Between the braces, with what Word's autocorrect did to it undone; of the same length as the text there.</param>
/// <param name="Closed">False when the paragraph, or the next tag, begins before "}}".</param>
internal sealed record TagSpan(int Start, int Length, string Code, bool Closed)
{
    public int End => Start + Length;
}
