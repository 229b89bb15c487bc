using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Every figure, down to the cell it was read from and the text stored there.</summary>
internal static class FigureSheet
{
    /// <summary>The SHA-256 of the file is too wide for paper; the sheet of submissions prints it.</summary>
    private const int LastPrintedColumn = 11;

    public static void Write(
        SheetWriter sheet,
        MonthSubmissions received,
        ReconciliationPlan plan,
        SheetWriter rules
    )
    {
        sheet.Columns(9, 16, 24, 40, 11, 14, 32, 11, 7, 14, 11, 68);
        sheet.FrozenRows = ReconciliationPlan.HeadRows;
        sheet.FilterRow = ReconciliationPlan.HeadRows;
        sheet.LastPrintedColumn = LastPrintedColumn;
        sheet.Row(26);
        sheet.Text("Số liệu và nguồn của từng số liệu", CellStyle.Title);
        sheet.Row(20);
        sheet.Text(
            "Cột Ghi trong tệp là đúng những ký tự lưu trong ô của tệp đơn vị gửi. Số liệu tháng trước chỉ có những số "
                + "tham gia đối chiếu.",
            CellStyle.Hint
        );
        sheet.Row(34);
        sheet.Texts(
            CellStyle.Heading,
            "Kỳ",
            "Đơn vị",
            "Mã chỉ tiêu",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Giá trị",
            "Tệp",
            "Trang",
            "Ô",
            "Ghi trong tệp",
            "Đối chiếu",
            "SHA-256 của tệp"
        );
        foreach (var figure in plan.Figures)
        {
            WriteFigure(sheet, figure, received, rules);
        }
    }

    private static void WriteFigure(
        SheetWriter sheet,
        PlannedFigure figure,
        MonthSubmissions received,
        SheetWriter rules
    )
    {
        sheet.Row();
        sheet.Texts(CellStyle.Centred, VietnameseDate.Month(figure.Month.Year, figure.Month.Month));
        sheet.Text(
            received.Catalogue.FindAgency(figure.Key.Agency)?.ShortName ?? figure.Key.Agency,
            CellStyle.Text
        );
        sheet.Text(figure.Key.Indicator, CellStyle.Small);
        sheet.Text(figure.Name, CellStyle.Text);
        sheet.Text(figure.Indicator?.Unit ?? "", CellStyle.Centred);
        sheet.Number(figure.Value, CellStyle.Number(figure.Value, figure.Decimals));
        sheet.Text(figure.Cell?.File ?? "", CellStyle.Text);
        sheet.Texts(CellStyle.Centred, figure.Cell?.Sheet ?? "", figure.Cell?.Cell.ToString() ?? "");
        sheet.Text(figure.Cell?.Raw ?? "", CellStyle.Text);
        sheet.Text(
            figure.RuleCount == 0 ? "" : $"{figure.RuleCount} phép",
            figure.RuleCount == 0 ? CellStyle.Text : CellStyle.Link,
            figure.FirstRule == 0 ? "" : rules.At(figure.FirstRule)
        );
        sheet.Text(figure.Cell?.Sha256 ?? "", CellStyle.Small);
    }
}
