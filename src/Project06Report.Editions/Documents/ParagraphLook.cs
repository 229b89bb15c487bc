namespace Project06Report.Editions.Documents;

/// <summary>What a style or a paragraph says of its paragraph; null where it says nothing. Lengths are twips.</summary>
internal sealed record ParagraphLook
{
    public static ParagraphLook None { get; } = new();

    public int? Left { get; init; }

    public int? Right { get; init; }

    public int? FirstLine { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public LineHeight? Line { get; init; }

    /// <summary>A word of the sources: trai, giua, phai, deu.</summary>
    public string? Alignment { get; init; }

    /// <summary>Stays on the page of the next paragraph.</summary>
    public bool KeepsWithNext { get; init; }
}
