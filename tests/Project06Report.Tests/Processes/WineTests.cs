using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>The program for Windows under wine, which stands in for an office PC. P06_WINE_EXE names it (.ci/run makes it where wine is installed):
/// wine takes a compressed single file only, so it is that of the zip but for the compression.</summary>
public sealed class WineTests
{
    [Fact]
    public void The_program_for_Windows_writes_the_same_bytes()
    {
        using var windows = new SampleMonth("Đề án 06");
        using var here = new SampleMonth("Đề án 06");
        Wine(
            Program(),
            "generate",
            "--month",
            "2022-08",
            "--audit",
            "--workspace",
            windows.Folder,
            "--log",
            "none"
        );
        Wine(Program(), "forms", "--month", "2022-08", "--workspace", windows.Folder, "--agency", "CAT");
        Assert.Equal(
            0,
            P06.Run(
                "generate",
                "--month",
                "2022-08",
                "--audit",
                "--workspace",
                here.Folder,
                "--log",
                "none"
            ).Exit
        );
        Assert.Equal(
            0,
            P06.Run("forms", "--month", "2022-08", "--workspace", here.Folder, "--agency", "CAT").Exit
        );
        Assert.Equal(Written(here), Written(windows));
    }

    [Fact]
    public void The_file_to_double_click_writes_the_report_its_log_and_the_summary_and_says_so_when_nothing_changed()
    {
        using var month = new SampleMonth("cơ quan");
        var program = Program();
        File.Copy(program, month.PathOf("p06.exe"));
        File.Delete(month.PathOf("danh-muc.xlsx"));
        Directory.Delete(month.PathOf("mau"), recursive: true);
        Wine(program, "init", month.Folder, "--edition", "2022");
        var first = Wine("cmd", "/c", month.PathOf("4-lap-bao-cao.cmd"));
        Assert.Contains("Đã lập 2022-08/bao-cao/BC-DeAn06-2022-08.docx", first, StringComparison.Ordinal);
        var again = Wine("cmd", "/c", month.PathOf("4-lap-bao-cao.cmd"));
        Assert.Contains(
            "2022-08/bao-cao/BC-DeAn06-2022-08.docx không có gì thay đổi",
            again,
            StringComparison.Ordinal
        );
        Assert.Equal(2, new DirectoryInfo(month.PathOf("nhat-ky")).EnumerateFiles("*.log").Count());
        Assert.EndsWith(
            "</html>\n",
            File.ReadAllText(month.PathOf("tom-tat.html")),
            StringComparison.Ordinal
        );
    }

    private static string Program()
    {
        var program = Setting.Of("P06_WINE_EXE");
        Assert.SkipWhen(
            program is null,
            "Không có wine, hoặc chưa có bản cho Windows: P06_WINE_EXE chỉ tới p06.exe nén một tệp (.ci/run làm việc này)."
        );
        return program;
    }

    /// <returns>What it wrote to the console; it must end well.</returns>
    private static string Wine(params string[] arguments)
    {
        using var process = P06Process.StartWith(
            [
                ("DOTNET_EnableWriteXorExecute", "0"),
                ("WINEDEBUG", "-all"),
                ("P06_THANG", "2022-08"),
                ("BROWSER", "true"),
            ],
            "wine",
            [
                .. arguments.Select(argument =>
                    argument.StartsWith('/') && argument != "/c"
                        ? "Z:" + argument.Replace('/', '\\')
                        : argument
                ),
            ]
        );
        var (exit, output, error) = process.Wait();
        Assert.True(exit == 0, output + error);
        return output.ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Written(SampleMonth month) =>
        new[] { "bao-cao", "bieu-trang" }
            .SelectMany(folder => new DirectoryInfo(month.PathOf("2022-08/" + folder)).EnumerateFiles("*"))
            .Select(file =>
                $"{file.Name} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file.FullName)))}"
            )
            .Order(StringComparer.Ordinal);
}
