namespace Project06Report.Editions.Documents;

/// <summary>A style: a row of styles.csv.</summary>
internal sealed record StyleRow
{
    /// <summary>Ids the builder gives paragraphs by itself.</summary>
    public const string Normal = "Normal";

    /// <summary>A paragraph of which the source says nothing.</summary>
    public const string Body = "NoiDung";

    /// <summary>A paragraph of commands, which leaves nothing in the report.</summary>
    public const string Commands = "LenhMau";

    /// <summary>The empty paragraph that ends a section.</summary>
    public const string SectionEnd = "ChoKy";

    public const string Header = "Header";
    public const string NoteText = "FootnoteText";
    public const string NoteMark = "FootnoteReference";

    public required string Id { get; init; }

    /// <summary>As Word shows it.</summary>
    public required string Name { get; init; }

    public string Alias { get; init; } = "";

    /// <summary>File name without extension of the one template that has it; "" for all.</summary>
    public string Template { get; init; } = "";

    /// <summary>For letters, not paragraphs.</summary>
    public bool IsForLetters { get; init; }

    /// <summary>"" for <see cref="Normal"/>.</summary>
    public string BasedOn { get; init; } = "";

    /// <summary>Of the paragraph typed after one of this style; "": the same.</summary>
    public string Next { get; init; } = "";

    public ParagraphLook Look { get; init; } = ParagraphLook.None;

    public bool HasRuleAbove { get; init; }

    /// <summary>Level in the outline, from 1.</summary>
    public int? Outline { get; init; }

    /// <summary>"" : as the style below it.</summary>
    public string Font { get; init; } = "";

    /// <summary>In half-points.</summary>
    public int? Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>RRGGBB; "" for automatic.</summary>
    public string Colour { get; init; } = "";

    /// <summary>Room between letters, in twips.</summary>
    public int? Spread { get; init; }

    public bool IsRaised { get; init; }
}
