using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>What may be typed into which cell of a form, and what Excel answers to anything else.</summary>
internal static class FormGuards
{
    /// <summary>Smaller than any figure a form takes.</summary>
    private const string NoBound = "-1000000000000000";

    public static readonly InputGuard Order = new(
        "whole",
        "greaterThanOrEqual",
        "1",
        "Gõ số thứ tự 1, 2, 3 …"
    );

    /// <summary>From 1 January 2000 on.</summary>
    public static readonly InputGuard Day = new(
        "date",
        "greaterThanOrEqual",
        "36526",
        "Gõ một ngày có thật, dạng ngày/tháng/năm, ví dụ 14/08/2022."
    );

    public static readonly InputGuard Tick = new(
        "list",
        "",
        "\"x\"",
        "Gõ chữ x nếu cả kỳ không phát sinh; nếu có phát sinh thì để trống."
    );

    public static readonly InputGuard DocumentTypes = new(
        "list",
        "",
        "\"Công văn,Quyết định,Kế hoạch,Báo cáo,Tờ trình,Thông báo,Chỉ thị,Nghị quyết,Hướng dẫn,Giấy mời\"",
        ""
    );

    public static InputGuard Number(FormPlace indicator, bool mayBeNegative) =>
        indicator switch
        {
            { Kind: IndicatorKind.Percentage } => new(
                "decimal",
                "greaterThanOrEqual",
                mayBeNegative ? NoBound : "0",
                "Gõ một số, không gõ chữ hay dấu %. Tỷ lệ 95,8 phần trăm gõ là 95,8 chứ không gõ 0,958."
            )
            {
                Prompt = "Tỷ lệ phần trăm: 95,8 phần trăm gõ là 95,8.",
            },
            { Decimals: 0 } => new(
                "whole",
                "greaterThanOrEqual",
                mayBeNegative ? NoBound : "0",
                "Gõ số nguyên, không gõ dấu chấm ngăn cách hàng nghìn, không gõ chữ; không phát sinh thì gõ 0."
            ),
            _ => new(
                "decimal",
                "greaterThanOrEqual",
                mayBeNegative ? NoBound : "0",
                "Gõ một số, không gõ chữ; không phát sinh thì gõ 0."
            ),
        };

    /// <param name="range">The range of the words, for formulas.</param>
    public static InputGuard Word(string range) =>
        new("list", "", range, "Chọn một mã trong danh sách; ý nghĩa của từng mã ở trang HUONG_DAN.");

    /// <summary>Offers the words, and accepts anything else as well.</summary>
    public static InputGuard Offer(string range) => new("list", "", range, "");

    /// <summary>Writes one guard for all cells that have the same.</summary>
    public static void Put(SheetWriter sheet, IEnumerable<(InputGuard Guard, CellAddress Cell)> cells)
    {
        foreach (var same in cells.GroupBy(cell => cell.Guard))
        {
            sheet.Guards.Guard(CellRanges.Of(same.Select(cell => cell.Cell)), same.Key);
        }
    }
}
