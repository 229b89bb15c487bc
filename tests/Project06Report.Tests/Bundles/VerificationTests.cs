using System.Text;
using Project06Report.Bundles;
using Project06Report.Sealing;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

public sealed class VerificationTests
{
    private const string Health = "2022-08/nop/SYT-2022-08-lan-2.xlsx";

    [Fact]
    public void Verification_writes_nothing()
    {
        using var sample = new SealedSample();
        var before = new DirectoryInfo(sample.Folder)
            .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(file => (file.FullName, file.LastWriteTimeUtc))
            .Order()
            .ToList();
        Assert.Equal(0, P06.Run("verify", "--all", "-w", sample.Folder).Exit);
        Assert.Equal(
            before,
            new DirectoryInfo(sample.Folder)
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(file => (file.FullName, file.LastWriteTimeUtc))
                .Order()
        );
    }

    [Fact]
    public void A_bag_by_itself_is_compared_with_the_number_on_the_slip()
    {
        using var sample = new SealedSample();
        var number = SealRegister.Read(sample.Workspace).Latest(SealedSample.August)!.Number.ToString();
        var alone = Path.Combine(Path.GetDirectoryName(sample.Folder)!, "goi.zip");
        File.Copy(sample.PathOf(SealedSample.BagOf(SealedSample.August)), alone);
        var run = P06.Run(
            "verify",
            alone,
            "--seal",
            number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)
        );
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"Gói niêm phong: nguyên vẹn, số {number}.\n", run.Output, StringComparison.Ordinal);

        var july = SealRegister.Read(sample.Workspace).Latest(SealedSample.July)!.Number.ToString();
        var wrong = P06.Run("verify", alone, "--seal", july);
        Assert.Equal(49, wrong.Exit);
        Assert.Contains(
            $"LỖI P06-409  Số niêm phong không khớp\n  Ở         goi.zip\n  Đang ghi  số niêm phong {number}\n  Phải là   {july}\n",
            wrong.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            2,
            P06.Run("verify", alone, "--seal", number[..^1] + (number[^1] == 'Z' ? 'Y' : 'Z')).Exit
        );
    }

    [Fact]
    public void A_changed_submission_is_named()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, bag => bag.Files[$"data/dau-vao/{Health}"][100] ^= 1);
        var run = P06.Run("verify", "-m", "2022-08", "-w", sample.Folder);
        Assert.Equal(49, run.Exit);
        Assert.Contains(
            $"LỖI P06-406  Tệp trong gói niêm phong đã bị thay đổi\n  Ở         {SealedSample.BagOf(SealedSample.August)} › data/dau-vao/{Health}\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>Somebody types another figure into a sealed submission and writes record, figures and manifests anew.</summary>
    [Fact]
    public void A_bag_made_anew_around_a_changed_submission_is_caught_by_the_register()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, Forge);
        var kinds = sample
            .Verify(SealedSample.August)
            .SelectMany(verdict => verdict.Findings)
            .Select(finding => finding.Kind)
            .ToList();
        Assert.Contains(Seals.NumberDiffers, kinds);
        Assert.Contains(Seals.NotInRegister, kinds);
        Assert.Equal(49, P06.Run("verify", "--all", "-w", sample.Folder).Exit);
    }

    [Fact]
    public void With_the_register_made_anew_too_the_next_bag_catches_it()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.July, bag =>
            bag.Put(
                    "data/so-lieu.jsonl",
                    bag.Text("data/so-lieu.jsonl")
                        .Replace("\"gia_tri\":\"25\"", "\"gia_tri\":\"26\"", StringComparison.Ordinal)
                )
                .Rehash()
        );
        ForgeRegister(sample, SealedSample.July);
        var verdicts = sample.Verify();
        Assert.DoesNotContain(verdicts[0].Findings, finding => finding.Kind == Seals.NumberDiffers);
        Assert.Equal(
            [Seals.ChainBroken, Seals.ChainBroken],
            verdicts[1]
                .Findings.Where(finding => finding.Kind.Code.StartsWith("P06-41", StringComparison.Ordinal))
                .Select(finding => finding.Kind)
        );
    }

    [Fact]
    public void The_last_bag_with_its_line_in_the_register_made_anew_is_caught_by_the_number_on_the_slip()
    {
        using var sample = new SealedSample();
        var slip = SealRegister.Read(sample.Workspace).Latest(SealedSample.August)!.Number.ToString();
        sample.Edit(SealedSample.August, Forge);
        ForgeRegister(sample, SealedSample.August);
        var run = P06.Run("verify", sample.PathOf(SealedSample.BagOf(SealedSample.August)), "--seal", slip);
        Assert.Equal(49, run.Exit);
        Assert.Contains("P06-409", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_bag_an_unknown_bag_and_a_cut_register_are_named()
    {
        using var sample = new SealedSample();
        File.Move(
            sample.PathOf(SealedSample.BagOf(SealedSample.July)),
            sample.PathOf("2022-07/niem-phong/khac.zip")
        );
        Assert.Equal(
            [Seals.NotInRegister, Seals.BagMissing],
            sample
                .Verify(SealedSample.July)
                .SelectMany(verdict => verdict.Findings)
                .Select(finding => finding.Kind)
        );

        var register = File.ReadAllText(sample.PathOf(SealRegister.Name));
        File.WriteAllText(sample.PathOf(SealRegister.Name), register[..^30]);
        Assert.Contains(
            Seals.RegisterBroken,
            sample
                .Verify(SealedSample.July)
                .SelectMany(verdict => verdict.Findings)
                .Select(finding => finding.Kind)
        );
    }

    [Fact]
    public void A_line_taken_out_of_the_register_breaks_the_chain()
    {
        using var sample = new SealedSample();
        var lines = File.ReadAllLines(sample.PathOf(SealRegister.Name));
        File.WriteAllText(sample.PathOf(SealRegister.Name), $"{lines[0]}\n{lines[2]}\n");
        var kinds = sample
            .Verify()
            .SelectMany(verdict => verdict.Findings)
            .Select(finding => finding.Kind)
            .ToList();
        Assert.Contains(Seals.ChainBroken, kinds);
        Assert.Contains(Seals.NotInRegister, kinds);
    }

    [Fact]
    public void A_month_that_was_never_sealed_is_no_proof_of_anything()
    {
        using var sample = new August2022.SampleMonth();
        var run = P06.Run("verify", "-m", "2022-08", "-w", sample.Folder);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(
            "so-niem-phong.tsv\n  Sổ niêm phong: chưa có lần niêm phong nào để kiểm tra.\n\nLỖI P06-414  Tháng chưa niêm phong\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("data/so-lieu.jsonl", "không phải JSON\n")]
    [InlineData("data/so-lieu.jsonl", "{\"don_vi\":1}\n")]
    [InlineData("data/so-lieu.jsonl", "[]\n")]
    [InlineData("data/thay-doi.jsonl", "{}\n")]
    [InlineData("data/lan-chay.json", "{\"thang\":\"2022-08\"}")]
    [InlineData("data/lan-chay.json", "")]
    public void A_sound_bag_that_is_no_sealed_month_is_refused(string file, string text)
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, bag => bag.Put(file, text).Rehash());
        Assert.Equal(Seals.RecordUnreadable, Assert.Single(Alone(sample).Findings).Kind);
    }

    /// <summary>As if another version of p06 had sealed it.</summary>
    [Fact]
    public void Sealed_figures_that_read_otherwise_today_are_told_one_by_one_with_their_cells()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, bag =>
            bag.Put(
                    "data/so-lieu.jsonl",
                    bag.Text("data/so-lieu.jsonl")
                        .Replace("\"gia_tri\":\"46336\"", "\"gia_tri\":\"46363\"", StringComparison.Ordinal)
                )
                .Rehash()
        );
        var finding = Assert.Single(Alone(sample).Findings, finding => finding.Kind == Seals.FigureDiffers);
        Assert.Equal(
            ("đọc lại được 46.336", "46.363 như đã niêm phong (CAT, cccd_thu_nhan.ky_nay)"),
            (finding.Written.Show(), finding.Expected.Show())
        );
        Assert.Equal(("2022-08/nop/CAT-2022-08.xlsx", "SO_LIEU"), (finding.Place.File, finding.Place.Part));
    }

    [Fact]
    public void A_report_in_another_container_is_told_apart_from_another_report()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, bag =>
            Replace(
                bag,
                "data/dau-ra/BC-DeAn06-2022-08.docx",
                WordEdit.Replace(SealedSample.Report, "46.336", "46.336")
            )
        );
        var verdict = Alone(sample);
        Assert.Equal([Seals.OtherContainer], verdict.Findings.Select(finding => finding.Kind));
        Assert.Contains("Lập lại từ gói: cùng số liệu, cùng câu chữ; khác vỏ tệp.", verdict.Lines);
    }

    [Fact]
    public void A_sealed_report_with_another_figure_is_told_with_its_place_and_cell()
    {
        using var sample = new SealedSample();
        sample.Edit(SealedSample.August, bag =>
            Replace(
                bag,
                "data/dau-ra/BC-DeAn06-2022-08.docx",
                WordEdit.Replace(SealedSample.Report, "46.336", "46.363")
            )
        );
        var finding = Assert.Single(Alone(sample).Findings);
        Assert.Equal((Seals.TextDiffers, "“46.363”"), (finding.Kind, finding.Written.Show()));
        Assert.Contains("CAT-2022-08.xlsx › SO_LIEU", finding.Expected.Show(), StringComparison.Ordinal);
    }

    private static SealVerdict Alone(SealedSample sample) =>
        MonthVerification.Bag(
            new("goi.zip", File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))), null),
            null,
            null
        );

    private static void Forge(SmallBag bag) =>
        Replace(
            bag,
            $"data/dau-vao/{Health}",
            EditedForm
                .Of("SYT-2022-08-lan-2")
                .Set("SO_LIEU", "mui_tiem_tong", "luy_ke", 4_157_422m)
                .Set("SO_LIEU", "mui_tiem_con_lai", "luy_ke", 175_528m)
                .ToBytes()
        );

    private static void Replace(SmallBag bag, string path, byte[] content)
    {
        var before = Bag.Hash(bag.Files[path]);
        bag.Files[path] = content;
        bag.Put(
                "data/lan-chay.json",
                bag.Text("data/lan-chay.json").Replace(before, Bag.Hash(content), StringComparison.Ordinal)
            )
            .Rehash();
    }

    private static void ForgeRegister(SealedSample sample, Project06Report.Periods.ReportingMonth month)
    {
        var digest = Bag.Hash(
            SmallBag.Open(File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(month)))).Files[
                "tagmanifest-sha256.txt"
            ]
        );
        var old = SealRegister.Read(sample.Workspace).Latest(month)!;
        var text = File.ReadAllText(sample.PathOf(SealRegister.Name))
            .Replace(old.Digest, digest, StringComparison.Ordinal)
            .Replace(
                old.Number.ToString(),
                SealNumber.Of(month, 1, digest).ToString(),
                StringComparison.Ordinal
            );
        File.WriteAllText(sample.PathOf(SealRegister.Name), text, new UTF8Encoding(false));
    }
}
