using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Packages;
using Project06Report.Vietnamese;

namespace Project06Report.Workbooks;

/// <summary>The one table of limits for workbooks. They lie well above the largest honest of 1,406 real files and keep
/// one file under 2 seconds and 250 MB. A cell takes 132 to 160 bytes: with a file of 20 MB, a sheet of 64 MiB and the
/// program itself a million cells would take 285 MB; the largest honest file has 175,095.</summary>
public static class WorkbookLimits
{
    public static readonly Limit File = new("dung lượng một tệp", 20 * Mebi, "byte");
    public static readonly Limit Entries = new("số phần trong tệp .xlsx", 2_000, "phần");
    public static readonly Limit EntryName = new("độ dài tên một phần", 255, "ký tự");
    public static readonly Limit SheetPart = new("một trang tính sau khi giải nén", 64 * Mebi, "byte");
    public static readonly Limit OtherPart = new("một phần khác sau khi giải nén", 32 * Mebi, "byte");
    public static readonly Limit AllParts = new(
        "tất cả các phần được đọc sau khi giải nén",
        128 * Mebi,
        "byte"
    );
    public static readonly Limit Depth = new("số tầng lồng nhau của XML", 100, "tầng");
    public static readonly Limit Token = new("một thẻ hoặc một đoạn chữ của XML", 1 * Mebi, "byte");
    public static readonly Limit WidePart = new("một phần XML mã hóa UTF-16", 8 * Mebi, "byte");
    public static readonly Limit Sheets = new("số trang tính", 256, "trang");
    public static readonly Limit Rows = new("số dòng của một trang", CellAddress.MaxRow, "dòng");
    public static readonly Limit Columns = new("số cột của một trang", CellAddress.MaxColumn, "cột");
    public static readonly Limit Cells = new("số ô có nội dung", 400_000, "ô");
    public static readonly Limit OldPositions = new(
        "số vị trí ô phải duyệt trong tệp .xls",
        8 * Mebi,
        "vị trí"
    );
    public static readonly Limit Characters = new("tổng số ký tự của các ô", 8 * Mebi, "ký tự");
    public static readonly Limit SharedStrings = new("số chuỗi dùng chung", 200_000, "chuỗi");
    public static readonly Limit Styles = new("số kiểu định dạng ô", 65_536, "kiểu");
    public static readonly Limit DefinedNames = new("số tên đã đặt (defined names)", 100_000, "tên");
    public static readonly Limit Merges = new("số vùng trộn ô", 200_000, "vùng");
    public static readonly Limit Relationships = new("số liên kết giữa các phần", 10_000, "liên kết");
    public static readonly Limit Figure = new(
        "giá trị của một con số, âm hoặc dương",
        VietnameseNumber.Largest,
        ""
    );
    public static readonly Limit Decimals = new(
        "số chữ số thập phân của một con số",
        VietnameseNumber.MostDecimals,
        "chữ số"
    );
    public static readonly Limit Findings = new("số phát hiện kể ra cho một tệp", 100, "phát hiện");

    private const long Mebi = 1024 * 1024;

    public static ImmutableArray<Limit> All { get; } =
    [
        File,
        Entries,
        EntryName,
        SheetPart,
        OtherPart,
        AllParts,
        Depth,
        Token,
        WidePart,
        Sheets,
        Rows,
        Columns,
        Cells,
        OldPositions,
        Characters,
        SharedStrings,
        Styles,
        DefinedNames,
        Merges,
        Relationships,
        Figure,
        Decimals,
        Findings,
    ];

    internal static PackageLimits Package { get; } =
        new(Entries, EntryName, AllParts, Depth, Token, WidePart);
}
