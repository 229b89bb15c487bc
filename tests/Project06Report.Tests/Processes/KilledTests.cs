using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>Real processes killed at any moment. P06_SOAK=20 makes ten thousand of them.</summary>
public sealed class KilledTests
{
    private const int Kills = 500;

    /// <summary>Everything that writes into a month.</summary>
    private static readonly string[] Commands =
    [
        "generate",
        "check --waivers",
        "generate",
        "check --feedback",
        "forms",
        "generate",
        "check --html tom-tat.html",
        "seal",
    ];

    /// <summary>What the command with that word writes.</summary>
    private static readonly (string Word, string Written)[] Results =
    [
        ("generate", "2022-08/bao-cao/"),
        ("--waivers", "2022-08/giai-trinh.xlsx"),
        ("--feedback", "2022-08/phan-hoi/"),
        ("forms", "2022-08/bieu-trang/"),
        ("--html", "tom-tat.html"),
    ];

    [DeepFact]
    public void Killed_at_any_moment_every_file_is_old_or_new_and_the_next_run_cleans_up_and_succeeds()
    {
        // two at a time: one for each core
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, lane =>
            KillMany(lane, Soak.Times(Kills / 2))
        );
    }

    [Fact]
    public void Each_command_killed_once_leaves_every_file_old_or_new_and_the_next_run_cleans_up_and_succeeds() =>
        KillMany(lane: 0, Commands.Length);

    private static void KillMany(int lane, int kills)
    {
        using var month = new SampleMonth($"tháng {lane}").Reduced();
        var states = new[] { Written(month, 0), Written(month, 1) };
        var duration = Measured(month);
        for (var kill = 0; kill < kills; kill++)
        {
            var state = kill % 2;
            var command = Arguments(month, Commands[kill % Commands.Length]);
            Put(month, state);
            Unseal(month);
            KillOne(month, command, kill, duration);
            var what = $"lane {lane}, kill {kill}, {command[0]}";
            RequireOldOrNew(month, states, what);
            var next = P06.Run(command);
            // killed after the month was sealed, there is nothing left to do
            Assert.True(
                next.Exit == 0 || next.Output.Contains("P06-440", StringComparison.Ordinal),
                $"{what}: {next.Output}"
            );
            if (command[0] == "seal")
            {
                Assert.Equal(0, P06.Run("verify", "--month", "2022-08", "--workspace", month.Folder).Exit);
            }
            else
            {
                RequireNew(month, states[state], command, what);
            }

            Assert.DoesNotContain(DiskFileSystem.Anonymous.FilesBelow(month.Folder), name =>
                name.Contains(".p06-tam", StringComparison.Ordinal)
            );
            Assert.False(Directory.Exists(month.PathOf(".p06-tam")), $"{what}: something is left behind");
        }
    }

    /// <summary>Every second one while it writes; the others spread evenly over its whole life.</summary>
    private static void KillOne(SampleMonth month, string[] command, int kill, TimeSpan duration)
    {
        using var process = P06Process.Start(command);
        var clock = Stopwatch.StartNew();
        var share = kill * 0.6180339887 % 1;
        if (kill % 4 < 2)
        {
            Spin(() =>
                Directory.Exists(month.PathOf(".p06-tam"))
                || process.HasExited
                || clock.Elapsed > duration * 3
            );
            var from = clock.Elapsed;
            Spin(() => clock.Elapsed - from >= TimeSpan.FromMilliseconds(12 * share));
        }
        else
        {
            Thread.Sleep(duration * share);
        }

        process.Kill();
    }

    private static void Spin(Func<bool> until)
    {
        while (!until())
        {
            Thread.Sleep(0);
        }
    }

    private static TimeSpan Measured(SampleMonth month)
    {
        var clock = Stopwatch.StartNew();
        using var process = P06Process.Start(Arguments(month, "generate"));
        Assert.Equal(0, process.Wait().Exit);
        return clock.Elapsed * 1.1;
    }

    private static ImmutableDictionary<string, string> Written(SampleMonth month, int state)
    {
        Put(month, state);
        Assert.Equal(0, RunAll(month));
        return Snapshot(month);
    }

    private static int RunAll(SampleMonth month) =>
        Commands
            .Distinct()
            .Where(command => command != "seal")
            .Max(command => P06.Run(Arguments(month, command)).Exit);

    /// <summary>In the one state Sa Đéc has not sent.</summary>
    private static void Put(SampleMonth month, int state)
    {
        var path = month.PathOf("2022-08/nop/TPSD-2022-08.xlsx");
        if (state == 0)
        {
            File.Delete(path);
        }
        else if (!File.Exists(path))
        {
            File.Copy(
                Path.Combine(Repository.Root, "samples", "2022", "2022-08", "nop", "TPSD-2022-08.xlsx"),
                path
            );
        }
    }

    private static string[] Arguments(SampleMonth month, string command) =>
        [
            .. command
                .Split(' ')
                .Select(word => word.EndsWith(".html", StringComparison.Ordinal) ? month.PathOf(word) : word),
            "--month",
            "2022-08",
            "--workspace",
            month.Folder,
            .. command == "forms"
                ? (string[])[]
                : ["--allow-missing", SampleMonth.AllOthers, "--log", "none"],
        ];

    /// <summary>A month is sealed once; the next kill begins anew.</summary>
    private static void Unseal(SampleMonth month)
    {
        File.Delete(month.PathOf("so-niem-phong.tsv"));
        if (Directory.Exists(month.PathOf("2022-08/niem-phong")))
        {
            Directory.Delete(month.PathOf("2022-08/niem-phong"), recursive: true);
        }
    }

    private static void RequireOldOrNew(
        SampleMonth month,
        ImmutableDictionary<string, string>[] states,
        string what
    )
    {
        foreach (var (name, hash) in Snapshot(month))
        {
            // a summary also tells what it found written when it ran
            Assert.True(
                Array.Exists(states, state => state.GetValueOrDefault(name) == hash)
                    || IsWholeSummary(month, name),
                $"{what}: {name} is neither old nor new"
            );
        }

        Assert.All(states[0].Keys.Where(states[1].ContainsKey), name =>
            Assert.True(File.Exists(month.PathOf(name)), $"{what}: {name} is gone")
        );
    }

    private static void RequireNew(
        SampleMonth month,
        ImmutableDictionary<string, string> wanted,
        string[] command,
        string what
    )
    {
        var results = Results.First(result => command.Contains(result.Word)).Written;
        var now = Snapshot(month);
        Assert.All(wanted.Where(file => file.Key.StartsWith(results, StringComparison.Ordinal)), file =>
            Assert.True(
                now[file.Key] == file.Value || IsWholeSummary(month, file.Key),
                $"{what}: the next run did not put {file.Key} right"
            )
        );
    }

    private static bool IsWholeSummary(SampleMonth month, string name) =>
        name == "tom-tat.html"
        && File.ReadAllText(month.PathOf(name)).EndsWith("</html>\n", StringComparison.Ordinal);

    /// <summary>What people see: not the lock, what is being staged, nor the record, which also holds what lay there before; the seal is judged by verify.</summary>
    private static ImmutableDictionary<string, string> Snapshot(SampleMonth month) =>
        DiskFileSystem
            .Anonymous.FilesBelow(month.Folder)
            .Where(name =>
                !name.Contains("p06-", StringComparison.Ordinal)
                && !name.EndsWith("lan-lap.json", StringComparison.Ordinal)
                && !name.Contains("niem-phong", StringComparison.Ordinal)
            )
            .ToImmutableDictionary(
                name => name,
                name => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(month.PathOf(name)))),
                StringComparer.Ordinal
            );
}
