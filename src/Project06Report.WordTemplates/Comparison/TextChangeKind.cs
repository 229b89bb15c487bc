namespace Project06Report.WordTemplates.Comparison;

public enum TextChangeKind
{
    /// <summary>Punctuation, capitals or spaces only.</summary>
    Punctuation,

    /// <summary>Words; the numbers are the same.</summary>
    Wording,

    /// <summary>A number changed, was added or removed.</summary>
    Number,
}
