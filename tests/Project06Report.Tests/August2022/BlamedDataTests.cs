using ClosedXML.Excel;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>What is wrong in the catalogue or in a workbook is told of the catalogue or of the workbook, not of the template that
/// happens to print it.</summary>
public sealed class BlamedDataTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void A_signer_whose_time_is_over_is_told_at_the_catalogues_row()
    {
        using (var book = new XLWorkbook(month.PathOf("danh-muc.xlsx")))
        {
            book.Worksheet("NGUOI_KY").Cell(4, 5).SetValue(new DateTime(2022, 6, 30));
            book.Save();
        }

        var run = Generate();
        Assert.Equal(18, run.Exit);
        Golden.Matches(run.Output, "no-signer.txt");
    }

    [Fact]
    public void A_ratio_of_nothing_is_told_at_its_cell()
    {
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
            EditedForm
                .Of("BHXH-2022-08")
                .Set("TY_SO", "csyt_tra_cuu_cccd", "tu", 0m)
                .Set("TY_SO", "csyt_tra_cuu_cccd", "mau", 0m)
                .ToBytes()
        );
        var run = Generate();
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "ratio-of-nothing.txt");
    }

    private P06 Generate() => P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
}
