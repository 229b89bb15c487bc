using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Tests.August2022;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Samples;

/// <summary>A form of three figures, a total and its two parts, put into the catalogue of a sample month; and what its agencies send.</summary>
internal static class ThreeFigureForm
{
    public const string Code = "06-XX";

    /// <param name="change">Right side of a rule against changes of more than 50 %, "trung_vi" for the median; null for no such rule.</param>
    public static void AddTo(SampleMonth month, IEnumerable<string> agencies, string? change = null)
    {
        using var book = new XLWorkbook(month.PathOf("danh-muc.xlsx"));
        Add(book, "BIEU_MAU", Code, "Biểu thử", "2022.1", "khong");
        foreach (var (number, agency) in agencies.Index())
        {
            Add(book, "DON_VI", agency, $"Đơn vị {agency}", $"Đơn vị {agency}", agency, 91 + number, Code);
        }

        foreach (
            var (code, name) in new[]
            {
                ("tong", "tổng tiếp nhận"),
                ("moi", "tiếp nhận mới"),
                ("cu", "kỳ trước chuyển sang"),
            }
        )
        {
            Add(book, "CHI_TIEU", code, "ky_nay", "SO_LIEU", Code, "*", "I.3", name, "hồ sơ", "phat_sinh", 0);
        }

        Add(
            book,
            "QUY_TAC",
            $"{Code}.tong.hs",
            "tong",
            Code,
            "tong.ky_nay",
            "moi.ky_nay + cu.ky_nay",
            0,
            "loi",
            "bo_qua"
        );
        if (change is not null)
        {
            Add(
                book,
                "QUY_TAC",
                $"{Code}.bien_dong.moi",
                "bien_dong",
                Code,
                "moi.ky_nay",
                change,
                50,
                "canh_bao",
                "bo_qua"
            );
        }

        book.Save();
    }

    public static void Send(
        SampleMonth month,
        ReportingMonth of,
        string agency,
        decimal total,
        decimal fresh,
        decimal old
    )
    {
        var catalogue = CatalogueBook
            .Read(
                WorkbookReader
                    .Read("danh-muc.xlsx", File.ReadAllBytes(month.PathOf("danh-muc.xlsx")))
                    .Workbook!
            )
            .Book!;
        var content = new SubmissionContent(agency, of).WithTable(
            $"""
                 ky_nay
            tong {total}
            moi  {fresh}
            cu   {old}
            """
        );
        Directory.CreateDirectory(month.PathOf($"{of}/nop"));
        File.WriteAllBytes(
            month.PathOf($"{of}/nop/{content.FileName}"),
            new SubmissionWriter(
                catalogue.At(CutOffCalendar.Decree09.PeriodOf(of).Last),
                catalogue.Sha256
            ).Write(content)
        );
    }

    private static void Add(XLWorkbook book, string sheet, params object[] cells)
    {
        var rows = book.Worksheet(sheet);
        var row = rows.Column(1).LastCellUsed().Address.RowNumber + 1;
        var starts = rows.Row(3)
            .CellsUsed()
            .Single(cell => cell.GetString() == "tu_ngay")
            .Address.ColumnNumber;
        foreach (var (at, value) in cells.Index())
        {
            rows.Cell(row, at + 1).Value = value;
        }

        rows.Cell(row, starts).SetValue(new DateTime(2022, 1, 1));
    }
}
