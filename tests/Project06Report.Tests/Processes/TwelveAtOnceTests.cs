using System.Globalization;
using Project06Report.Cli;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>Twelve processes on one workspace: one works, eleven exit 33 and name it.</summary>
public sealed class TwelveAtOnceTests
{
    private const int Processes = 12;
    private const int Rounds = 200;
    private const string FolderVariable = "P06_TEST_CONTEND";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void Of_twelve_processes_one_works_and_eleven_name_it_two_hundred_times()
    {
        using var month = new SampleMonth("mười hai");
        var results = Directory.CreateTempSubdirectory("p06-").FullName;
        var workers = Enumerable.Range(0, Processes).Select(worker => StartWorker(month.Folder, results, worker)).ToList();
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                RequireOneWinner(results, round, workers);
            }

            Assert.All(workers, worker => Assert.Equal(0, worker.Wait().Exit));
            Assert.True(File.Exists(month.Report));
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
            Directory.Delete(results, recursive: true);
        }
    }

    [Fact]
    public void Twelve_programs_started_at_once_leave_one_report_and_never_work_side_by_side()
    {
        using var month = new SampleMonth("mười hai");
        var programs = Enumerable.Range(0, Processes).Select(_ => P06Process.Start("generate", "--month", "2022-08", "--workspace", month.Folder)).ToList();
        var ends = programs.Select(program => (program.Id, End: program.Wait())).ToList();
        programs.ForEach(program => program.Dispose());
        var winners = ends.Where(program => program.End.Exit == 0).Select(program => program.Id).ToList();
        Assert.NotEmpty(winners);
        Assert.Single(ends, program => program.End.Output.Contains("Đã lập 2022-08/bao-cao/BC-DeAn06-2022-08.docx", StringComparison.Ordinal));
        Assert.All(ends.Where(program => program.End.Exit != 0), program =>
        {
            Assert.Equal(33, program.End.Exit);
            Assert.Contains(winners, winner => program.End.Output.Contains(string.Create(CultureInfo.InvariantCulture, $"tiến trình {winner}\n"), StringComparison.Ordinal));
        });
    }

    /// <summary>One of the twelve; started by the test above and idle otherwise.</summary>
    [Fact(Explicit = true)]
    public void One_of_the_twelve()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable)?.Split('|') is not [var workspace, var results, var worker])
        {
            return;
        }

        for (var round = 0; round < Rounds; round++)
        {
            var others = round;
            Await(() => File.Exists(Path.Combine(results, $"bat-dau-{others}")));
            // whoever works does so until the eleven others have tried
            var disk = new FaultyFileSystem(new DiskFileSystem($"người thử {worker}."), asked =>
            {
                if (asked.StartsWith("list", StringComparison.Ordinal) && asked.EndsWith("2022-08/nop", StringComparison.Ordinal))
                {
                    Await(() => Ended(results, others) == Processes - 1);
                }

                return null;
            });
            using var output = new StringWriter();
            var exit = new Terminal(output, output) { Files = disk }.Run(["generate", "--month", "2022-08", "--workspace", workspace, "--log", "none"]);
            var holder = output.ToString().Split('\n').FirstOrDefault(line => line.Contains("người thử", StringComparison.Ordinal))?.Trim();
            File.WriteAllText(Path.Combine(results, $"{round}-{worker}.tam"), $"{exit}|{worker}|{holder}");
            File.Move(Path.Combine(results, $"{round}-{worker}.tam"), Path.Combine(results, $"{round}-{worker}.xong"));
        }
    }

    private static P06Process StartWorker(string workspace, string results, int worker) => P06Process.StartWith(
        [(FolderVariable, $"{workspace}|{results}|{worker}")], Environment.ProcessPath!,
        "-noLogo", "-noColor", "-explicit", "only", "-method", $"{typeof(TwelveAtOnceTests).FullName}.{nameof(One_of_the_twelve)}");

    private static void RequireOneWinner(string results, int round, List<P06Process> workers)
    {
        File.WriteAllText(Path.Combine(results, $"bat-dau-{round}"), "");
        Await(() => Ended(results, round) == Processes || workers.Exists(worker => worker.HasExited && Ended(results, Rounds - 1) == 0));
        var ends = Enumerable.Range(0, Processes).Select(worker => File.ReadAllText(Path.Combine(results, $"{round}-{worker}.xong")).Split('|')).ToList();
        var winner = Assert.Single(ends, end => end[0] == "0")[1];
        Assert.All(ends.Where(end => end[1] != winner), end => Assert.Equal(("33", $"Đang ghi  người thử {winner}."), (end[0], end[2])));
    }

    private static int Ended(string results, int round) => Enumerable.Range(0, Processes).Count(worker => File.Exists(Path.Combine(results, $"{round}-{worker}.xong")));

    private static void Await(Func<bool> condition)
    {
        for (var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds; !condition();)
        {
            Assert.True(Environment.TickCount64 < until, "Waited in vain for the other processes.");
            Thread.Sleep(1);
        }
    }
}
