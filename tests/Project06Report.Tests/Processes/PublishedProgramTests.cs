using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks.Corpus;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>What an office runs is compiled ahead of time and trimmed, what the tests run is not: both say and write the same.</summary>
public sealed partial class PublishedProgramTests
{
    /// <summary>Every command that does not ask the clock, in the order of a month.</summary>
    private static readonly string[] Month =
    [
        "forms -m 2022-08",
        "check -m 2022-08 --json",
        "check -m 2022-08 --waivers --feedback --html tom-tat.html",
        "generate -m 2022-07",
        "generate -m 2022-08 --audit",
        "template check",
        "template fields -m 2022-08",
        "trace -m 2022-08 --all",
        "seal -m 2022-07 --date 16/7/2022",
        "seal -m 2022-08 --date 16/8/2022",
        "verify --all",
        "trace -m 2022-08 12.802",
        "generate -m 2022-08 --strict",
        "explain P06-203",
        "explain gioi-han",
        "check -m 2022-13",
        "genrate",
        "generate --help",
        "--version",
    ];

    private static readonly string[] InEveryRun =
    [
        "check -m 2022-08 --json",
        "generate -m 2022-08 --audit",
        "seal -m 2022-08 --date 16/8/2022",
        "verify --all",
        "genrate",
    ];

    [DeepFact]
    public void The_published_program_says_and_writes_in_a_whole_month_what_the_tested_one_does() =>
        RequireSame(Month);

    [Fact]
    public void The_published_program_checks_generates_seals_and_verifies_as_the_tested_one_does() =>
        RequireSame(Month.Where(InEveryRun.Contains));

    private static void RequireSame(IEnumerable<string> commands)
    {
        using var published = new SampleMonth();
        using var tested = new SampleMonth();
        foreach (var command in commands)
        {
            using var process = P06Process.Start(Arguments(command, published));
            var (exit, output, error) = process.Wait();
            var wanted = P06.Run(Arguments(command, tested));
            Assert.Equal(Told(wanted, tested), Told(new P06(exit, output, error), published));
        }

        Assert.Equal(Files(tested), Files(published));
        // each proves what the other sealed
        using var verification = P06Process.Start(Arguments("verify --all", tested));
        Assert.Equal(0, verification.Wait().Exit);
        Assert.Equal(0, P06.Run(Arguments("verify --all", published)).Exit);
    }

    [DeepFact]
    public void The_published_program_says_of_every_odd_workbook_what_the_tested_one_says() =>
        RequireSame(CorpusTests.Corpus);

    [Fact]
    public void The_published_program_says_of_one_small_odd_workbook_in_ten_what_the_tested_one_says() =>
        RequireSame(CorpusTests.Small.Where((_, at) => at % 10 == 0));

    private static void RequireSame(IEnumerable<OddFile> workbooks)
    {
        using var month = new SampleMonth();
        var folder = Directory.CreateDirectory(month.PathOf("le")).FullName;
        var files = workbooks
            .Select(
                (odd, index) =>
                    (
                        odd,
                        Path: Path.Combine(
                            folder,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{index:000}-{Path.GetFileName(odd.File)}"
                            )
                        )
                    )
            )
            .ToList();
        files.ForEach(file => File.WriteAllBytes(file.Path, file.odd.Make()));
        string[] arguments =
        [
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            "--json",
            "--log",
            "none",
            .. files.Select(file => file.Path),
        ];
        using var process = P06Process.Start(arguments);
        var (exit, output, error) = process.Wait();
        Assert.Equal(P06.Run(arguments), new P06(exit, output, error));
        Assert.All(files, file =>
            Assert.Contains(Path.GetFileName(file.Path), output, StringComparison.Ordinal)
        );
    }

    private static string[] Arguments(string command, SampleMonth month) =>
        [
            .. command
                .Split(' ')
                .Select(word => word.EndsWith(".html", StringComparison.Ordinal) ? month.PathOf(word) : word),
            .. command.Contains("-m ", StringComparison.Ordinal)
            || command is "verify --all" or "template check"
                ? ["-w", month.Folder]
                : Array.Empty<string>(),
        ];

    private static P06 Told(P06 run, SampleMonth month) =>
        new(run.Exit, Told(run.Output, month), Told(run.Error, month));

    /// <summary>A seal names the build that made it, and its number depends on that.</summary>
    private static string Told(string text, SampleMonth month) =>
        Number()
            .Replace(
                text.ReplaceLineEndings("\n").Replace(month.Folder, "", StringComparison.Ordinal),
                "<số niêm phong>"
            );

    [GeneratedRegex("2022-0[78]-R1(-[0-9A-Z]{4}){4}-[0-9A-Z]")]
    private static partial Regex Number();

    /// <summary>Logs and the summary tell the hour.</summary>
    private static IEnumerable<string> Files(SampleMonth month) =>
        new DirectoryInfo(month.Folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file =>
                file.Directory!.Name is not ("nhat-ky" or "niem-phong")
                && file.Name is not ("so-niem-phong.tsv" or "tom-tat.html")
            )
            .Select(file =>
                $"{Path.GetRelativePath(month.Folder, file.FullName)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)))}"
            )
            .Order(StringComparer.Ordinal);
}
