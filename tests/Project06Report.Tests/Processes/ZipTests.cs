using System.IO.Compression;
using System.Security.Cryptography;
using Project06Report.Tests.November2026;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>The zip of the publication, unpacked and used as an office does, with nothing else on the machine. P06_ZIP and P06_ZIP_WINDOWS name it
/// (.ci/run makes them first).</summary>
public sealed class ZipTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    private string Home => Path.Combine(folder, "cơ quan");

    private string Program => Path.Combine(Home, "p06");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("P06_ZIP", "p06")]
    [InlineData("P06_ZIP_WINDOWS", "p06.exe")]
    public void The_zip_holds_what_the_guide_says_and_its_sums_are_right(string variable, string program)
    {
        Unpack(variable);
        var sums = File.ReadAllLines(Path.Combine(Home, "SHA256SUMS"))
            .Select(line => line.Split("  ", 2))
            .ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal);
        var files = new DirectoryInfo(Home)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Home, file.FullName))
            .Where(name => name != "SHA256SUMS");
        Assert.Equal(files.Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, sum =>
            Assert.Equal(
                Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Home, sum.Key)))),
                sum.Value,
                ignoreCase: true
            )
        );
        Assert.All(
            [
                program,
                "LICENSE",
                "THIRD-PARTY-NOTICES.txt",
                "templates/2022/danh-muc.xlsx",
                "samples/2022/danh-muc.xlsx",
                "huong-dan/van-phong.md",
                "huong-dan/huong-dan.md",
            ],
            name => Assert.Contains(name, sums.Keys)
        );
        Assert.DoesNotContain(sums.Keys, name =>
            name.EndsWith(".dll", StringComparison.Ordinal)
            || name.Contains("bao-cao/", StringComparison.Ordinal)
            || name.Contains("/nguon/", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("P06_ZIP")]
    [InlineData("P06_ZIP_WINDOWS")]
    public void The_licences_of_the_zip_are_those_of_the_repository(string variable)
    {
        Unpack(variable);
        Assert.All(["LICENSE", "THIRD-PARTY-NOTICES.txt"], name =>
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(Repository.Root, name)),
                File.ReadAllBytes(Path.Combine(Home, name))
            )
        );
    }

    [Fact]
    public void From_the_zip_to_the_report_without_the_SDK()
    {
        Unpack("P06_ZIP");
        var work = Path.Combine(Home, "Đề án 06");
        Assert.Equal(0, Run("init", work, "--edition", "2022"));
        foreach (
            var file in new DirectoryInfo(Path.Combine(Home, "samples", "2022"))
                .EnumerateFiles("*.xlsx", SearchOption.AllDirectories)
                .Where(file => file.Directory!.Name == "nop")
        )
        {
            var target = Path.Combine(
                work,
                Path.GetRelativePath(Path.Combine(Home, "samples", "2022"), file.FullName)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        Assert.Equal(0, Run("check", "--month", "2022-08", "--workspace", work));
        Assert.Equal(0, Run("generate", "--month", "2022-08", "--workspace", work));
        Assert.Equal(
            0,
            Run("generate", "--month", "2022-08", "--workspace", Path.Combine(Home, "samples", "2022"))
        );
        Assert.Equal(
            File.ReadAllBytes(
                Path.Combine(Home, "samples", "2022", "2022-08", "bao-cao", "BC-DeAn06-2022-08.docx")
            ),
            File.ReadAllBytes(Path.Combine(work, "2022-08", "bao-cao", "BC-DeAn06-2022-08.docx"))
        );
    }

    /// <summary>The forms of 119 senders in a workspace of the 2026 edition as the program makes it.</summary>
    [Fact]
    public void From_the_zip_to_the_report_of_the_province_of_today()
    {
        Unpack("P06_ZIP");
        var work = Path.Combine(Home, "Đề án 06");
        Assert.Equal(0, Run("init", work, "--edition", "2026"));
        foreach (
            var (name, bytes) in SampleNovember
                .Files()
                .Where(file => file.Key.Contains("/nop/", StringComparison.Ordinal))
        )
        {
            Directory.CreateDirectory(Path.Combine(work, Path.GetDirectoryName(name)!));
            File.WriteAllBytes(Path.Combine(work, name), bytes);
        }

        Assert.Equal(0, Run("check", "--month", "2026-11", "--workspace", work));
        Assert.Equal(0, Run("generate", "--month", "2026-11", "--workspace", work));
        Assert.True(File.Exists(Path.Combine(work, "2026-11", "bao-cao", "BC-DeAn06-2026-11.docx")));
    }

    /// <summary>As a user without .NET: no variable of ours, no home folder to unpack into.</summary>
    private int Run(params string[] arguments)
    {
        using var process = P06Process.StartWith(
            [("DOTNET_ROOT", "/nowhere"), ("PATH", "/usr/bin:/bin"), ("HOME", "/nowhere")],
            Program,
            arguments
        );
        var (exit, output, error) = process.Wait();
        Assert.True(exit == 0, output + error);
        return exit;
    }

    private void Unpack(string variable)
    {
        var zip = Setting.Of(variable);
        Assert.SkipWhen(
            zip is null || OperatingSystem.IsWindows(),
            $"Chưa có bản phát hành: {variable} chỉ tới tệp zip (build.ps1 publish; .ci/run làm việc này)."
        );
        ZipFile.ExtractToDirectory(zip, Home);
    }
}
