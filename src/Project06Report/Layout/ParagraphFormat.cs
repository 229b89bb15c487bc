namespace Project06Report.Layout;

/// <summary>How a paragraph is set, after all styles. Lengths in twips.</summary>
internal sealed record ParagraphFormat
{
    /// <summary>"left" unless stated; "start" and "end" are given as "left" and "right".</summary>
    public string Alignment { get; init; } = "left";

    /// <summary>Negative when the first line hangs out.</summary>
    public int FirstLine { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>240ths of a line when the rule is "auto", else twips.</summary>
    public int Line { get; init; } = 240;

    public string LineRule { get; init; } = "auto";

    public bool ContextualSpacing { get; init; }

    public bool KeepNext { get; init; }

    public bool LineAbove { get; init; }

    public bool LineBelow { get; init; }

    /// <summary>The format of its automatic number ("lowerLetter", "bullet"), or null.</summary>
    public string? Numbering { get; init; }
}
