using System.Globalization;
using System.Security.Cryptography;
using Project06Report.Cli.Console;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>The same inputs give the same bytes, and little is needed to make them.</summary>
public sealed class EnvironmentTests
{
    private static readonly Lazy<string> Expected = new(() =>
    {
        using var month = new SampleMonth();
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", month.Folder).Exit);
        return Outputs(month);
    });

    public static TheoryData<string, string, string, int> Environments
    {
        get
        {
            var data = new TheoryData<string, string, string, int>();
            foreach (var language in (string[])["vi_VN.UTF-8", "tr_TR.UTF-8", "C"])
            {
                foreach (var zone in (string[])["Asia/Ho_Chi_Minh", "America/St_Johns"])
                {
                    foreach (var folder in (string[])["p06", "Đề án 06 – tháng Tám"])
                    {
                        data.Add(language, zone, folder, 1);
                        data.Add(language, zone, folder, 2);
                    }
                }
            }

            return data;
        }
    }

    [Fact]
    public void The_same_bytes_in_a_Turkish_process_far_from_here() =>
        RequireSameBytes("tr_TR.UTF-8", "America/St_Johns", "Đề án 06 – tháng Tám", cores: 1);

    [DeepTheory]
    [MemberData(nameof(Environments))]
    public void The_same_bytes_whatever_the_language_the_time_zone_the_folder_and_the_cores(
        string language,
        string zone,
        string folder,
        int cores
    ) => RequireSameBytes(language, zone, folder, cores);

    private static void RequireSameBytes(string language, string zone, string folder, int cores)
    {
        using var month = new SampleMonth(folder);
        RequireSameBytes(
            month,
            ("LANG", language),
            ("LC_ALL", language),
            ("TZ", zone),
            ("DOTNET_PROCESSOR_COUNT", $"{cores}")
        );
    }

    private static void RequireSameBytes(SampleMonth month, params (string Name, string Value)[] environment)
    {
        using var process = P06Process.StartWith(
            environment,
            P06Process.Program,
            "generate",
            "--month",
            "2022-08",
            "--workspace",
            month.Folder
        );
        Assert.Equal(0, process.Wait().Exit);
        Assert.Equal(Expected.Value, Outputs(month));
    }

    [Theory]
    [InlineData("vi-VN", "2022-08-17T07:00:00+07:00")]
    [InlineData("tr-TR", "2031-12-31T23:59:59-11:00")]
    [InlineData("ar-SA", "2100-02-28T00:00:00+14:00")]
    [InlineData("de-DE", "1999-01-01T00:00:00Z")]
    public void The_same_bytes_whatever_the_culture_and_the_clock(string culture, string now)
    {
        using var month = new SampleMonth();
        var before = CultureInfo.DefaultThreadCurrentCulture;
        var exit = -1;
#pragma warning disable RS0030 // the machine's culture is what is tried here
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var terminal = new Terminal(TextWriter.Null, TextWriter.Null)
            {
                Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture),
            };
            exit = new Cli.CommandLine(terminal).Run(["generate", "-m", "2022-08", "-w", month.Folder]);
        });
#pragma warning restore RS0030
        thread.Start();
        thread.Join();
        Assert.Equal(before, CultureInfo.DefaultThreadCurrentCulture);
        Assert.Equal(0, exit);
        Assert.Equal(Expected.Value, Outputs(month));
    }

    [Fact]
    public void A_heap_of_128_MiB_is_enough()
    {
        using var month = new SampleMonth();
        RequireSameBytes(month, ("DOTNET_GCHeapHardLimit", "0x8000000"));
    }

    /// <summary>p06 holds one file at a time for each core.</summary>
    [Fact]
    public void Forty_file_handles_are_enough()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows không giới hạn số tệp mở của một tiến trình.");
        Assert.SkipWhen(
            File.Exists(P06Process.Program + ".dll"),
            "Chỉ bản phát hành: bản này mở mỗi thư viện .NET một tệp. Chỉ ra bản phát hành ở P06_EXE."
        );
        using var month = new SampleMonth();
        using var process = P06Process.StartWith(
            [],
            "/bin/sh",
            "-c",
            "ulimit -n 40; exec \"$0\" \"$@\"",
            P06Process.Program,
            "generate",
            "--month",
            "2022-08",
            "--workspace",
            month.Folder
        );
        var end = process.Wait();
        Assert.True(end.Exit == 0, end.Output + end.Error);
        Assert.Equal(Expected.Value, Outputs(month));
    }

    [Fact]
    public void A_folder_that_can_only_be_read_is_said_before_any_work_and_reading_commands_work()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Quyền của thư mục trên Windows đặt bằng cách khác.");
        using var month = new SampleMonth();
        OpenToAll(Directory.GetParent(month.Folder)!.FullName);
        var (generate, check) = (AsNobody(month, "generate"), AsNobody(month, "check"));
        Assert.SkipWhen(
            generate.Exit == 127 || generate.Error.Contains("ermission denied", StringComparison.Ordinal),
            "Người dùng nobody không đọc được chương trình ở đây."
        );
        Assert.Equal(32, generate.Exit);
        Assert.Contains("P06-503", generate.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("phép đối chiếu", generate.Output, StringComparison.Ordinal);
        Assert.True(check.Exit == 0, check.Output + check.Error);
        Assert.False(Directory.Exists(month.PathOf("2022-08/bao-cao")));
    }

    [Fact]
    public void A_whole_run_opens_no_socket_and_no_file_outside_the_workspace_the_program_and_the_system()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "strace không có ở máy này.");
        using var month = new SampleMonth();
        var trace = Path.Combine(Directory.GetParent(month.Folder)!.FullName, "strace.txt");
        using var process = P06Process.StartWith(
            [("DOTNET_EnableDiagnostics", "0")],
            "/usr/bin/strace",
            "-f",
            "-qq",
            "-s",
            "400",
            "-e",
            "trace=socket,connect,open,openat,creat,unlink,unlinkat,rename,renameat2,mkdir",
            "-o",
            trace,
            P06Process.Program,
            "generate",
            "--month",
            "2022-08",
            "--workspace",
            month.Folder
        );
        var end = process.Wait();
        Assert.SkipWhen(
            end.Error.Contains("ptrace", StringComparison.Ordinal),
            "strace không được phép chạy ở đây."
        );
        Assert.True(end.Exit == 0, end.Output + end.Error);
        var calls = File.ReadAllLines(trace);
        Assert.Contains(calls, call => call.Contains("BC-DeAn06-2022-08.docx", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call =>
            call.Contains("socket(", StringComparison.Ordinal)
            || call.Contains("connect(", StringComparison.Ordinal)
        );
        Assert.All(calls.Where(Writes).SelectMany(Paths), path =>
            Assert.True(
                IsIn(path, month.Folder) || path == "/dev/null" || IsIn(path, "/proc/self"),
                $"writes {path}"
            )
        );
        Assert.All(calls.SelectMany(Paths), path => Assert.True(MayRead(path, month), $"looks at {path}"));
    }

    private static bool Writes(string call) =>
        !call.Contains("= -1", StringComparison.Ordinal)
        && (
            call.Contains("O_WRONLY", StringComparison.Ordinal)
            || call.Contains("O_RDWR", StringComparison.Ordinal)
            || call.Contains("unlink", StringComparison.Ordinal)
            || call.Contains("rename", StringComparison.Ordinal)
            || call.Contains("mkdir", StringComparison.Ordinal)
        );

    /// <summary>The absolute paths in a line of strace; letters beyond ASCII are octal there, so the sample lies in a plain folder.</summary>
    private static IEnumerable<string> Paths(string call) =>
        call.Split('"').Where((part, index) => index % 2 == 1 && part.StartsWith('/'));

    private static bool MayRead(string path, SampleMonth month) =>
        IsIn(path, month.Folder)
        || IsIn(path, Path.GetDirectoryName(P06Process.Program)!)
        || IsIn(path, Path.GetTempPath().TrimEnd('/'))
        || Array.Exists(["/proc", "/sys", "/etc", "/usr", "/lib", "/lib64", "/dev", "/run"], folder =>
            IsIn(path, folder)
        )
        || IsIn(month.Folder, path)
        || path == "/";

    private static bool IsIn(string path, string folder) =>
        path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static (int Exit, string Output, string Error) AsNobody(SampleMonth month, string command)
    {
        string[] run = [P06Process.Program, command, "--month", "2022-08", "--workspace", month.Folder];
        using var process = Environment.IsPrivilegedProcess
            ? P06Process.StartWith(
                [],
                "setpriv",
                ["--reuid=65534", "--regid=65534", "--clear-groups", .. run]
            )
            : P06Process.StartWith(
                [],
                "/bin/sh",
                [
                    "-c",
                    $"chmod -R a-w '{month.Folder}'; \"$0\" \"$@\"; code=$?; chmod -R u+w '{month.Folder}'; exit $code",
                    .. run,
                ]
            );
        return process.Wait();
    }

    private static void OpenToAll(string folder)
    {
#pragma warning disable CA1416 // skipped on Windows
        File.SetUnixFileMode(
            folder,
            UnixFileMode.UserRead
                | UnixFileMode.UserWrite
                | UnixFileMode.UserExecute
                | UnixFileMode.OtherRead
                | UnixFileMode.OtherExecute
        );
#pragma warning restore CA1416
    }

    private static string Outputs(SampleMonth month) =>
        string.Join(
            '\n',
            new[] { "BC-DeAn06-2022-08.docx", "doi-chieu.xlsx" }.Select(name =>
                $"{name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(month.PathOf("2022-08/bao-cao/" + name))))}"
            )
        );
}
