using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Sheet HUONG_DAN of a form: how it is filled in, and every code it takes with its meaning.</summary>
internal static class GuideSheet
{
    public const string Name = "HUONG_DAN";

    private static readonly (string Code, string Meaning)[] Kinds =
    [
        ("ket_qua", "kết quả thực hiện"),
        ("uu_diem", "ưu điểm"),
        ("ton_tai", "tồn tại, hạn chế"),
        ("nguyen_nhan", "nguyên nhân"),
        ("phuong_huong", "phương hướng, nhiệm vụ"),
        ("kien_nghi", "kiến nghị, đề xuất"),
    ];

    public static GuideWords Write(SheetWriter sheet, FormDraft draft)
    {
        var (layout, catalogue) = (draft.Layout, draft.Layout.Catalogue);
        sheet.Columns(34, 80);
        sheet.IsPortrait = true;
        sheet.LastPrintedColumn = 2;
        sheet.Guards.IsProtected = true;
        sheet.Row(30);
        sheet.Text("HƯỚNG DẪN ĐIỀN BIỂU", CellStyle.Title);
        foreach (var (subject, advice) in Advice(draft))
        {
            sheet.Row();
            sheet.Text(subject, CellStyle.Plain with { Bold = true, Wrapped = true });
            sheet.Text(advice, FormStyle.Note);
        }

        return new(
            Words(
                sheet,
                "Mục của báo cáo (cột muc)",
                catalogue.Sections.Select(section => (section.Code, section.Title))
            ),
            Words(sheet, "Loại nội dung (cột loai của trang NOI_DUNG)", Kinds),
            Words(sheet, "Mã danh sách (trang DANH_SACH)", Codes(layout, FormSheets.Lists)),
            Words(sheet, "Mã cam kết (trang CAM_KET)", Codes(layout, FormSheets.Commitments)),
            layout.Table(FormSheets.Lists) is null
                ? ""
                : Words(
                    sheet,
                    "Mã đơn vị (trang DANH_SACH)",
                    catalogue.Agencies.Select(agency => (agency.Code, agency.Name))
                )
        );
    }

    private static IEnumerable<(string Subject, string Advice)> Advice(FormDraft draft) =>
        [
            (
                "Số liệu của kỳ",
                $"Từ ngày {VietnameseDate.Short(draft.Period.First)} đến hết ngày "
                    + $"{VietnameseDate.Short(draft.Period.Last)}."
            ),
            (
                "Ô nào điền",
                "Chỉ điền ô trắng. Ô có nền là phần của biểu mẫu, đã khóa. Không đổi tên trang, không chèn hay xóa cột."
            ),
            (
                "Không phát sinh",
                "Ghi số 0, không để trống. Cả kỳ không phát sinh gì: đánh dấu x ở dòng cuối trang BIA và không điền "
                    + "các trang khác."
            ),
            (
                "Số",
                "Gõ liền các chữ số, không gõ dấu ngăn cách hàng nghìn, không gõ chữ, không gõ đơn vị tính. Tỷ lệ phần "
                    + "trăm gõ 95,8 chứ không gõ 0,958 (máy dùng dấu chấm thập phân thì gõ 95.8)."
            ),
            ("Ngày", "Gõ ngày/tháng/năm rồi nhìn lại: máy cài đặt kiểu Mỹ sẽ hiểu tháng trước ngày sau."),
            (
                "Kiểm tra",
                $"Cột Kiểm tra tự tính. Dòng đỏ là các số không khớp nhau, câu bên cạnh nói số nào phải bằng số nào. "
                    + $"Đủ các phép ở trang {CheckSheet.Name}. Sửa đến khi không còn dòng đỏ; nếu số liệu đúng thực "
                    + $"tế thì cứ gửi và nói rõ với cơ quan tổng hợp."
            ),
            (
                "Văn bản, danh sách, nội dung",
                "Mỗi dòng một mục, không để dở dòng nào. Thứ tự đánh 1, 2, 3 … riêng cho từng mã. Thiếu dòng thì chèn "
                    + "thêm dòng ở giữa bảng."
            ),
            (
                "Gửi lại",
                "Mỗi lần gửi lại, tăng Lần nộp ở trang BIA thêm 1. Tên tệp đặt thế nào cũng được, nhưng giữ đuôi .xlsx."
            ),
        ];

    private static IEnumerable<(string Code, string Meaning)> Codes(FormLayout layout, string sheet) =>
        layout
            .Owed.Where(indicator => indicator.Sheet == sheet)
            .Select(indicator => (indicator.Code, indicator.Name));

    /// <returns>The range of the codes; empty when there are none.</returns>
    private static string Words(
        SheetWriter sheet,
        string title,
        IEnumerable<(string Code, string Meaning)> words
    )
    {
        var all = words.ToList();
        if (all.Count == 0)
        {
            return "";
        }

        sheet.Row(10);
        sheet.Row();
        sheet.Texts(CellStyle.Heading with { Alignment = CellAlignment.Left }, title, "Ý nghĩa");
        var first = sheet.CurrentRow + 1;
        foreach (var (code, meaning) in all)
        {
            sheet.Row();
            sheet.Texts(CellStyle.Text, code, meaning);
        }

        return $"{Name}!$A${first}:$A${sheet.CurrentRow}";
    }
}
