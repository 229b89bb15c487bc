using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-390 to P06-399: departures from the layout (thể thức, kỹ thuật trình bày) of Nghị định
    /// 30/2020/NĐ-CP, Phụ lục I. What is only done otherwise in practice is a warning. The finding's rule is the row
    /// of the checklist.</summary>
    public static class Layouts
    {
        public static readonly DiagnosticKind Page = Kind(
            "P06-390",
            "Khổ giấy, chiều trang hoặc lề chưa đúng thể thức",
            "Văn bản dùng khổ A4, trang đứng; lề trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm (mục I Phụ lục I). Trang ngang chỉ dùng khi có bảng biểu không làm thành phụ lục riêng.",
            "trong Word: Bố trí (Layout) > Lề (Margins), Hướng (Orientation), Cỡ (Size)"
        );

        public static readonly DiagnosticKind Letters = Kind(
            "P06-391",
            "Phông chữ, màu chữ hoặc bảng mã chưa đúng thể thức",
            "Chữ trong văn bản dùng phông Times New Roman, bộ mã Unicode dựng sẵn theo TCVN 6909:2001, màu đen.",
            "chọn lại phông ở kiểu (Styles); chữ tổ hợp hoặc chữ phông cũ thì gõ lại bằng bảng mã Unicode dựng sẵn"
        );

        public static readonly DiagnosticKind PageNumbers = Kind(
            "P06-392",
            "Số trang chưa đúng thể thức",
            "Số trang đánh từ 1, chữ số Ả Rập cỡ 13-14, kiểu đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất; phụ lục đánh số riêng.",
            "trong Word: Chèn (Insert) > Số trang (Page Number) > Đầu trang (Top of Page), và chọn Trang đầu khác biệt (Different First Page)"
        );

        public static readonly DiagnosticKind Nation = Kind(
            "P06-393",
            "Quốc hiệu và Tiêu ngữ chưa đúng thể thức",
            "Quốc hiệu in hoa cỡ 12-13, Tiêu ngữ in thường cỡ 13-14, đều đứng, đậm, ở ô bên phải đầu trang thứ nhất; phía dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ. Cỡ chữ Quốc hiệu, Tiêu ngữ, thời gian cùng tăng hoặc cùng giảm.",
            "chép lại phần đầu từ mẫu gốc, hoặc sửa kiểu “Quốc hiệu”, “Tiêu ngữ”"
        );

        public static readonly DiagnosticKind Agency = Kind(
            "P06-394",
            "Tên cơ quan ban hành chưa đúng thể thức",
            "Tên cơ quan ban hành in hoa, cỡ 12-13, đứng, đậm, canh giữa; phía dưới có đường kẻ dài 1/3 đến 1/2 dòng chữ. Tên cơ quan chủ quản không đậm; Ủy ban nhân dân tỉnh không ghi cơ quan chủ quản.",
            "sửa kiểu của tên cơ quan; tên ghi ở danh mục, trang CAI_DAT, dòng co_quan_ban_hanh"
        );

        public static readonly DiagnosticKind Head = Kind(
            "P06-395",
            "Số, ký hiệu, địa danh, thời gian hoặc tên loại, trích yếu chưa đúng thể thức",
            "Số, ký hiệu: “Số: 05/BC-UBND”, cỡ 13, đứng. Thời gian: “Đồng Tháp, ngày 05 tháng 8 năm 2022”, cỡ 13-14, nghiêng. Tên loại in hoa, trích yếu in thường, cỡ 13-14, đứng, đậm, canh giữa.",
            "sửa theo dòng “Phải là”"
        );

        public static readonly DiagnosticKind Body = Kind(
            "P06-396",
            "Nội dung chưa đúng thể thức",
            "Nội dung in thường cỡ 13-14, đứng, canh đều hai lề, dòng đầu lùi 1 cm hoặc 1,27 cm, các đoạn cách nhau từ 6 pt, dòng cách từ đơn đến 1,5 dòng; kết thúc bằng “./.”.",
            "dùng kiểu “Nội dung” của mẫu cho đoạn này, bỏ định dạng riêng của đoạn"
        );

        public static readonly DiagnosticKind Outline = Kind(
            "P06-397",
            "Mục, khoản, điểm chưa đúng thể thức",
            "Mục I, II, III in hoa, đậm; khoản có tiêu đề in thường, đậm, đứng riêng dòng; khoản không có tiêu đề và điểm không đậm. Điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h.",
            "dùng kiểu “heading 1” cho mục, “heading 2” cho khoản có tiêu đề; gõ chữ của điểm, không đánh số tự động"
        );

        public static readonly DiagnosticKind Close = Kind(
            "P06-398",
            "Chữ ký hoặc nơi nhận chưa đúng thể thức",
            "Quyền hạn, chức vụ in hoa, đậm, cỡ 13-14; họ tên in thường, đậm, không kèm học hàm, học vị. “Nơi nhận:” cỡ 12, nghiêng, đậm; từng nơi nhận cỡ 11, “- ” ở đầu, “;” ở cuối, dòng cuối “- Lưu: VT, ….”.",
            "sửa kiểu của phần chữ ký, nơi nhận; tên và nơi nhận ghi ở danh mục, trang NGUOI_KY, NOI_NHAN"
        );

        public static readonly DiagnosticKind Attachments = Kind(
            "P06-399",
            "Chú thích, bảng hoặc phụ lục chưa đúng thể thức",
            "Chú thích là chú thích thật của Word, cỡ 10, đứng, canh đều, số tự động liên tục. Bảng dài lặp lại hàng tiêu đề. Phụ lục được dẫn trong nội dung, chữ “Phụ lục” cỡ 14, đậm, canh giữa.",
            "chèn chú thích bằng Tham khảo (References) > Chèn chú thích (Insert Footnote); bảng: Bố trí (Layout) > Lặp hàng tiêu đề (Repeat Header Rows)"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            Page,
            Letters,
            PageNumbers,
            Nation,
            Agency,
            Head,
            Body,
            Outline,
            Close,
            Attachments,
        ];

        private static DiagnosticKind Kind(string code, string title, string explanation, string remedy) =>
            new(code, Severity.Error, Stop.TemplateOrCatalogue, title, explanation, remedy);
    }
}
