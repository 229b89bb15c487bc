namespace Project06Report.WordTemplates.Reading;

/// <summary>One statement of a tag.</summary>
/// <param name="Keyword">For blocks and their parts: "for", "else if", "end"; otherwise empty.</param>
/// <param name="Typed">The word a typing accident made of the keyword; null when the keyword is right.</param>
/// <param name="Words">All its tokens, the keyword included.</param>
public sealed record Statement(StatementKind Kind, string Keyword, string? Typed, IReadOnlyList<Word> Words)
{
    /// <summary>Its position in the tag, from 0.</summary>
    public int Number { get; init; }

    /// <summary>How many blocks the statement opens (1) or closes (-1).</summary>
    public int DepthChange =>
        Kind switch
        {
            StatementKind.Open => 1,
            StatementKind.End => -1,
            _ => 0,
        };
}
