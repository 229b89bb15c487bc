namespace Project06Report.Layout;

/// <summary>How a run of text is set, after all styles.</summary>
internal sealed record RunFormat
{
    public string? Font { get; init; }

    public string? HighAnsiFont { get; init; }

    public string? ComplexScriptFont { get; init; }

    public int HalfPoints { get; init; } = 20;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>"auto" or six hexadecimal digits.</summary>
    public string Color { get; init; } = "auto";

    public bool Superscript { get; init; }

    /// <summary>Added to the width of each character, in twips.</summary>
    public int Spacing { get; init; }
}
