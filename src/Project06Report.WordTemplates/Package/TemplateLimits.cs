using Project06Report.Diagnostics;
using Project06Report.Packages;

namespace Project06Report.WordTemplates.Package;

/// <summary>How much a template and its report may hold. Beyond a limit the work stops with a finding that names the
/// number found and the limit; nothing is cut short in silence.</summary>
public static class TemplateLimits
{
    public static readonly Limit File = new("dung lượng một tệp", 20 * Mebi, "byte");
    public static readonly Limit Entries = new("số phần trong tệp .docx", 2_000, "phần");
    public static readonly Limit EntryName = new("độ dài tên một phần", 255, "ký tự");
    public static readonly Limit Part = new("một phần sau khi giải nén", 32 * Mebi, "byte");
    public static readonly Limit AllParts = new("tất cả các phần sau khi giải nén", 128 * Mebi, "byte");

    /// <summary>The deepest honest document seen has 44.</summary>
    public static readonly Limit Depth = new("độ sâu XML", 100, "bậc");
    public static readonly Limit Token = new("một thẻ hoặc một đoạn chữ của XML", 2 * Mebi, "byte");
    public static readonly Limit WidePart = new("một phần XML mã hóa UTF-16", 8 * Mebi, "byte");
    public static readonly Limit Attribute = new("một thuộc tính của XML", 64 * 1024, "ký tự");
    public static readonly Limit Text = new("một đoạn chữ của XML", Mebi, "ký tự");

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

    /// <summary>Text files that include each other.</summary>
    public const int SnippetDepth = 10;

    /// <summary>Inclusions of one template, those inside others counted.</summary>
    public const int Snippets = 200;

    public const int SnippetBytes = 64 * 1024;

    private const int Mebi = 1024 * 1024;

    /// <summary>The whole table, as <c>p06 explain</c> prints it.</summary>
    public static IReadOnlyList<Limit> All { get; } =
    [
        File,
        Entries,
        EntryName,
        Part,
        AllParts,
        Depth,
        Token,
        WidePart,
        Attribute,
        Text,
        new("số thẻ {{ }}", Tags, "thẻ"),
        new("số đoạn văn", Paragraphs, "đoạn"),
        new("số tầng lồng nhau của khối lệnh", Nesting, "tầng"),
        new("tổng số vòng lặp", Iterations, "vòng"),
        new("số tầng hàm gọi hàm", Recursion, "tầng"),
        new("độ dài báo cáo", OutputCharacters, "ký tự"),
        new("số chú thích", Notes, "chú thích"),
        new("số lần include", Snippets, "lần"),
        new("số tầng include lồng nhau", SnippetDepth, "tầng"),
        new("dung lượng một tệp include", SnippetBytes, "byte"),
    ];

    internal static PackageLimits Package { get; } =
        new(Entries, EntryName, AllParts, Depth, Token, WidePart);
}
