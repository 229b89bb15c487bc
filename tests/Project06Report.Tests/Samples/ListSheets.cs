using ClosedXML.Excel;

namespace Project06Report.Tests.Samples;

/// <summary>Sheets VAN_BAN, DANH_SACH, NOI_DUNG and CAM_KET: as many rows as there is to say, and a few to spare.</summary>
internal static class ListSheets
{
    private const int SpareRows = 3;

    public static void AddDocuments(XLWorkbook book, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "VAN_BAN", "VĂN BẢN BAN HÀNH TRONG KỲ",
            new("loai", "Loại văn bản", 13), new("so", "Số", 9), new("ky_hieu", "Ký hiệu", 18), new("ngay", "Ngày\nban hành", 12),
            new("co_quan", "Cơ quan ban hành", 26), new("trich_yeu", "Trích yếu", 60), new("muc", "Mục của\nbáo cáo", 9));
        foreach (var document in content.Documents)
        {
            Text(sheet, ("loai", document.Type), ("so", document.Number), ("ky_hieu", document.Symbol), ("co_quan", document.Issuer),
                ("trich_yeu", document.Title), ("muc", document.Section));
            sheet["ngay"].SetValue(document.Date.ToDateTime(TimeOnly.MinValue));
            End(sheet, "loai", "muc", "ngay");
        }

        Spare(sheet, "loai", "muc", "ngay");
    }

    public static void AddLists(XLWorkbook book, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "DANH_SACH", "DANH SÁCH KÈM THEO",
            new("ma", "Mã danh sách", 28), new("thu_tu", "Thứ tự", 9), new("gia_tri", "Mã đơn vị hoặc nội dung", 46));
        foreach (var (code, entries) in content.Lists)
        {
            for (var at = 0; at < entries.Length; at++)
            {
                Text(sheet, ("ma", code), ("gia_tri", entries[at]));
                sheet["thu_tu"].SetValue(at + 1);
                End(sheet, "ma", "gia_tri");
            }
        }

        Spare(sheet, "ma", "gia_tri");
    }

    public static void AddNarratives(XLWorkbook book, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "NOI_DUNG", "NỘI DUNG BÁO CÁO",
            new("muc", "Mục của\nbáo cáo", 10), new("loai", "Loại", 15), new("thu_tu", "Thứ tự", 9), new("noi_dung", "Nội dung", 96));
        var counts = new Dictionary<(string, string), int>();
        foreach (var narrative in content.Narratives)
        {
            var group = (narrative.Section, narrative.Kind);
            Text(sheet, ("muc", narrative.Section), ("loai", narrative.Kind), ("noi_dung", narrative.Text));
            sheet["thu_tu"].SetValue(counts[group] = counts.GetValueOrDefault(group) + 1);
            End(sheet, "muc", "noi_dung");
        }

        Spare(sheet, "muc", "noi_dung");
    }

    public static void AddCommitments(XLWorkbook book, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "CAM_KET", "CAM KẾT VÀ VIỆC THEO DÕI",
            new("ma", "Mã cam kết", 20), new("noi_dung", "Nội dung", 64), new("han", "Hạn", 13), new("tinh_trang", "Tình trạng", 20),
            new("ky_phat_sinh", "Kỳ phát sinh\n(năm-tháng)", 14));
        foreach (var commitment in content.Commitments)
        {
            Text(sheet, ("ma", commitment.Code), ("noi_dung", commitment.Text), ("tinh_trang", commitment.State), ("ky_phat_sinh", commitment.Since.ToString()));
            sheet["han"].SetValue(commitment.Deadline.ToDateTime(TimeOnly.MinValue));
            End(sheet, "ma", "ky_phat_sinh", "han");
        }

        Spare(sheet, "ma", "ky_phat_sinh", "han");
    }

    private static void Text(FormSheet sheet, params (string Column, string Value)[] cells)
    {
        foreach (var (column, value) in cells)
        {
            sheet[column].SetValue<string>(value);
        }
    }

    private static void End(FormSheet sheet, string first, string last, string? date = null)
    {
        FormStyle.Input(sheet.Cells(first, last));
        foreach (var cell in sheet.Cells(first, last).Cells())
        {
            Format(cell, isDate: date is not null && cell.Address.ColumnNumber == sheet.At(date));
        }

        sheet.EndRow();
    }

    /// <summary>Document numbers, codes and words are text: "11-7" must not become a date. What is a number here only counts.</summary>
    private static void Format(IXLCell cell, bool isDate)
    {
        if (isDate)
        {
            FormStyle.Date(cell);
        }
        else if (cell.DataType == XLDataType.Number)
        {
            FormStyle.Centre(cell);
        }
        else
        {
            FormStyle.Text(cell);
        }
    }

    private static void Spare(FormSheet sheet, string first, string last, string? date = null)
    {
        for (var row = 0; row < SpareRows; row++)
        {
            End(sheet, first, last, date);
        }

        sheet.Protect();
    }
}
