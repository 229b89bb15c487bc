using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Sheet PHAN_HOI of a form that goes back to its sender: every finding, with a link to its cell.</summary>
internal static class FeedbackSheet
{
    public const string Name = "PHAN_HOI";

    private static readonly string[] Headings =
    [
        "Số",
        "Mức độ",
        "Ô",
        "Chỉ tiêu",
        "Phát hiện",
        "Đang ghi",
        "Phải là",
        "Khả năng",
        "Cách sửa",
    ];

    public static void Write(SheetWriter sheet, FeedbackMarks feedback, Agency agency, ReportingMonth month)
    {
        sheet.Columns(6, 11, 18, 30, 36, 26, 36, 32, 34);
        sheet.FrozenRows = 4;
        sheet.LastPrintedColumn = 9;
        sheet.TabColour = "C00000";
        sheet.Guards.IsProtected = true;
        sheet.Row(30);
        sheet.Text(
            $"{agency.Name}: những chỗ cần xem lại trong báo cáo tháng {VietnameseDate.Month(month.Year, month.Month)}",
            CellStyle.Title
        );
        sheet.Row(18);
        sheet.Text(
            "Bấm vào ô để đến chỗ cần sửa; ô tô đỏ là lỗi, ô tô vàng là điều cần xem lại, đưa chuột vào ô để đọc ghi "
                + "chú. Số liệu là của đơn vị đã gửi.",
            CellStyle.Hint
        );
        sheet.Row(18);
        sheet.Text(
            "Sửa ngay trong tệp này rồi gửi lại: lần nộp ở trang BIA đã được tăng thêm 1. Trang này giữ lại hay xóa đi "
                + "đều được.",
            CellStyle.Hint
        );
        sheet.Row(26);
        sheet.Texts(CellStyle.Heading, Headings);
        for (var at = 0; at < feedback.Items.Length; at++)
        {
            WriteItem(sheet, at + 1, feedback.Items[at]);
        }
    }

    private static void WriteItem(SheetWriter sheet, int number, FeedbackItem item)
    {
        var finding = item.Finding;
        sheet.Row();
        sheet.Texts(CellStyle.Centred, number.ToString(CultureInfo.InvariantCulture));
        sheet.Text(
            SeverityWords.Of(finding.Severity),
            CellStyle.Centred with
            {
                Fill = FeedbackMarks.Fill(finding.Severity),
            }
        );
        if (item.Cells is [var (name, cell), ..])
        {
            sheet.Text($"{name} › {cell}", CellStyle.Link, $"'{name}'!{cell}");
        }
        else
        {
            sheet.Text(finding.Place.Part, CellStyle.Text);
        }

        sheet.Texts(
            CellStyle.Text,
            finding.Place.Label,
            $"{finding.Kind.Title} ({finding.Kind.Code})",
            finding.Written.Show(),
            finding.Expected.Show(),
            finding.Cause.Show(),
            finding.SenderRemedy.Show()
        );
    }
}
