using System.Diagnostics;
using Project06Report.Bundles;
using Project06Report.Inputs;
using Project06Report.Sealing;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

public sealed class SealingTests
{
    [Fact]
    public void Sealing_prints_the_number_for_the_transmittal_slip_and_enters_it_in_the_register()
    {
        using var sample = new August2022.SampleMonth();
        var run = P06.Run("seal", "-m", "2022-07", "-w", sample.Folder, "--date", "16/7/2022");
        Assert.Equal(0, run.Exit);
        var line = File.ReadAllLines(sample.PathOf(SealRegister.Name))[1].Split('\t');
        Assert.Contains($"Số niêm phong: {line[0]}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([SealedSample.BagOf(SealedSample.July), "2022-07-16", ""], line[2..]);
    }

    [Fact]
    public void The_same_month_sealed_elsewhere_is_the_same_bag()
    {
        using var one = new SealedSample();
        using var other = new August2022.SampleMonth("Báo cáo tháng");
        MonthSealing.Seal(other.Workspace, new(MonthScope.Whole(SealedSample.July), Date: new(2022, 7, 16)));
        Assert.Equal(
            File.ReadAllBytes(one.PathOf(SealedSample.BagOf(SealedSample.July))),
            File.ReadAllBytes(other.PathOf(SealedSample.BagOf(SealedSample.July)))
        );
    }

    [Fact]
    public void A_month_that_generate_refuses_is_not_sealed()
    {
        using var sample = new August2022.SampleMonth();
        File.Delete(sample.PathOf("2022-08/nop/CAT-2022-08.xlsx"));
        var run = P06.Run("seal", "-m", "2022-08", "-w", sample.Folder);
        Assert.Equal(16, run.Exit);
        Assert.False(Directory.Exists(sample.PathOf("2022-08/niem-phong")));
        Assert.False(File.Exists(sample.PathOf(SealRegister.Name)));
    }

    [Fact]
    public void A_sealed_month_is_sealed_again_only_with_a_reason()
    {
        using var sample = new SealedSample();
        var finding = Assert.Single(sample.Seal(SealedSample.August).Findings);
        Assert.Equal(
            (Seals.AlreadySealed, SealedSample.BagOf(SealedSample.August)),
            (finding.Kind, finding.Place.File)
        );
        Assert.StartsWith("lần 1, số 2022-08-R1-", finding.Written.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bag_that_could_not_be_read_back_is_not_written()
    {
        using var sample = new August2022.SampleMonth();
        File.WriteAllBytes(sample.PathOf("quet.pdf"), new byte[DiskFileSystem.MaxLength - 1000]);
        var run = P06.Run(
            "seal",
            "-m",
            "2022-07",
            "-w",
            sample.Folder,
            "--issued",
            sample.PathOf("quet.pdf")
        );
        Assert.Equal(32, run.Exit);
        Assert.Contains("LỖI P06-415  Gói niêm phong quá lớn\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(sample.PathOf(SealRegister.Name)));
    }

    [Fact]
    public void A_revision_needs_something_to_revise()
    {
        using var sample = new August2022.SampleMonth();
        var run = P06.Run("seal", "-m", "2022-07", "-w", sample.Folder, "--revision", "gõ nhầm");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(
            "LỖI P06-441  Chưa có lần niêm phong nào để thay\n  Ở         so-niem-phong.tsv\n  Đang ghi  --revision “gõ nhầm”\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_bag_written_before_the_power_went_is_entered_by_the_next_run()
    {
        using var sample = new SealedSample();
        var register = File.ReadAllText(sample.PathOf(SealRegister.Name));
        File.WriteAllText(
            sample.PathOf(SealRegister.Name),
            string.Join('\n', register.Split('\n').Take(2)) + "\n"
        );
        Assert.NotNull(sample.Seal(SealedSample.August, date: new(2022, 8, 16)).Seal);
        Assert.Equal(register, File.ReadAllText(sample.PathOf(SealRegister.Name)));
    }

    [Fact]
    public void A_foreign_file_at_the_place_of_the_bag_is_never_overwritten()
    {
        using var sample = new August2022.SampleMonth();
        Directory.CreateDirectory(sample.PathOf("2022-07/niem-phong"));
        File.WriteAllText(sample.PathOf(SealedSample.BagOf(SealedSample.July)), "của người khác");
        var run = P06.Run("seal", "-m", "2022-07", "-w", sample.Folder);
        Assert.Equal(32, run.Exit);
        Assert.Contains("P06-442", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "của người khác",
            File.ReadAllText(sample.PathOf(SealedSample.BagOf(SealedSample.July)))
        );
    }

    [Fact]
    public void Files_with_Vietnamese_names_have_ASCII_names_in_the_bag_and_their_own_in_the_record()
    {
        using var sample = new August2022.SampleMonth();
        File.Move(
            sample.PathOf("2022-07/nop/SYT-2022-07.xlsx"),
            sample.PathOf("2022-07/nop/Sở Y tế (tháng 7).xlsx")
        );
        File.Move(
            sample.PathOf("2022-07/nop/SCT-2022-07.xlsx"),
            sample.PathOf("2022-07/nop/so y te (thang 7).xlsx")
        );
        Assert.NotNull(MonthSealing.Seal(sample.Workspace, new(MonthScope.Whole(SealedSample.July))).Seal);
        var bag = SealedMonth.Open(
            "goi.zip",
            File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.July))),
            []
        )!;
        Assert.Equal(
            "data/dau-vao/2022-07/nop/So_Y_te__thang_7_.xlsx",
            bag.Record.Inputs.Single(file => file.Name == "2022-07/nop/Sở Y tế (tháng 7).xlsx").Path
        );
        Assert.Equal(
            "data/dau-vao/2022-07/nop/so_y_te__thang_7_-2.xlsx",
            bag.Record.Inputs.Single(file => file.Name == "2022-07/nop/so y te (thang 7).xlsx").Path
        );
        Assert.All(MonthVerification.Of(sample.Workspace, null), verdict => Assert.Empty(verdict.Findings));
    }

    [Fact]
    public void Every_submission_is_in_the_bag_byte_for_byte_superseded_ones_too()
    {
        using var sample = new SealedSample();
        var bag = SealedMonth.Open(
            "goi.zip",
            File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))),
            []
        )!;
        foreach (
            var file in sample
                .Workspace.Received(SealedSample.August)
                .Append(sample.Workspace.Read("danh-muc.xlsx"))
                .Append(sample.Workspace.Read("mau/bao-cao-thang.docx"))
        )
        {
            Assert.Equal(file.Bytes, bag.BytesOf(bag.Record.Inputs.Single(input => input.Name == file.Name)));
        }

        Assert.Equal(
            "bài nộp đã được thay",
            bag.Record.Inputs.Single(input =>
                input.Name.EndsWith("SYT-2022-08.xlsx", StringComparison.Ordinal)
            ).Role
        );
    }

    [Fact]
    public void Sha256sum_finds_both_manifests_right_after_unpacking()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/sha256sum"), "Không có sha256sum trên máy này.");
        using var sample = new SealedSample();
        foreach (var month in new[] { SealedSample.July, SealedSample.August })
        {
            System.IO.Compression.ZipFile.ExtractToDirectory(
                sample.PathOf(SealedSample.BagOf(month)),
                sample.PathOf("mo")
            );
            foreach (var manifest in new[] { "manifest-sha256.txt", "tagmanifest-sha256.txt" })
            {
                using var process = Process.Start(
                    new ProcessStartInfo("/usr/bin/sha256sum", ["--check", "--strict", "--quiet", manifest])
                    {
                        WorkingDirectory = sample.PathOf($"mo/niem-phong-{month}-r1"),
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    }
                )!;
                var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
                process.WaitForExit();
                Assert.Equal((0, ""), (process.ExitCode, output));
            }
        }
    }

    /// <summary>As processes of their own: time zone and locale of a process are fixed when it starts.</summary>
    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "vi_VN.UTF-8", "Kho lưu trữ")]
    [InlineData("America/St_Johns", "tr_TR.UTF-8", "archive")]
    public void An_archive_in_another_folder_time_zone_and_culture_regenerates_byte_for_byte_with_the_samples_deleted(
        string timeZone,
        string locale,
        string folder
    )
    {
        using var sample = new SealedSample(folder);
        sample.DeleteInputs();
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "p06.exe" : "p06"),
            ["verify", "--all", "-w", sample.Folder, "--out", sample.PathOf("ra")]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["TZ"] = timeZone;
        start.Environment["LC_ALL"] = locale;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Contains(
            "Lập lại từ gói: giống từng byte (BC-DeAn06-2022-07.docx, BC-DeAn06-2022-07.kiem-toan.docx, BC-DeAn06-2022-07.kiem-toan.json, doi-chieu.xlsx).",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Lập lại từ gói: giống từng byte (BC-DeAn06-2022-08.docx, BC-DeAn06-2022-08.kiem-toan.docx, BC-DeAn06-2022-08.kiem-toan.json, doi-chieu.xlsx).",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            SealedSample.Report,
            File.ReadAllBytes(sample.PathOf("ra/niem-phong-2022-08-r1/BC-DeAn06-2022-08.docx"))
        );
    }
}
