using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Tests.Samples;

/// <summary>Sheets BIA and _META: whose form, which month, which revision.</summary>
internal static class CoverSheet
{
    public static void Add(XLWorkbook book, Agency agency, Form form, SubmissionContent content, ReportingPeriod period)
    {
        var sheet = book.Worksheets.Add("BIA");
        Frame(sheet, form, agency);
        var cover = content.Cover;
        Text(sheet, 4, "bieu_mau", "Mã biểu mẫu", form.Code);
        Text(sheet, 5, "phien_ban", "Phiên bản biểu mẫu", form.Version);
        Text(sheet, 6, "don_vi", "Mã đơn vị", agency.Code);
        Text(sheet, 7, "ky", "Kỳ báo cáo (năm-tháng)", content.Month.ToString());
        Date(sheet, 8, "chot_tu", "Số liệu từ ngày", period.First);
        Date(sheet, 9, "chot_den", "Số liệu đến hết ngày", period.Last);
        Line(sheet, 10, "lan_nop", "Lần nộp (1, 2, 3 …)").SetValue(content.Revision);
        Text(sheet, 11, "nguoi_lap", "Người lập", cover.PreparedBy);
        Text(sheet, 12, "nguoi_duyet", "Người duyệt", cover.ApprovedBy);
        Text(sheet, 13, "dien_thoai", "Điện thoại liên hệ", cover.Phone);
        Text(sheet, 14, "ngay_ky", "Ngày ký", VietnameseDate.Short(cover.SignedOn ?? period.Last)); // says who answers, no figure: kept as text
        Text(sheet, 15, "so_van_ban", "Số, ký hiệu văn bản gửi kèm", cover.DocumentNumber);
        Text(sheet, 16, "khong_phat_sinh", "Không phát sinh trong kỳ (đánh dấu x)", content.NothingToReport ? "x" : "");
        FormStyle.Label(sheet.Range(4, 1, 16, 2));
        sheet.Range(4, 1, 16, 1).Cells().ToList().ForEach(FormStyle.RowCode);
        sheet.Protect();
    }

    /// <summary>The very hidden sheet that says which form this file is, whatever its name.</summary>
    public static void AddIdentity(XLWorkbook book, Form form, SubmissionContent content, string catalogueSha256)
    {
        var sheet = new FormSheet(book, "_META", "Nhận dạng biểu mẫu, không sửa", new("ma", "Mã", 16), new("gia_tri", "Giá trị", 70));
        (string Code, string Value)[] rows =
        [
            ("bieu_mau", form.Code), ("phien_ban", form.Version), ("don_vi", content.Agency), ("ky", content.Month.ToString()),
            ("danh_muc", catalogueSha256), ("tao_boi", "p06 0.1.0"),
        ];
        foreach (var (code, value) in rows)
        {
            sheet["ma"].SetValue<string>(code);
            sheet["gia_tri"].SetValue<string>(value);
            sheet.EndRow();
        }

        sheet.Sheet.Visibility = XLWorksheetVisibility.VeryHidden;
    }

    private static void Frame(IXLWorksheet sheet, Form form, Agency agency)
    {
        FormStyle.Page(sheet, XLPageOrientation.Portrait);
        sheet.Column(1).Width = 15;
        sheet.Column(2).Width = 38;
        sheet.Column(3).Width = 44;
        sheet.Cell(1, 1).SetValue<string>($"BIỂU {form.Code} · {agency.Name}");
        FormStyle.Title(sheet.Cell(1, 1));
        sheet.Cell(2, 1).SetValue<string>("Chỉ điền ô trắng. Không phát sinh thì ghi số 0. Không chèn, xóa, gộp ô; không đổi tên trang tính.");
        FormStyle.Hint(sheet.Cell(2, 1));
        sheet.Cell(3, 1).SetValue<string>("ma");
        sheet.Cell(3, 2).SetValue<string>("ten");
        sheet.Cell(3, 3).SetValue<string>("gia_tri");
        FormStyle.Codes(sheet.Range(3, 1, 3, 3));
    }

    private static IXLCell Line(IXLWorksheet sheet, int row, string code, string label)
    {
        sheet.Cell(row, 1).SetValue<string>(code);
        sheet.Cell(row, 2).SetValue<string>(label);
        var cell = sheet.Cell(row, 3);
        FormStyle.Input(cell.AsRange());
        sheet.Row(row).Height = 21;
        return cell;
    }

    private static void Text(IXLWorksheet sheet, int row, string code, string label, string value)
    {
        var cell = Line(sheet, row, code, label);
        FormStyle.Text(cell);
        if (value.Length > 0)
        {
            cell.SetValue<string>(value);
        }
    }

    private static void Date(IXLWorksheet sheet, int row, string code, string label, DateOnly value)
    {
        var cell = Line(sheet, row, code, label).SetValue(value.ToDateTime(TimeOnly.MinValue));
        cell.Style.DateFormat.SetFormat("dd/mm/yyyy");
    }
}
