using System.IO.Compression;
using Project06Report.Bundles;
using Project06Report.Periods;
using Project06Report.Sealing;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

/// <summary>Bags that p06 0.1.0 sealed: whatever is read otherwise since then, these are read as they were.</summary>
public sealed class OldBagsTests : IDisposable
{
    private const string Sample = "mau";
    private const string Shares = "ty-le";
    private const string EmptyList = "danh-sach-trong";

    private static readonly ReportingMonth August = new(2022, 8);

    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Sample, 1)]
    [InlineData(Sample, 2)]
    [InlineData(Shares, 1)]
    [InlineData(EmptyList, 1)]
    public void An_old_bag_alone_gives_every_byte_again(string set, int revision)
    {
        var bag = Unpacked(set, revision);
        var run = P06.Run("verify", bag, "--seal", Number(set, revision));
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("Gói niêm phong: nguyên vẹn, số ", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Lập lại từ gói: giống từng byte (BC-DeAn06-2022-08.docx, BC-DeAn06-2022-08.kiem-toan.docx, ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("P06-", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_of_old_bags_keeps_its_chain()
    {
        var verdicts = MonthVerification.Of(WorkspaceOf(Sample), month: null).ToList();
        Assert.Equal(
            [
                [Seals.Superseded],
                [],
            ],
            verdicts.Select(verdict => verdict.Findings.Select(finding => finding.Kind))
        );
        Assert.All(verdicts, verdict =>
            Assert.Contains(verdict.Lines, line =>
                line.StartsWith("Lập lại từ gói: giống từng byte ", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void In_an_old_bag_percentages_of_several_agencies_add_up_and_the_first_text_wins() =>
        Assert.Equal(
            [
                "Tỷ lệ đã làm sạch: 170,5.",
                "Đã làm sạch 181 người, lũy kế 1.801, còn 21.",
                "Kích hoạt 81/101 tài khoản.",
                "Đầu mối: Phòng Cải cách hành chính; họp ngày 04/8/2022.",
            ],
            Printed(Shares)
        );

    [Fact]
    public void In_an_old_bag_a_list_without_rows_and_a_form_marked_with_x_say_nothing() =>
        Assert.Equal(
            ["Kiểm tra 0 đơn vị; chưa có danh sách.", "Tiếp nhận chưa rõ hồ sơ."],
            Printed(EmptyList)
        );

    [Fact]
    public void An_old_bag_is_traced_as_it_was_sealed()
    {
        var workspace = WorkspaceOf(Shares);
        var run = P06.Run("trace", "170,5", "-m", "2022-08", "-w", workspace.Root);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"theo gói niêm phong {Number(Shares, 1)}", run.Output, StringComparison.Ordinal);
        Assert.Contains("80,5", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Of the report as it comes of the bag today.</summary>
    private string[] Printed(string set)
    {
        var bag = Unpacked(set, 1);
        var verdict = MonthVerification.Bag(new("goi.zip", File.ReadAllBytes(bag), null), null, null);
        return DocxText.Of(verdict.Regenerated[0].Bytes).Split('\n');
    }

    /// <summary>What an archive keeps: the catalogue, the bags and their register.</summary>
    private Workspace WorkspaceOf(string set)
    {
        File.Copy(Path.Combine(SampleWorkspace.Root, "danh-muc.xlsx"), Path.Combine(folder, "danh-muc.xlsx"));
        File.Copy(Path.Combine(Kept(set), SealRegister.Name), Path.Combine(folder, SealRegister.Name));
        foreach (var entry in SealRegister.Read(Workspace.Find(folder)!).Entries)
        {
            Unpacked(set, entry.Number.Revision);
        }

        return Workspace.Find(folder)!;
    }

    private string Unpacked(string set, int revision)
    {
        var path = Path.Combine(folder, SealedSample.BagOf(August, revision));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var packed = File.OpenRead(Path.Combine(Kept(set), Path.GetFileName(path) + ".gz"));
        using var content = new GZipStream(packed, CompressionMode.Decompress);
        using var bag = File.Create(path);
        content.CopyTo(bag);
        return path;
    }

    private static string Number(string set, int revision) =>
        File.ReadAllLines(Path.Combine(Kept(set), SealRegister.Name))[revision].Split('\t')[0];

    private static string Kept(string set) =>
        Path.Combine(Repository.Root, "tests/Project06Report.Tests/TestData/niem-phong-0.1.0", set);
}
