using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>Every command of July and August 2022: exit code, both streams and every file written, as digests. A change of the program's inside
/// leaves every-command.txt as it is; a change that shows is seen there by name.</summary>
public sealed partial class EveryCommandTests
{
    private const int DigestLength = 16;
    private const string NewWorkspace = "moi";

    private static readonly string[] Commands =
    [
        "",
        "--help",
        "generate --help",
        "generate --moth 2022-08",
        "explain",
        "explain P06-203",
        "explain gioi-han",
        "status",
        "status --json",
        "status --reminders",
        "forms",
        "forms --json",
        "check",
        "check --json",
        "check --verbose --strict",
        "check nop/SYT-2022-08.xlsx",
        "check nop/SYT-2022-08.xlsx --json",
        "check --waivers --feedback",
        "check --html tom-tat.html --sarif check.sarif --junit check.xml",
        "check --month 2022-07",
        "generate --month 2022-07",
        "generate --draft",
        "generate --audit --html tom-tat.html",
        "generate --json --log none",
        "generate --quarter 2022-3",
        "trace 12.802",
        "trace 12.802 --json",
        "trace \"Phạm Thiện Nghĩa\"",
        "trace --all",
        "template check",
        "template check --annotate mau-nhan-xet.docx",
        "template fields",
        "template fields cccd luy_ke --json",
        "seal --date 16/8/2022",
        "seal --date 16/8/2022",
        "seal --date 20/8/2022 --revision \"sửa số của Sở Y tế\" --issued 2022-08/bao-cao/BC-DeAn06-2022-08.docx",
        "generate",
        "trace 175.527",
        "verify",
        "verify --all --json",
        "verify --issued x",
        "init moi --edition 2022",
        "init moi",
    ];

    [Fact]
    public void Every_command_of_the_sample_writes_what_it_wrote_before()
    {
        using var sample = new SampleMonth();
        List<string> lines = [];
        foreach (var command in Commands)
        {
            var before = Files(sample.Folder);
            var run = P06.Run([.. Arguments(command, sample.Folder)]);
            lines.Add($"p06 {command}");
            lines.Add(
                $"  exit {run.Exit}  out {Shown(run.Output, sample.Folder)}  err {Shown(run.Error, sample.Folder)}"
            );
            lines.AddRange(Files(sample.Folder).Except(before).Select(file => $"  {file.Value}  {file.Key}"));
        }

        Golden.Matches(string.Join('\n', lines) + "\n", "every-command.txt");
    }

    private static IEnumerable<string> Arguments(string command, string folder)
    {
        var words = Word().Matches(command).Select(match => match.Value.Trim('"')).ToList();
        var paths = words.Select(word =>
            IsPath(word)
                ? Path.Combine(
                    folder,
                    word.StartsWith("nop/", StringComparison.Ordinal) ? $"2022-08/{word}" : word
                )
                : word
        );
        var lives = words.Count > 0 && words[0] is not ("init" or "explain") && !words.Contains("--help");
        var month =
            lives && !words.Contains("--month") && !words.Contains("--quarter") && !words.Contains("--all");
        return
        [
            .. paths,
            .. lives ? ["--workspace", folder] : Array.Empty<string>(),
            .. month || command == "trace --all" ? ["--month", "2022-08"] : Array.Empty<string>(),
        ];
    }

    private static bool IsPath(string word) =>
        word == NewWorkspace
        || Path.GetExtension(word) is ".xlsx" or ".docx" or ".html" or ".sarif" or ".xml";

    private static Dictionary<string, string> Files(string folder) =>
        OrderedListing
            .FilesBelow(folder)
            .ToDictionary(
                name => LogOfProcess().Replace(name, "-<process>.log"),
                name => DigestOf(name, File.ReadAllBytes(Path.Combine(folder, name)), folder)
            );

    private static string DigestOf(string name, byte[] bytes, string folder) =>
        Path.GetExtension(name) switch
        {
            ".zip" => DigestOfBag(bytes, folder),
            ".tsv" or ".txt" or ".json" or ".log" or ".cmd" or ".xml" => Shown(
                WithoutDigests(name, Text(bytes)),
                folder
            ),
            _ => Digest(bytes),
        };

    private static string DigestOfBag(byte[] bytes, string folder)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var entries = zip.Entries.Select(entry =>
            $"{DigestOf(entry.FullName, Bytes(entry), folder)} {entry.FullName}"
        );
        return Digest(Encoding.UTF8.GetBytes(string.Join('\n', entries)));
    }

    /// <summary>The definition for the Task Scheduler is UTF-16 and says so.</summary>
    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return reader.ReadToEnd();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    /// <summary>What names the digest of the run's record, which holds the build: manifests, bag-info.txt, the register.</summary>
    private static string WithoutDigests(string name, string text) =>
        name.Contains("manifest", StringComparison.Ordinal)
        || name.EndsWith("bag-info.txt", StringComparison.Ordinal)
        || Path.GetExtension(name) is ".tsv"
            ? Sha256().Replace(text, "<sha256>")
            : text;

    /// <summary>The digest of a text without what differs from run to run: the folder, the build, and the seal number that depends on the build.</summary>
    private static string Shown(string text, string folder)
    {
        if (text.Length == 0)
        {
            return "-";
        }

        var fromNew = Path.GetRelativePath(Path.Combine(folder, NewWorkspace), Environment.ProcessPath!)
            .Replace('/', '\\');
        var anywhere = text.Replace(folder, "<folder>", StringComparison.Ordinal)
            .Replace(fromNew, "<program>", StringComparison.Ordinal)
            .Replace(Environment.ProcessPath!, "<program>", StringComparison.Ordinal);
        return Digest(
            Encoding.UTF8.GetBytes(SealNumber().Replace(Build().Replace(anywhere, "<build>"), "<seal>"))
        );
    }

    private static string Digest(byte[] bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes))[..DigestLength];

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("-[0-9]+\\.log")]
    private static partial Regex LogOfProcess();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Sha256();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Build();

    [GeneratedRegex("(?<=\\d{4}-\\d{2}-R\\d+-)[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")]
    private static partial Regex SealNumber();
}
