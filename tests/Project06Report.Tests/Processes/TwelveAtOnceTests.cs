using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipes;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Processes;

/// <summary>Several processes on one workspace: one works, the others exit 33 and name it.</summary>
public sealed class TwelveAtOnceTests
{
    private const string WorkerVariable = "P06_TEST_CONTEND";
    private const string Begin = "bắt đầu";
    private const string GoOn = "làm tiếp";
    private const string Over = "xong";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [DeepFact]
    public void Of_twelve_processes_one_works_and_eleven_name_it_two_hundred_times() =>
        RequireOneAtWork(processes: 12, rounds: 200);

    [Fact]
    public void Of_three_processes_one_works_and_two_name_it_ten_times() =>
        RequireOneAtWork(processes: 3, rounds: 10);

    private static void RequireOneAtWork(int processes, int rounds)
    {
        using var month = new SampleMonth("mười hai").Reduced();
        var name = $"p06-thu-{Environment.ProcessId}-{processes}";
        using var answers = new BlockingCollection<Answer>();
        var talks = Enumerable
            .Range(0, processes)
            .Select(_ => Conversation.Offered(name, processes))
            .ToList();
        var workers = Enumerable
            .Range(0, processes)
            .Select(worker => StartWorker(month.Folder, name, worker))
            .ToList();
        try
        {
            talks.ForEach(talk => talk.Listen(answers));
            for (var round = 0; round < rounds; round++)
            {
                RequireOneWinner(Contend(talks, answers));
            }

            talks.ForEach(talk => talk.Say(Over));
            Assert.All(workers, worker => Assert.Equal(0, worker.Wait().Exit));
            Assert.True(File.Exists(month.Report));
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
            talks.ForEach(talk => talk.Dispose());
        }
    }

    [DeepFact]
    public void Twelve_programs_started_at_once_leave_one_report_and_never_work_side_by_side() =>
        RequireOneReport(programs: 12);

    [Fact]
    public void Three_programs_started_at_once_leave_one_report_and_never_work_side_by_side() =>
        RequireOneReport(programs: 3);

    private static void RequireOneReport(int programs)
    {
        using var month = new SampleMonth("mười hai").Reduced();
        var started = Enumerable
            .Range(0, programs)
            .Select(_ =>
                P06Process.Start(
                    "generate",
                    "--month",
                    "2022-08",
                    "--workspace",
                    month.Folder,
                    "--allow-missing",
                    SampleMonth.AllOthers
                )
            )
            .ToList();
        var ends = started.Select(program => (program.Id, End: program.Wait())).ToList();
        started.ForEach(program => program.Dispose());
        var winners = ends.Where(program => program.End.Exit == 0).Select(program => program.Id).ToList();
        Assert.NotEmpty(winners);
        Assert.Single(ends, program =>
            program.End.Output.Contains(
                "Đã lập 2022-08/bao-cao/BC-DeAn06-2022-08.docx",
                StringComparison.Ordinal
            )
        );
        Assert.All(ends.Where(program => program.End.Exit != 0), program =>
        {
            Assert.Equal(33, program.End.Exit);
            Assert.Contains(winners, winner =>
                program.End.Output.Contains(
                    string.Create(CultureInfo.InvariantCulture, $"tiến trình {winner}\n"),
                    StringComparison.Ordinal
                )
            );
        });
    }

    /// <summary>One of the processes; started by the tests above and idle otherwise.</summary>
    [Fact(Explicit = true)]
    public void One_of_the_twelve()
    {
        if (Setting.Of(WorkerVariable)?.Split('|') is not [var workspace, var name, var worker])
        {
            return;
        }

        using var talk = Conversation.Joined(name);
        while (talk.Hear() == Begin)
        {
            // whoever works does so until all others have tried
            var mayGoOn = false;
            var disk = new FaultyFileSystem(new DiskFileSystem($"người thử {worker}."), asked =>
            {
                if (
                    !mayGoOn
                    && asked.StartsWith("list", StringComparison.Ordinal)
                    && asked.EndsWith("2022-08/nop", StringComparison.Ordinal)
                )
                {
                    talk.Hear();
                    mayGoOn = true;
                }

                return null;
            });
            using var output = new StringWriter();
            var exit = new Cli.CommandLine(new(output, output) { Files = disk }).Run([
                "generate",
                "--month",
                "2022-08",
                "--workspace",
                workspace,
                "--allow-missing",
                SampleMonth.AllOthers,
                "--log",
                "none",
            ]);
            var holder = output
                .ToString()
                .Split('\n')
                .FirstOrDefault(line => line.Contains("người thử", StringComparison.Ordinal))
                ?.Trim();
            talk.Say($"{exit}|{worker}|{holder}");
        }
    }

    private static P06Process StartWorker(string workspace, string conversation, int worker) =>
        P06Process.StartWith(
            [(WorkerVariable, $"{workspace}|{conversation}|{worker}")],
            Environment.ProcessPath!,
            "-noLogo",
            "-noColor",
            "-explicit",
            "only",
            "-method",
            $"{typeof(TwelveAtOnceTests).FullName}.{nameof(One_of_the_twelve)}"
        );

    /// <summary>All begin at once; the one still at work when all others have answered is let go on.</summary>
    private static List<Answer> Contend(List<Conversation> talks, BlockingCollection<Answer> answers)
    {
        talks.ForEach(talk => talk.Say(Begin));
        var others = talks.Skip(1).Select(_ => Next(answers)).ToList();
        Assert.Single(talks.Except(others.Select(answer => answer.Of))).Say(GoOn);
        return [.. others, Next(answers)];
    }

    private static Answer Next(BlockingCollection<Answer> answers)
    {
        Assert.True(answers.TryTake(out var answer, Patience), "Waited in vain for the other processes.");
        return answer!;
    }

    private static void RequireOneWinner(List<Answer> answers)
    {
        var ends = answers.Select(answer => answer.Line?.Split('|') ?? ["đã chết", "", ""]).ToList();
        var winner = Assert.Single(ends, end => end[0] == "0")[1];
        Assert.All(ends.Where(end => end[1] != winner), end =>
            Assert.Equal(("33", $"Đang ghi  người thử {winner}."), (end[0], end[2]))
        );
    }

    /// <param name="Line">Null: the process is gone.</param>
    private sealed record Answer(Conversation Of, string? Line);

    /// <summary>Lines to and from another process, which nobody has to poll for.</summary>
    private sealed class Conversation(PipeStream pipe) : IDisposable
    {
        private readonly StreamReader heard = new(pipe, leaveOpen: true);
        private readonly StreamWriter said = new(pipe, leaveOpen: true) { NewLine = "\n" };
        private Thread? listener;

        public static Conversation Offered(string name, int times) =>
            new(new NamedPipeServerStream(name, PipeDirection.InOut, times));

        public static Conversation Joined(string name)
        {
            var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut);
            pipe.Connect(Patience);
            return new(pipe);
        }

        /// <summary>Collects what the other side says until it is gone.</summary>
        public void Listen(BlockingCollection<Answer> answers)
        {
            Assert.True(
                ((NamedPipeServerStream)pipe).WaitForConnectionAsync().Wait(Patience),
                "A process did not begin."
            );
            listener = new Thread(() =>
            {
                for (string? line = ""; line is not null; )
                {
                    line = Hear();
                    answers.Add(new(this, line));
                }
            })
            {
                IsBackground = true,
            };
            listener.Start();
        }

        public void Say(string line)
        {
            said.WriteLine(line);
            said.Flush();
        }

        /// <returns>Null once the other side is gone.</returns>
        public string? Hear()
        {
            try
            {
                return heard.ReadLine();
            }
            catch (IOException)
            {
                return null;
            }
        }

        /// <summary>Once the other side is gone: it is listened to until then.</summary>
        public void Dispose()
        {
            listener?.Join(Patience);
            pipe.Dispose();
        }
    }
}
