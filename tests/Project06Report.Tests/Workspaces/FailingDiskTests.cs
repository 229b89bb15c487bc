using System.Collections.Immutable;
using System.IO.Compression;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Workspaces;

/// <summary>Every command that writes, on a disk that fails or dies at every single operation.</summary>
public sealed class FailingDiskTests
{
    private const int IoError = 5;
    private const int DiskFull = 28;

    /// <summary>Outside deep runs one operation in ten is tried.</summary>
    private const int Sparse = 10;

    private static readonly string Root = Path.GetFullPath("/co-quan");

    private static readonly string Summary = Path.Combine(Root, "tom-tat.html").Replace('\\', '/');

    private static readonly Exception[] Errors =
    [
        new IOException("Input/output error", IoError),
        new IOException("No space left on device", DiskFull),
        new UnauthorizedAccessException(),
        MemoryFileSystem.SharingViolation(),
    ];

    private static readonly Lazy<MemoryFileSystem> Fresh = new(() => OnDisk(Month()));

    public static TheoryData<string> Commands =>
        ["generate", "check --waivers", "check --feedback", "forms --agency CAT,SYT", "seal"];

    [DeepTheory]
    [MemberData(nameof(Commands))]
    public void When_one_operation_fails_the_exit_code_says_so_and_nothing_is_lost(string command) =>
        FailAt(command, every: 1);

    [Theory]
    [MemberData(nameof(Commands))]
    public void When_one_operation_in_ten_fails_the_exit_code_says_so_and_nothing_is_lost(string command) =>
        FailAt(command, Sparse);

    [DeepTheory]
    [MemberData(nameof(Commands))]
    public void When_the_process_dies_at_any_operation_every_file_is_old_or_new_and_the_next_run_succeeds(
        string command
    ) => DieAt(command, every: 1);

    [Theory]
    [MemberData(nameof(Commands))]
    public void When_the_process_dies_at_one_operation_in_ten_every_file_is_old_or_new_and_the_next_run_succeeds(
        string command
    ) => DieAt(command, Sparse);

    /// <summary>The next run need not be of the same day, nor of the same p06.</summary>
    [DeepFact]
    public void A_seal_that_died_at_any_operation_is_made_again_with_other_contents() => DieSealing(every: 1);

    [Fact]
    public void A_seal_that_died_at_one_operation_in_ten_is_made_again_with_other_contents() =>
        DieSealing(Sparse);

    private static void FailAt(string command, int every)
    {
        foreach (var before in Starts(command))
        {
            var clean = before.AfterDeath();
            Assert.Equal(0, Run(clean, command).Exit);
            foreach (var (operation, occurrence, error, forGood) in Faults(clean.Log, every))
            {
                var disk = before.AfterDeath();
                var run = Run(FaultyFileSystem.At(disk, operation, occurrence, error, forGood), command);
                RequireHonest(
                    run,
                    before,
                    disk,
                    clean,
                    $"{command}: {operation} #{occurrence}, {error.GetType().Name} {error.HResult}, {(forGood ? "for good" : "once")}"
                );
            }
        }
    }

    private static void DieAt(string command, int every)
    {
        foreach (var before in Starts(command))
        {
            var clean = before.AfterDeath();
            Assert.Equal(0, Run(clean, command).Exit);
            // before an operation that only looks the disk is as it was before the next one that writes
            foreach (var operation in Writes(clean.Log, every))
            {
                var disk = before.AfterDeath();
                Run(FaultyFileSystem.DyingAt(disk, operation), command);
                RequireOldOrNew(before, disk, clean, $"{command}: dead at {clean.Log[operation]}");
                var next = disk.AfterDeath();
                var again = Run(next, command);
                Assert.True(
                    again.Exit == 0 || again.Output.Contains("P06-440", StringComparison.Ordinal),
                    again.Output
                );
                Assert.Equal(Visible(clean), Visible(next));
            }
        }
    }

    private static void DieSealing(int every)
    {
        var clean = Fresh.Value.AfterDeath();
        Assert.Equal(0, Run(clean, "seal --date 16/8/2022").Exit);
        foreach (var operation in Writes(clean.Log, every))
        {
            var disk = Fresh.Value.AfterDeath();
            Run(FaultyFileSystem.DyingAt(disk, operation), "seal --date 16/8/2022");
            // and the second run may die as well
            var second = disk.AfterDeath();
            Run(FaultyFileSystem.DyingAt(second, operation), "seal --date 17/8/2022");
            var third = second.AfterDeath();
            var again = Run(third, "seal --date 18/8/2022");
            Assert.True(
                again.Exit == 0 || again.Output.Contains("P06-440", StringComparison.Ordinal),
                $"dead at {clean.Log[operation]}\n{again.Output}"
            );
            Assert.Equal(0, P06.RunOn(third, "verify", "-m", "2022-08", "-w", Root).Exit);
            Assert.True(
                again.Exit != 0
                    || !third.Files.Keys.Any(path =>
                        path.EndsWith("/.p06-niem-phong", StringComparison.Ordinal)
                    ),
                "the note stayed"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void On_a_disk_too_small_the_old_files_stay_whatever_fits(string command)
    {
        foreach (var before in Starts(command))
        {
            var used = before.Files.Values.Sum(bytes => (long)bytes.Length);
            var clean = before.AfterDeath();
            Assert.Equal(0, Run(clean, command).Exit);
            var exits = new HashSet<int>();
            var last = "";
            foreach (var room in (int[])[0, 20_000, 64 * 1024, 256 * 1024, 2048 * 1024])
            {
                var disk = before.AfterDeath(used + room);
                var run = Run(disk, command);
                exits.Add(run.Exit);
                last = run.Output;
                RequireHonest(run, before, disk, clean, $"{command}: {room} bytes left");
            }

            Assert.True(
                exits.Contains(0) && (exits.Contains(32) || Visible(before).SequenceEqual(Visible(clean))),
                $"{command}: {string.Join(' ', exits)}\n{last}"
            );
        }
    }

    private static bool IsLook(string operation) =>
        operation.Split(' ')[0] is "stat" or "read" or "list" or "free";

    /// <summary>A first run of the month, and one after which another submission came.</summary>
    private static IEnumerable<MemoryFileSystem> Starts(string command)
    {
        yield return Fresh.Value;
        if (command == "seal")
        {
            // what is sealed is never sealed again without a reason
            yield break;
        }

        var earlier = Fresh.Value.AfterDeath();
        Assert.Equal(0, Run(earlier, command).Exit);
        Copy(earlier, "2022-08/nop/STTTT-2022-08.xlsx");
        yield return earlier.AfterDeath();
    }

    private static void RequireHonest(
        P06 run,
        MemoryFileSystem before,
        MemoryFileSystem after,
        MemoryFileSystem clean,
        string what
    )
    {
        RequireOldOrNew(before, after, clean, what);
        if (run.Exit == 0)
        {
            // last month lends its figures or, with a warning, does not
            Assert.True(
                Visible(clean).SequenceEqual(Visible(after))
                    || run.Output.Contains("P06-509", StringComparison.Ordinal),
                $"{what}: said to be done and is not\n{run.Output}"
            );
        }
        else
        {
            Assert.True(run.Exit is 32, $"{what}: exit {run.Exit}\n{run.Output}{run.Error}");
        }
    }

    private static void RequireOldOrNew(
        MemoryFileSystem before,
        MemoryFileSystem after,
        MemoryFileSystem clean,
        string what
    )
    {
        var (old, now, wanted) = (before.Files, after.Files, clean.Files);
        foreach (var (path, bytes) in now.Where(file => IsResult(file.Key)))
        {
            Assert.True(
                Same(bytes, old.GetValueOrDefault(path))
                    || Same(bytes, wanted.GetValueOrDefault(path))
                    || IsWhole(path, bytes),
                $"{what}: {path} is neither old nor new"
            );
        }

        Assert.True(old.Keys.Where(IsResult).All(now.ContainsKey), $"{what}: a file is gone");
        Assert.True(
            now.Where(file => file.Key == Summary).All(file => file.Value.AsSpan().EndsWith("</html>\n"u8)),
            $"{what}: half a summary"
        );
    }

    /// <summary>What tells of an input that could not be read differs from what tells of all of them.</summary>
    private static bool IsWhole(string path, byte[] bytes) =>
        Path.GetExtension(path) switch
        {
            ".xlsx" => WorkbookReader.Read(path, bytes).Workbook is not null,
            ".zip" => Array.TrueForAll([.. new ZipArchive(new MemoryStream(bytes)).Entries], entry =>
                entry.Length >= 0
            ),
            ".tsv" => bytes.Length > 0 && bytes[^1] == '\n',
            _ => false,
        };

    private static bool Same(byte[] left, byte[]? right) =>
        right is not null && left.AsSpan().SequenceEqual(right);

    private static IEnumerable<string> Visible(MemoryFileSystem disk) =>
        disk
            .Files.Where(file => IsResult(file.Key))
            .Select(file =>
                $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value))}"
            );

    /// <summary>Not the summary, which tells of a failure too, nor the record, which also holds what lay there before, nor the logs.</summary>
    private static bool IsResult(string path) =>
        !path.Contains(".p06-", StringComparison.Ordinal)
        && path != Summary
        && !path.EndsWith("/lan-lap.json", StringComparison.Ordinal)
        && !path.Contains("/nhat-ky/", StringComparison.Ordinal);

    /// <summary>Every operation with each error, once and for good; of the operations only each <paramref name="every"/>-th, and then
    /// with one error, in turn.</summary>
    private static IEnumerable<(string Operation, int Occurrence, Exception Error, bool ForGood)> Faults(
        ImmutableArray<string> log,
        int every
    ) =>
        from numbered in Numbered(log).Where((_, at) => at % every == 0).Index()
        let same = log.Count(operation => operation == numbered.Item.Operation)
        from error in every == 1 ? Errors : [Errors[numbered.Index % Errors.Length]]
        // what is looked at for the last time fails for good or once, it is the same
        from forGood in IsLook(numbered.Item.Operation) && numbered.Item.Occurrence == same
            ? (bool[])[true]
            : [false, true]
        select (numbered.Item.Operation, numbered.Item.Occurrence, error, forGood);

    private static IEnumerable<(string Operation, int Occurrence)> Numbered(ImmutableArray<string> log) =>
        log.GroupBy(operation => operation)
            .SelectMany(same => same.Select((operation, index) => (operation, index + 1)));

    /// <summary>The places in the log of what changes the disk: each <paramref name="every"/>-th.</summary>
    private static IEnumerable<int> Writes(ImmutableArray<string> log, int every) =>
        Enumerable.Range(0, log.Length).Where(index => !IsLook(log[index])).Where((_, at) => at % every == 0);

    private static P06 Run(IFileSystem files, string command) =>
        P06.RunOn(
            files,
            [
                .. command.Split(' '),
                "-m",
                "2022-08",
                "-w",
                Root,
                .. command.StartsWith("forms", StringComparison.Ordinal)
                    ? (string[])[]
                    : ["--allow-missing", SampleMonth.AllOthers, "--html", Summary],
            ]
        );

    private static IEnumerable<string> Month() =>
        [
            "danh-muc.xlsx",
            "mau/bao-cao-thang.docx",
            .. SampleMonth.Indispensable.Select(code =>
                $"2022-08/nop/{code}-2022-08{(code == "SYT" ? "-lan-2" : "")}.xlsx"
            ),
        ];

    private static MemoryFileSystem OnDisk(IEnumerable<string> names)
    {
        var disk = new MemoryFileSystem();
        foreach (var name in names)
        {
            Copy(disk, name);
        }

        return disk;
    }

    private static void Copy(MemoryFileSystem disk, string name) =>
        disk.Put(
            Path.Combine(Root, name),
            File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "2022", name))
        );
}
