using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>A run nobody watches: which month, what it leaves to read, and how it ends.</summary>
public sealed class UnattendedTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Theory]
    [InlineData("2022-07-15", "this", "8/2022")]
    [InlineData("2022-08-14", "this", "8/2022")]
    [InlineData("2022-08-15", "this", "9/2022")]
    [InlineData("2022-08-15", "last", "8/2022")]
    [InlineData("2022-09-14", "last", "8/2022")]
    [InlineData("2022-12-31", "this", "01/2023")]
    [InlineData("2023-01-14", "last", "12/2022")]
    public void This_month_holds_today_and_last_month_is_closed(string today, string word, string expected)
    {
        var run = Run(
            DateTimeOffset.Parse(today + "T07:00:00+07:00", null),
            "check",
            "--month",
            word,
            "-w",
            month.Folder
        );
        Assert.Contains($"Tháng {expected} (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_writes_leaves_a_log_and_a_second_one_says_that_nothing_changed()
    {
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", month.Folder).Exit);
        var second = Run(P06.Morning.AddHours(1), "generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(0, second.Exit);
        Assert.Contains(
            "BC-DeAn06-2022-08.docx không có gì thay đổi",
            second.Output,
            StringComparison.Ordinal
        );
        var logs = Logs();
        Assert.Equal(2, logs.Count);
        Golden.Matches(
            File.ReadAllText(logs[0]).Replace(month.Folder, "<thư mục>", StringComparison.Ordinal),
            "generate.log"
        );
        Assert.Contains(
            "không có gì thay đổi: 2022-08/bao-cao/BC-DeAn06-2022-08.docx\n",
            File.ReadAllText(logs[1]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_findings_in_the_log_have_the_shape_of_compiler_messages()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        Assert.Equal(
            17,
            P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--log", month.PathOf("p06.log")).Exit
        );
        var lines = File.ReadAllLines(month.PathOf("p06.log"));
        Assert.Contains(lines, line =>
            line.StartsWith("2022-08/nop/SYT-2022-08.xlsx(", StringComparison.Ordinal)
            && line.Contains("): error P06-203: ", StringComparison.Ordinal)
        );
        Assert.Equal("mã thoát 17", lines[^1]);
    }

    [Fact]
    public void Missing_submissions_exit_16_and_are_listed()
    {
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
        File.Delete(month.PathOf("2022-08/nop/HCL-2022-08.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(16, run.Exit);
        Assert.Contains("mã đơn vị TPSD", run.Output, StringComparison.Ordinal);
        Assert.Contains("mã đơn vị HCL", run.Output, StringComparison.Ordinal);
        Assert.Matches("\ncòn thiếu: (TPSD, HCL|HCL, TPSD)\n", File.ReadAllText(Logs().Single()));
    }

    [Fact]
    public void Reading_commands_leave_nothing_unless_told()
    {
        P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.False(Directory.Exists(month.PathOf("nhat-ky")));
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--log", "none");
        Assert.False(Directory.Exists(month.PathOf("nhat-ky")));
    }

    [Fact]
    public void Of_many_logs_the_newest_stay_and_other_files_are_left_alone()
    {
        Directory.CreateDirectory(month.PathOf("nhat-ky"));
        for (var day = 0; day < RunLogFile.MaxFiles + 5; day++)
        {
            File.WriteAllText(
                month.PathOf(
                    $"nhat-ky/{P06.Morning.AddDays(-1 - day):yyyyMMdd-HHmmss}-generate-2022-08-1.log"
                ),
                ""
            );
        }

        File.WriteAllText(month.PathOf("nhat-ky/ghi chu.log"), "của người");
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(RunLogFile.MaxFiles + 1, Logs().Count);
        Assert.Contains(Logs(), log =>
            Path.GetFileName(log).StartsWith("20220817-070000-generate-2022-08-", StringComparison.Ordinal)
        );
        Assert.True(File.Exists(month.PathOf("nhat-ky/ghi chu.log")));
    }

    [Fact]
    public void A_log_that_cannot_be_written_is_a_warning_and_the_report_is_there()
    {
        File.WriteAllText(month.PathOf("nhat-ky"), "một tệp, không phải thư mục");
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(0, run.Exit);
        Assert.Contains("CẢNH BÁO P06-511", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(month.Report));
    }

    [Fact]
    public void What_nobody_foresaw_exits_1_with_a_sentence_and_is_in_the_log()
    {
        var broken = new FaultyFileSystem(DiskFileSystem.Anonymous, asked =>
            asked.StartsWith("list", StringComparison.Ordinal)
            && asked.EndsWith("2022-08/nop", StringComparison.Ordinal)
                ? new NotSupportedException("bất ngờ")
                : null
        );
        var run = P06.RunOn(broken, "generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(1, run.Exit);
        Assert.StartsWith(
            "Chương trình gặp lỗi ngoài dự kiến (mã thoát 1).",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("NotSupportedException: bất ngờ", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "NotSupportedException: bất ngờ",
            File.ReadAllText(Logs().Single()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_P06_WORKSPACE_counts_as_none(string value)
    {
        var (before, folder) = (Setting.Of("P06_WORKSPACE"), Directory.GetCurrentDirectory());
        try
        {
            Environment.SetEnvironmentVariable("P06_WORKSPACE", value);
            Assert.Contains($"P06-501", P06.Run("check", "-m", "2022-08").Output, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("P06_WORKSPACE", before);
        }

        Assert.Equal(folder, Directory.GetCurrentDirectory());
    }

    [Theory]
    [InlineData("check -m 2022-08", 1)]
    [InlineData("check --pause", 1)]
    [InlineData("chek --pause", 1)]
    [InlineData("check", 0)]
    public void With_pause_the_window_waits_however_the_run_ended(string arguments, int expected)
    {
        var waited = 0;
        using var output = new StringWriter();
        new Cli.CommandLine(new(output, output) { WaitForPerson = () => waited++ }).Run([
            .. arguments.Split(' '),
            "-w",
            month.Folder,
            .. expected == 1 ? (string[])["--pause"] : [],
        ]);
        Assert.Equal(expected, waited);
    }

    [Theory]
    [InlineData("ge", "generate")]
    [InlineData("generate --mo", "--month")]
    [InlineData("check --htm", "--html")]
    public void A_shell_is_told_how_a_line_goes_on(string line, string expected)
    {
        var run = P06.Run($"[suggest:{line.Length}]", line);
        Assert.Equal(0, run.Exit);
        Assert.Contains(expected, run.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Who_holds_the_workspace_is_named()
    {
        var disk = new DiskFileSystem("Nguyễn Văn Á, máy PC-01, tiến trình 1234");
        using var held = disk.Lock(month.PathOf(".p06-khoa"), out _);
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(33, run.Exit);
        Assert.Contains(
            "Đang ghi  Nguyễn Văn Á, máy PC-01, tiến trình 1234",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private static P06 Run(DateTimeOffset now, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exit = new Cli.CommandLine(new(output, output) { Now = now }).Run(arguments);
        return new(exit, output.ToString(), "");
    }

    private List<string> Logs() =>
        [
            .. new DirectoryInfo(month.PathOf("nhat-ky"))
                .EnumerateFiles("*.log")
                .Select(file => file.FullName)
                .Order(StringComparer.Ordinal),
        ];
}
