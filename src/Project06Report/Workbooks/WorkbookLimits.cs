using System.Collections.Immutable;

namespace Project06Report.Workbooks;

/// <summary>One bound of what is read: beyond it a file is refused with the number found and the limit, never cut off.</summary>
/// <param name="What">Vietnamese, as <c>p06 explain</c> prints it.</param>
/// <param name="Unit">Vietnamese, after a number.</param>
public sealed record WorkbookLimit(string What, long Value, string Unit);

/// <summary>The one table of limits for workbooks. They lie well above the largest honest of 1,406 real files and keep one
/// file under 2 seconds and 250 MB.</summary>
public static class WorkbookLimits
{
    public static readonly WorkbookLimit File = new("dung lượng một tệp", 20 * Mebi, "byte");
    public static readonly WorkbookLimit Entries = new("số phần trong tệp .xlsx", 2_000, "phần");
    public static readonly WorkbookLimit EntryName = new("độ dài tên một phần", 255, "ký tự");
    public static readonly WorkbookLimit SheetPart = new("một trang tính sau khi giải nén", 64 * Mebi, "byte");
    public static readonly WorkbookLimit OtherPart = new("một phần khác sau khi giải nén", 32 * Mebi, "byte");
    public static readonly WorkbookLimit AllParts = new("tất cả các phần được đọc sau khi giải nén", 128 * Mebi, "byte");
    public static readonly WorkbookLimit Depth = new("số tầng lồng nhau của XML", 100, "tầng");
    public static readonly WorkbookLimit Token = new("một thẻ hoặc một đoạn chữ của XML", 1 * Mebi, "byte");
    public static readonly WorkbookLimit WidePart = new("một phần XML mã hóa UTF-16", 8 * Mebi, "byte");
    public static readonly WorkbookLimit Sheets = new("số trang tính", 256, "trang");
    public static readonly WorkbookLimit Cells = new("số ô có nội dung", 400_000, "ô");
    public static readonly WorkbookLimit Characters = new("tổng số ký tự của các ô", 8 * Mebi, "ký tự");
    public static readonly WorkbookLimit SharedStrings = new("số chuỗi dùng chung", 200_000, "chuỗi");
    public static readonly WorkbookLimit Styles = new("số kiểu định dạng ô", 65_536, "kiểu");
    public static readonly WorkbookLimit DefinedNames = new("số tên đã đặt (defined names)", 100_000, "tên");
    public static readonly WorkbookLimit Merges = new("số vùng trộn ô", 200_000, "vùng");
    public static readonly WorkbookLimit Relationships = new("số liên kết giữa các phần", 10_000, "liên kết");
    public static readonly WorkbookLimit Findings = new("số phát hiện kể ra cho một tệp", 100, "phát hiện");

    private const long Mebi = 1024 * 1024;

    public static ImmutableArray<WorkbookLimit> All { get; } =
    [
        File, Entries, EntryName, SheetPart, OtherPart, AllParts, Depth, Token, WidePart, Sheets, Cells, Characters, SharedStrings, Styles,
        DefinedNames, Merges, Relationships, Findings,
    ];
}
