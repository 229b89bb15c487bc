using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Project06Report.Cli.Setup;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>p06 init, and the workspace it makes as an office uses it.</summary>
public sealed class InitTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("p06-").FullName;

    private string Folder => Path.Combine(parent, "Đề án 06");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Fact]
    public void From_an_empty_folder_to_the_report_of_the_sample_month()
    {
        Assert.Equal(0, P06.Run("init", Folder).Exit);
        using var sample = new SampleMonth();
        foreach (
            var file in new DirectoryInfo(sample.Folder)
                .EnumerateFiles("*.xlsx", SearchOption.AllDirectories)
                .Where(file => file.Directory!.Name == "nop")
        )
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(sample.Folder, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        // the seventeenth of August: the month last closed is August
        var check = P06.Run("check", "--month", "last", "--workspace", Folder);
        Assert.Equal(0, check.Exit);
        Assert.Contains("Tháng 8/2022", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, P06.Run("generate", "--month", "last", "--workspace", Folder).Exit);
        Assert.Equal(
            0,
            sample
                .Generate()
                .Findings.Count(finding => finding.Severity == Project06Report.Diagnostics.Severity.Error)
        );
        Assert.Equal(
            File.ReadAllBytes(sample.Report),
            File.ReadAllBytes(Path.Combine(Folder, "2022-08", "bao-cao", "BC-DeAn06-2022-08.docx"))
        );
    }

    [Fact]
    public void The_new_workspace_has_everything_the_guide_speaks_of()
    {
        var run = P06.Run("init", Folder);
        // how many pictures the guide has is its own affair
        var said = Regex.Replace(
            run.Output.Replace(Folder, "<thư mục>", StringComparison.Ordinal),
            "Đã ghi huong-dan/anh/.*\n",
            ""
        );
        Golden.Matches(said, "init.txt");
        // the seventeenth of August lies in September's period; August's submissions are still coming in
        Assert.All(["2022-08", "2022-09"], month =>
            Assert.True(Directory.Exists(Path.Combine(Folder, month, "nop")))
        );
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        P06.Run("init", Folder);
        var before = Contents();
        var changed = Path.Combine(Folder, "danh-muc.xlsx");
        File.WriteAllText(changed, "của cơ quan");
        var run = P06.Run("init", Folder);
        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain("Đã ghi", run.Output, StringComparison.Ordinal);
        Assert.Equal("của cơ quan", File.ReadAllText(changed));
        Assert.Equal(before.Where(IsNotChanged), Contents().Where(IsNotChanged));
    }

    [Fact]
    public void Without_a_folder_or_with_an_edition_that_does_not_exist_nothing_happens()
    {
        Assert.Equal(
            (2, "Thiếu thư mục. Ghi ví dụ: p06 init D:\\DeAn06\n"),
            P06.Run("init") is var none ? (none.Exit, none.Error) : default
        );
        var run = P06.Run("init", Folder, "--edition", "1999");
        Assert.Equal((2, "Không có ấn bản “1999”. Các ấn bản: 2022, 2026.\n"), (run.Exit, run.Error));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void On_a_disk_that_cannot_be_written_it_says_so_and_the_next_run_completes_it()
    {
        var clean = new MemoryFileSystem();
        Assert.Equal(0, P06.RunOn(clean, "init", Folder).Exit);
        for (var operation = 0; operation < clean.Log.Length; operation++)
        {
            var disk = new MemoryFileSystem();
            var seen = 0;
            var failed = P06.RunOn(
                new FaultyFileSystem(disk, _ =>
                    ++seen > operation ? new UnauthorizedAccessException() : null
                ),
                "init",
                Folder
            );
            Assert.Equal(32, failed.Exit);
            Assert.Contains("P06-503", failed.Output, StringComparison.Ordinal);
            var died = new MemoryFileSystem();
            P06.RunOn(FaultyFileSystem.DyingAt(died, operation), "init", Folder);
            foreach (var half in (MemoryFileSystem[])[disk, died])
            {
                var next = half.AfterDeath();
                Assert.Equal(0, P06.RunOn(next, "init", Folder).Exit);
                Assert.All(clean.Files, file => Assert.Equal(file.Value, next.Files[file.Key]));
            }
        }
    }

    [Fact]
    public void The_command_files_are_ASCII_with_the_line_ends_of_cmd_and_p06_understands_them()
    {
        P06.Run("init", Folder);
        var files = new DirectoryInfo(Folder)
            .EnumerateFiles("*.cmd")
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(4, files.Count);
        foreach (var file in files)
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName));
            Assert.DoesNotContain(text, letter => letter > '\u007e');
            Assert.Equal(text.Count(letter => letter == '\n'), Regex.Count(text, "\r\n"));
            foreach (
                var line in text.Split("\r\n")
                    .Where(line => line.StartsWith("\"%P06%\"", StringComparison.Ordinal))
            )
            {
                // as cmd.exe would hand them on: the folder of the file with its backslash
                var arguments = line["\"%P06%\" ".Length..]
                    .Replace(" %*", "", StringComparison.Ordinal)
                    .Replace("%P06_THANG%", "2022-08", StringComparison.Ordinal)
                    .Replace("\"", "", StringComparison.Ordinal)
                    .Split(' ')
                    .Select(word =>
                        word.Replace(
                            "%~dp0",
                            Path.Combine(parent, "trong") + Path.DirectorySeparatorChar,
                            StringComparison.Ordinal
                        )
                    );
                var run = P06.Run([.. arguments]);
                // there is no desktop here to open the summary on
                Assert.True(
                    run.Error.Length == 0 || run.Error.StartsWith("Không mở được", StringComparison.Ordinal),
                    run.Error
                );
                Assert.Contains("P06-501", run.Output, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(@"D:\Đề án 06\p06.exe", @"D:\Đề án 06 <&> tháng")]
    [InlineData(@"C:\p06\p06.exe", @"C:\p06\cong-viec")]
    public void The_scheduled_task_keeps_to_the_scheduler_s_schema(string program, string root)
    {
        var bytes = ScheduledTask.Definition(program, root);
        Assert.Equal([0xFF, 0xFE], bytes[..2]);
        var task = XDocument.Load(new MemoryStream(bytes));
        task.Validate(TaskSchema(), (_, problem) => Assert.Fail(problem.Message));
        var said = task.Descendants()
            .Where(element => !element.HasElements)
            .ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.Equal(
            ("IgnoreNew", "false", "true"),
            (
                said["MultipleInstancesPolicy"].Single(),
                said["DisallowStartIfOnBatteries"].Single(),
                said["StartWhenAvailable"].Single()
            )
        );
        Assert.Equal((program, root), (said["Command"].Single(), said["WorkingDirectory"].Single()));
        Assert.Contains($"--workspace \"{root}\"", said["Arguments"].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_scheduler_s_schema_of_this_test_refuses_what_the_scheduler_refuses()
    {
        var text = Encoding.Unicode.GetString(ScheduledTask.Definition(@"C:\p06.exe", @"C:\x"))[1..];
        foreach (
            var (right, wrong) in new[]
            {
                ("IgnoreNew", "Ignore"),
                ("PT1H", "1h"),
                (">false<", ">no<"),
                ("<Command>C:\\p06.exe</Command>", ""),
                ("2022-01-01T07:00:00", "7:00"),
                ("LeastPrivilege", "Least"),
                ("Context=\"Author\"", "Context=\"Nobody\""),
            }
        )
        {
            var problems = 0;
            XDocument
                .Parse(text.Replace(right, wrong, StringComparison.Ordinal))
                .Validate(TaskSchema(), (_, _) => problems++);
            Assert.True(problems > 0, $"{wrong} instead of {right} is taken");
        }
    }

    private static bool IsNotChanged(string file) => !file.StartsWith("danh-muc", StringComparison.Ordinal);

    private static XmlSchemaSet TaskSchema()
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(
            Path.Combine(Repository.Root, "tests", "Project06Report.Tests", "CommandLine", "task.xsd")
        );
        schemas.Add(null, reader);
        return schemas;
    }

    private IEnumerable<string> Contents() =>
        [
            .. DiskFileSystem
                .Anonymous.FilesBelow(Folder)
                .Select(name =>
                    $"{name} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, name))))}"
                ),
        ];
}
