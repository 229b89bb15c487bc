using Scriban.Parsing;

namespace Project06Report.WordTemplates.Reading;

public enum StatementKind
{
    /// <summary>An expression whose value is printed.</summary>
    Print,

    /// <summary>An assignment, <c>import</c>, <c>readonly</c>: prints nothing.</summary>
    Assign,

    /// <summary><c>if for while case with func capture wrap do</c>.</summary>
    Open,

    /// <summary><c>else</c>, <c>else if</c>, <c>when</c>.</summary>
    Middle,
    End,

    /// <summary><c>break continue ret</c>.</summary>
    Leave,
}

/// <summary>A token of Scriban with its text.</summary>
/// <param name="Start">In the tag's code.</param>
public sealed record Word(TokenType Type, int Start, string Text)
{
    public bool IsName => Type == TokenType.Identifier;
}

/// <summary>One statement of a tag.</summary>
/// <param name="Keyword">For blocks and their parts: "for", "else if", "end"; otherwise empty.</param>
/// <param name="Typed">What stands there where a typing accident hides the keyword; otherwise null.</param>
/// <param name="Words">All its tokens, the keyword included.</param>
public sealed record Statement(StatementKind Kind, string Keyword, string? Typed, IReadOnlyList<Word> Words)
{
    /// <summary>Its place in the tag, from 0.</summary>
    public int Number { get; init; }
}
