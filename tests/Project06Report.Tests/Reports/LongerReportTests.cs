using System.Text.Json;
using System.Text.RegularExpressions;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Bundles;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Reports;

/// <summary>The third quarter of 2022 from the seals of its three months.</summary>
public sealed partial class LongerReportTests : IDisposable
{
    private const string Report = "2022-quy-3/bao-cao/BC-DeAn06-2022-quy-3.docx";

    private static readonly LongerPeriod Quarter = LongerPeriod.ParseQuarter("2022-3")!;

    private static readonly Lazy<Dictionary<string, byte[]>> September = new(Seal);

    private readonly SealedSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void The_report_of_a_quarter_prints_sums_and_last_values()
    {
        SealSeptember();
        var outcome = Generate();
        Assert.True(outcome.Published.Written is [Report], string.Join("\n", outcome.Findings));
        var text = ReportText.Of(File.ReadAllBytes(sample.PathOf(Report)));
        Golden.Matches(
            $"{string.Join("\n", text.Paragraphs)}\n\n[1] {SealNumber().Replace(text["footnote 1"], "$1-…")}\n",
            "bao-cao-quy.txt"
        );
    }

    [Fact]
    public void What_was_changed_in_a_months_folder_after_sealing_does_not_count()
    {
        SealSeptember();
        Generate();
        var before = File.ReadAllBytes(sample.PathOf(Report));
        File.Delete(sample.PathOf("2022-07/nop/CAT-2022-07.xlsx"));
        Assert.False(Generate().Published.Changed);
        Assert.Equal(before, File.ReadAllBytes(sample.PathOf(Report)));
    }

    [Fact]
    public void A_month_that_is_not_sealed_stops_the_report()
    {
        var outcome = Generate();
        Assert.Empty(outcome.Published.Written);
        var finding = Assert.Single(outcome.Findings, finding => finding.Kind == RollUps.MonthNotSealed);
        Assert.Equal(
            ("tháng 9/2022", "chưa có trong sổ niêm phong"),
            (finding.Place.Label, finding.Written.Show())
        );
        Assert.Equal(2, outcome.Findings.Count(note => note.Kind == RollUps.SealUsed));
    }

    [Fact]
    public void Of_a_month_sealed_twice_the_later_seal_is_used()
    {
        SealSeptember();
        sample.Seal(SealedSample.August, reason: "Bổ sung văn bản phát hành");
        var used = Generate()
            .Findings.Where(finding => finding.Kind == RollUps.SealUsed)
            .Select(finding => finding.Written.Show()[..10]);
        Assert.Equal(["2022-07-R1", "2022-08-R2", "2022-09-R1"], used);
    }

    [Fact]
    public void The_command_names_the_missing_month_and_writes_nothing()
    {
        var run = P06.Run("generate", "-w", sample.Folder, "--quarter", "2022-3");
        Golden.Matches($"{run.Exit}\n{SealNumber().Replace(run.Output, "$1-…")}", "quy-chua-du-thang.txt");
        Assert.False(Directory.Exists(sample.PathOf("2022-quy-3")));
    }

    [Fact]
    public void The_auditors_copy_of_a_quarter_names_the_cells_of_all_its_months()
    {
        SealSeptember();
        Assert.Equal(0, P06.Run("generate", "-w", sample.Folder, "--quarter", "2022-3", "--audit").Exit);
        using var list = JsonDocument.Parse(
            File.ReadAllBytes(sample.PathOf("2022-quy-3/bao-cao/BC-DeAn06-2022-quy-3.kiem-toan.json"))
        );
        Assert.Equal("2022-quy-3", list.RootElement.GetProperty("ky").GetString());
        var files = list
            .RootElement.GetProperty("gia_tri")
            .EnumerateArray()
            .Select(value =>
                value
                    .GetProperty("o")
                    .EnumerateArray()
                    .Select(cell => cell.GetProperty("tep").GetString()![..7])
                    .Distinct()
                    .Order()
            );
        Assert.Contains(files, months => months.SequenceEqual(["2022-07", "2022-08", "2022-09"]));
        Assert.Equal(
            ReportText.Of(File.ReadAllBytes(sample.PathOf(Report))).Paragraphs,
            ReportText
                .Of(
                    File.ReadAllBytes(
                        sample.PathOf(Report.Replace(".docx", ".kiem-toan.docx", StringComparison.Ordinal))
                    )
                )
                .Paragraphs
        );
    }

    [Fact]
    public void A_draft_of_a_quarter_says_so_and_is_all_that_is_written()
    {
        SealSeptember();
        var outcome = Generate(ReportCopies.Draft);
        var draft = Assert.Single(outcome.Published.Written);
        Assert.Equal("2022-quy-3/bao-cao/BC-DeAn06-2022-quy-3.du-thao.docx", draft);
        Assert.Contains(
            "DỰ THẢO",
            string.Join('\n', ReportText.Of(File.ReadAllBytes(sample.PathOf(draft))).Paragraphs),
            StringComparison.Ordinal
        );
    }

    /// <summary>The sums would be those of another period, and nothing would show it.</summary>
    [Fact]
    public void Without_one_of_its_months_there_is_not_even_a_draft() =>
        Assert.Empty(Generate(ReportCopies.Draft).Published.Written);

    [Theory]
    [InlineData("--allow-missing", "CAT", "--quarter", "2022-3")]
    [InlineData("--html", "tom-tat.html", "--half", "2022-2")]
    [InlineData("--junit", "ket-qua.xml", "--year", "2022")]
    public void What_is_about_the_submissions_of_a_month_is_refused_for_a_longer_period(
        string option,
        string value,
        string period,
        string text
    )
    {
        var run = P06.Run("generate", "-w", sample.Folder, option, value, period, text);
        Assert.Equal(
            (
                2,
                $"Tùy chọn {option} không dùng được cùng {period}: báo cáo của kỳ lấy số liệu đã niêm phong của các tháng, không đọc và đối soát lại bài nộp.\n"
            ),
            (run.Exit, run.Error)
        );
    }

    [Fact]
    public void The_json_of_a_quarter_names_the_quarter()
    {
        using var json = JsonDocument.Parse(
            P06.Run("generate", "-w", sample.Folder, "--quarter", "2022-3", "--json").Output
        );
        Assert.Equal("2022-quy-3", json.RootElement.GetProperty("ky").GetString());
    }

    [Theory]
    [InlineData("--quarter", "2022-5")]
    [InlineData("--half", "2022")]
    [InlineData("--year", "22")]
    public void A_period_written_otherwise_is_a_usage_error(string option, string text)
    {
        var run = P06.Run("generate", "-w", sample.Folder, option, text);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"“{text}” không đúng dạng", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Month_and_quarter_together_are_a_usage_error() =>
        Assert.Equal(
            "Chỉ ghi một trong --month, --quarter, --half, --year.",
            P06.Run("generate", "-w", sample.Folder, "-m", "2022-08", "--quarter", "2022-3")
                .Error.Split('\n')[0]
        );

    private LongerResult Generate(ReportCopies copies = ReportCopies.Report) =>
        LongerRun.Generate(sample.Workspace, new(Quarter, Copies: copies));

    private void SealSeptember()
    {
        foreach (var (name, bytes) in September.Value)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(sample.PathOf(name))!);
            File.WriteAllBytes(sample.PathOf(name), bytes);
        }
    }

    /// <summary>The bag of September and the register it stands in.</summary>
    private static Dictionary<string, byte[]> Seal()
    {
        using var sample = new SealedSample();
        var catalogue = SampleWorkspace.Catalogue;
        var writer = new SubmissionWriter(
            catalogue.At(catalogue.PeriodOf(September2022.Month).Last),
            catalogue.Sha256
        );
        Directory.CreateDirectory(sample.PathOf("2022-09/nop"));
        foreach (var content in September2022.Submissions)
        {
            File.WriteAllBytes(sample.PathOf(SampleWorkspace.PathOf(content)), writer.Write(content));
        }

        var outcome = sample.Seal(September2022.Month);
        Assert.True(
            outcome.Seal is not null,
            string.Join('\n', outcome.Findings.Where(finding => finding.Severity == Severity.Error))
        );
        return new[] { SealedSample.BagOf(September2022.Month), SealRegister.Name }.ToDictionary(
            name => name,
            name => File.ReadAllBytes(sample.PathOf(name)),
            StringComparer.Ordinal
        );
    }

    /// <summary>A seal number changes with every byte of the sample and of the program.</summary>
    [GeneratedRegex("(2022-0[789]-R1)-[0-9A-Z-]+")]
    private static partial Regex SealNumber();
}
