using Scriban.Parsing;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A token of Scriban with its text.</summary>
/// <param name="Start">Its offset in the tag's code.</param>
public sealed record Word(TokenType Type, int Start, string Text)
{
    public bool IsName => Type == TokenType.Identifier;
}
