using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-230 to P06-239: the waivers (giải trình) of a month.</summary>
    public static class Waivers
    {
        public static readonly DiagnosticKind Unreadable = new(
            "P06-230",
            Severity.Error,
            Stop.Figures,
            "Không đọc được bảng giải trình",
            "Bảng giải trình được nhận ra bằng dòng mã màu xám (ma, quy_tac, ly_do …). Thiếu một mã thì không biết dòng nào giải trình cho phát hiện nào, nên không giải trình nào được xét.",
            "lấy lại dòng mã màu xám, hoặc chuyển tệp đi nơi khác rồi chạy lại p06 check --waivers"
        );

        public static readonly DiagnosticKind Void = new(
            "P06-231",
            Severity.Warning,
            Stop.Figures,
            "Giải trình hết hiệu lực vì số liệu đã thay đổi",
            "Một giải trình chỉ có giá trị với đúng những con số lúc viết. Số liệu đã thay đổi thì phải xem lại từ đầu.",
            "chạy p06 check --waivers để có dòng mới với số liệu hiện nay, xem lại lý do, rồi xóa dòng cũ"
        );

        public static readonly DiagnosticKind Incomplete = new(
            "P06-232",
            Severity.Warning,
            Stop.Figures,
            "Giải trình chưa ghi đủ",
            "Cần có lý do, người giải trình và ngày; giải trình cho một lỗi còn phải có người thứ hai duyệt. Chưa đủ thì chưa được chấp nhận.",
            "ghi nốt các cột còn thiếu của dòng này"
        );

        public static readonly DiagnosticKind Unused = new(
            "P06-233",
            Severity.Warning,
            Stop.Figures,
            "Giải trình không dùng đến",
            "Phát hiện mà dòng này giải trình không còn nữa: đơn vị đã sửa số liệu, hoặc quy tắc đã đổi.",
            "xóa dòng này khỏi giai-trinh.xlsx"
        );

        public static readonly DiagnosticKind OtherContent = new(
            "P06-234",
            Severity.Warning,
            Stop.Figures,
            "Tệp giải trình có nội dung ngoài bảng nên không bị ghi đè",
            "Ghi lại bảng sẽ làm mất nội dung người dùng đã thêm ngoài các cột có mã. Bảng mới được ghi bên cạnh.",
            "chép phần cần giữ sang tệp mới rồi đổi tên tệp mới thành giai-trinh.xlsx"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            Unreadable,
            Void,
            Incomplete,
            Unused,
            OtherContent,
        ];
    }
}
