using Project06Report.Periods;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Bundles;

/// <summary>A catalogue that judges a figure by the median of the months before, from the command line to the seal: May 100, June 90,
/// July 1.000, August 300.</summary>
public sealed class MedianOfSealedMonthsTests : IDisposable
{
    private const string Told = "tăng 200,0%";

    private static readonly ReportingMonth June = new(2022, 6);

    private static readonly string AllOthers = string.Join(',', SampleWorkspace.Owing);

    private readonly SampleMonth sample = new();

    public MedianOfSealedMonthsTests()
    {
        ThreeFigureForm.AddTo(sample, ["X1"], change: "trung_vi");
        foreach (var (month, fresh) in new[] { (5, 100), (6, 90), (7, 1000), (8, 300) })
        {
            ThreeFigureForm.Send(sample, new(2022, month), "X1", fresh + 7, fresh, 7);
        }

        File.WriteAllBytes(
            sample.PathOf("mau/bao-cao-thang.docx"),
            new Docx().P("Báo cáo tháng {{ ky.thang }}").ToBytes()
        );
    }

    public void Dispose() => sample.Dispose();

    [Fact]
    public void A_leap_against_the_median_is_told_with_the_months_it_stands_on()
    {
        var run = Run("check", "2022-08");
        Assert.Contains(Told, run.Output, StringComparison.Ordinal);
        Assert.Contains("trung vị", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sealed_month_counts_as_it_was_sealed_whatever_lies_in_its_folder_by_now()
    {
        Seal("2022-06");
        ThreeFigureForm.Send(sample, June, "X1", 307, 300, 7);
        Assert.Contains(Told, Run("check", "2022-08").Output, StringComparison.Ordinal);
        File.Delete(sample.PathOf("so-niem-phong.tsv"));
        Assert.DoesNotContain(Told, Run("check", "2022-08").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_that_cannot_be_used_is_told_and_the_folder_stands_in_for_it()
    {
        Seal("2022-06");
        File.Delete(sample.PathOf("2022-06/niem-phong/niem-phong-2022-06-r1.zip"));
        var run = Run("check", "2022-08");
        Assert.Contains("P06-446", run.Output, StringComparison.Ordinal);
        Assert.Contains(Told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bag_holds_every_month_of_the_median_and_is_made_again_from_itself_alone()
    {
        Seal("2022-06");
        Seal("2022-08");
        foreach (var month in new[] { "2022-05", "2022-06", "2022-07", "2022-08" })
        {
            Directory.Delete(sample.PathOf($"{month}/nop"), recursive: true);
        }

        var run = P06.Run("verify", "-m", "2022-08", "-w", sample.Folder);
        Assert.Equal(0, run.Exit);
        Assert.Contains("Lập lại từ gói: giống từng byte", run.Output, StringComparison.Ordinal);
    }

    private P06 Run(string command, string month) =>
        P06.Run(command, "-m", month, "-w", sample.Folder, "--allow-missing", AllOthers, "-v");

    private void Seal(string month)
    {
        var run = Run("seal", month);
        Assert.True(run.Exit == 0, run.Output);
    }
}
