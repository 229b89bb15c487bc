using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Waivers;

/// <summary>Findings that are about no single cell, accepted by command: a workbook sent again (P06-224) and a fault many agencies share
/// (P06-225).</summary>
public sealed class WaiverOfManyTests : IDisposable
{
    private readonly SampleMonth month = new();

    private string Waivers => month.PathOf("2022-08/giai-trinh.xlsx");

    public void Dispose() => month.Dispose();

    [Fact]
    public void A_workbook_sent_again_is_accepted_as_long_as_it_stays_the_same_file()
    {
        Resend(EditedForm.Of("BHXH-2022-07"));
        Assert.Equal(17, Check("P06-224").Exit);
        Accept("P06-224", "BHXH");
        Assert.Equal(0, Check("P06-224").Exit);
        Resend(EditedForm.Of("BHXH-2022-07").Set("BIA", "nguoi_lap", "gia_tri", "người khác"));
        var run = Check("P06-224");
        Assert.Equal(17, run.Exit);
        Assert.Contains("P06-231", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_many_agencies_share_is_accepted_once_for_all_of_them_until_one_of_their_figures_changes()
    {
        ThreeAgenciesWithoutTheirOpeningStock();
        Assert.Equal(17, Check("P06-225").Exit);
        Accept("P06-225", "*");
        Assert.Equal(0, Check("P06-225").Exit);
        Send("X2", 2_001, 2_001, 555);
        var run = Check("P06-225");
        Assert.Equal(17, run.Exit);
        Assert.Contains("P06-231", run.Output, StringComparison.Ordinal);
    }

    private P06 Check(string code)
    {
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "-v");
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        return run;
    }

    private void Accept(string code, string agency)
    {
        Assert.Equal(17, P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--waivers").Exit);
        using var sheet = new WaiverSheet(Waivers);
        var row = Enumerable.Range(5, 20).First(row => sheet.Read(row, "ma") == code);
        Assert.Equal(agency, sheet.Read(row, "don_vi"));
        sheet.Write(row, "ly_do", "đã thống nhất cách tính").Write(row, "nguoi_giai_trinh", "Nguyễn Văn A").Write(row, "nguoi_duyet", "Trần Thị B")
            .WriteDay(row, new DateTime(2022, 8, 20)).Save();
    }

    /// <summary>July's workbook under August's cover.</summary>
    private void Resend(EditedForm july) => File.WriteAllBytes(
        month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
        july.Set("BIA", "ky", "gia_tri", "2022-08").Set("BIA", "chot_tu", "gia_tri", "15/07/2022").Set("BIA", "chot_den", "gia_tri", "14/08/2022")
            .Set("_META", "ky", "gia_tri", "2022-08").ToBytes());

    /// <summary>A form of three figures, and three agencies that all leave what came from last month out of the total.</summary>
    private void ThreeAgenciesWithoutTheirOpeningStock()
    {
        using (var book = new XLWorkbook(month.PathOf("danh-muc.xlsx")))
        {
            Add(book, "BIEU_MAU", "06-XX", "Biểu thử", "2022.1", "khong");
            foreach (var (number, agency) in new[] { (91, "X1"), (92, "X2"), (93, "X3") })
            {
                Add(book, "DON_VI", agency, $"Đơn vị {agency}", $"Đơn vị {agency}", agency, number, "06-XX");
            }

            foreach (var (code, name) in new[] { ("tong", "tổng tiếp nhận"), ("moi", "tiếp nhận mới"), ("cu", "kỳ trước chuyển sang") })
            {
                Add(book, "CHI_TIEU", code, "ky_nay", "SO_LIEU", "06-XX", "*", "I.3", name, "hồ sơ", "phat_sinh", 0);
            }

            Add(book, "QUY_TAC", "06-XX.tong.hs", "tong", "06-XX", "tong.ky_nay", "moi.ky_nay + cu.ky_nay", 0, "loi", "bo_qua");
            book.Save();
        }

        Send("X1", 1_001, 1_001, 321);
        Send("X2", 2_001, 2_001, 456);
        Send("X3", 3_001, 3_001, 789);
    }

    private static void Add(XLWorkbook book, string sheet, params object[] cells)
    {
        var rows = book.Worksheet(sheet);
        var row = rows.Column(1).LastCellUsed().Address.RowNumber + 1;
        var starts = rows.Row(3).CellsUsed().Single(cell => cell.GetString() == "tu_ngay").Address.ColumnNumber;
        foreach (var (at, value) in cells.Index())
        {
            rows.Cell(row, at + 1).Value = value;
        }

        rows.Cell(row, starts).SetValue(new DateTime(2022, 1, 1));
    }

    private void Send(string agency, decimal total, decimal fresh, decimal old)
    {
        var catalogue = CatalogueBook.Read(WorkbookReader.Read("danh-muc.xlsx", File.ReadAllBytes(month.PathOf("danh-muc.xlsx"))).Workbook!).Book!;
        var content = new SubmissionContent(agency, SampleWorkspace.August).WithTable($"""
                 ky_nay
            tong {total}
            moi  {fresh}
            cu   {old}
            """);
        File.WriteAllBytes(
            month.PathOf($"2022-08/nop/{content.FileName}"),
            new SubmissionWriter(catalogue.At(CutOffCalendar.Decree09.PeriodOf(SampleWorkspace.August).Last), catalogue.Sha256).Write(content));
    }
}
