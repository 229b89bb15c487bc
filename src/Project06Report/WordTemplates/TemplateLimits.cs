namespace Project06Report.WordTemplates;

/// <summary>What a template and its report may use: beyond a limit the work stops with a finding that names the number found
/// and the limit; nothing is ever cut short in silence.</summary>
public static class TemplateLimits
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

    /// <summary>The table in words, as <c>p06 explain</c> prints it.</summary>
    public static IReadOnlyList<(string What, long Value, string Unit)> All { get; } =
    [
        ("dung lượng một tệp", PackageBytes, "byte"),
        ("số phần trong tệp .docx", Entries, "phần"),
        ("độ dài tên một phần", EntryNameCharacters, "ký tự"),
        ("một phần sau khi giải nén", PartBytes, "byte"),
        ("tất cả các phần sau khi giải nén", AllPartsBytes, "byte"),
        ("số tầng lồng nhau của XML", XmlDepth, "tầng"),
        ("một thuộc tính của XML", AttributeCharacters, "ký tự"),
        ("một đoạn chữ của XML", TextCharacters, "ký tự"),
        ("số thẻ {{ }}", Tags, "thẻ"),
        ("số đoạn văn", Paragraphs, "đoạn"),
        ("số tầng lồng nhau của khối lệnh", Nesting, "tầng"),
        ("tổng số vòng lặp", Iterations, "vòng"),
        ("số tầng hàm gọi hàm", Recursion, "tầng"),
        ("độ dài báo cáo", OutputCharacters, "ký tự"),
        ("số chú thích", Notes, "chú thích"),
    ];
}
