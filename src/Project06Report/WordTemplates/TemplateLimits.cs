namespace Project06Report.WordTemplates;

/// <summary>What a template and its report may use: beyond a limit the work stops with a finding that names the number found
/// and the limit; nothing is ever cut short in silence.</summary>
internal static class TemplateLimits
{
    public const int PackageBytes = 20 * 1024 * 1024;
    public const int Entries = 2_000;
    public const int EntryNameCharacters = 255;
    public const long PartBytes = 32L * 1024 * 1024;
    public const long AllPartsBytes = 128L * 1024 * 1024;

    /// <summary>Nested XML elements; the deepest honest document seen has 44.</summary>
    public const int XmlDepth = 100;
    public const int AttributeCharacters = 64 * 1024;
    public const int TextCharacters = 1024 * 1024;

    public const int Tags = 20_000;
    public const int Paragraphs = 100_000;

    /// <summary>Blocks inside blocks.</summary>
    public const int Nesting = 30;

    /// <summary>Rounds of all loops of one rendering together.</summary>
    public const int Iterations = 200_000;

    /// <summary>Function calls inside function calls.</summary>
    public const int Recursion = 100;

    /// <summary>Characters of the whole output, structure marks included.</summary>
    public const int OutputCharacters = 8 * 1024 * 1024;

    public const int Notes = 5_000;
}
