namespace Project06Report.WordTemplates.Reading;

/// <summary>One statement of a tag.</summary>
/// <param name="Keyword">For blocks and their parts: "for", "else if", "end"; otherwise empty.</param>
/// <param name="Typed">What stands there where a typing accident hides the keyword; otherwise null.</param>
/// <param name="Words">All its tokens, the keyword included.</param>
public sealed record Statement(StatementKind Kind, string Keyword, string? Typed, IReadOnlyList<Word> Words)
{
    /// <summary>Its place in the tag, from 0.</summary>
    public int Number { get; init; }
}
