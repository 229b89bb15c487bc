using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>A line of a template's source, with those joined to it by a backslash at the end.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">Without blanks at either end.</param>
internal sealed record TemplateLine(SourcePlace Place, string Text)
{
    public bool IsFence => Text.StartsWith(":::", StringComparison.Ordinal);

    public bool IsRow => Text.StartsWith('|');

    public bool IsAttributes => Text.StartsWith("{:", StringComparison.Ordinal);

    /// <summary>The word after <c>:::</c>; "" where there is none.</summary>
    public string FenceWord => Text[3..].Trim().Split(' ')[0];

    /// <summary>What follows the word of a fence.</summary>
    public Attributes FenceAttributes() => Attributes.Parse(Text[3..].Trim()[FenceWord.Length..], Place);

    public Attributes LineAttributes() =>
        Text.EndsWith('}')
            ? Attributes.Parse(Text[2..^1], Place)
            : throw Place.Fault("{: does not end with }");
}
