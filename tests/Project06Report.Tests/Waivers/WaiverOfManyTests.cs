using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
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
        sheet
            .Write(row, "ly_do", "đã thống nhất cách tính")
            .Write(row, "nguoi_giai_trinh", "Nguyễn Văn A")
            .Write(row, "nguoi_duyet", "Trần Thị B")
            .WriteDay(row, new DateTime(2022, 8, 20))
            .Save();
    }

    /// <summary>July's workbook under August's cover.</summary>
    private void Resend(EditedForm july) =>
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
            july.Set("BIA", "ky", "gia_tri", "2022-08")
                .Set("BIA", "chot_tu", "gia_tri", "15/07/2022")
                .Set("BIA", "chot_den", "gia_tri", "14/08/2022")
                .Set("_META", "ky", "gia_tri", "2022-08")
                .ToBytes()
        );

    /// <summary>A form of three figures, and three agencies that all leave what came from last month out of the total.</summary>
    private void ThreeAgenciesWithoutTheirOpeningStock()
    {
        ThreeFigureForm.AddTo(month, ["X1", "X2", "X3"]);
        Send("X1", 1_001, 1_001, 321);
        Send("X2", 2_001, 2_001, 456);
        Send("X3", 3_001, 3_001, 789);
    }

    private void Send(string agency, decimal total, decimal fresh, decimal old) =>
        ThreeFigureForm.Send(month, SampleWorkspace.August, agency, total, fresh, old);
}
