using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace Project06Report.Benchmarks;

/// <summary>What a whole run of the published program costs against the number of agencies, beside a lean program that only inflates the
/// same files, one after the other. <c>dotnet run -c Release -- scale</c>; P06_EXE names the program.</summary>
internal static class ScaleTable
{
    private static readonly int[] Sizes = [20, 200, 2000, 4000];

    public static void Print(string program, int repetitions)
    {
        Console.WriteLine(
            "      N | generate wall ms | CPU ms | peak MB | inflate wall ms | CPU ms | peak MB"
        );
        foreach (var agencies in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("p06-").FullName;
            LargeMonth.Write(folder, agencies);
            var generate = Best(repetitions, () =>
                Measure(
                    folder,
                    program,
                    "generate",
                    "--month",
                    "2022-08",
                    "--workspace",
                    folder,
                    "--log",
                    "none",
                    "--quiet"
                )
            );
            var inflate = Best(repetitions, () =>
                Measure(folder, Environment.ProcessPath!, "inflate", Path.Combine(folder, "2022-08", "nop"))
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{agencies, 7} | {Row(generate)} | {Row(inflate)}"
                )
            );
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The lean program: every entry of every workbook inflated, nothing parsed.</summary>
    public static void Inflate(string folder)
    {
        var total = 0L;
        var buffer = new byte[65536];
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.xlsx"))
        {
            using var workbook = new ZipArchive(file.OpenRead());
            foreach (var entry in workbook.Entries)
            {
                using var stream = entry.Open();
                for (int read; (read = stream.Read(buffer)) > 0; )
                {
                    total += read;
                }
            }
        }

        Console.WriteLine(total);
    }

    private static string Row(Cost cost) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{cost.Wall.TotalMilliseconds, 16:F0} | {cost.Cpu.TotalMilliseconds, 6:F0} | {cost.Peak / 1048576.0, 7:F0}"
        );

    private static Cost Best(int repetitions, Func<Cost> measure) =>
        Enumerable.Range(0, repetitions).Select(_ => measure()).MinBy(cost => cost.Wall)!;

    /// <summary>CPU time and memory as last seen before the process ended.</summary>
    private static Cost Measure(string folder, string program, params string[] arguments)
    {
        // every run has its report to write
        if (Directory.Exists(Path.Combine(folder, "2022-08", "bao-cao")))
        {
            Directory.Delete(Path.Combine(folder, "2022-08", "bao-cao"), recursive: true);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(2))
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception error)
                when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // it has just ended
            }
        }

        var wall = clock.Elapsed;
        return process.ExitCode == 0
            ? new(wall, cpu, peak)
            : throw new InvalidOperationException(
                $"{program} exited with {process.ExitCode}: {output.Result}"
            );
    }

    private sealed record Cost(TimeSpan Wall, TimeSpan Cpu, long Peak);
}
