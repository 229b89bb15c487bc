using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Project06Report.Tests;

namespace Project06Report.Benchmarks;

/// <summary>The published program as the officer starts it. <c>P06_EXE</c> names it; build it with <c>build.ps1 publish</c>.
/// The bar for generate is 200 ms of wall time on two cores.</summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 30, warmupCount: 3)]
public class ProcessBenchmarks
{
    private string program = null!;
    private string folder = null!;

    [GlobalSetup]
    public void Find()
    {
        program = Setting.Of("P06_EXE")
            ?? throw new InvalidOperationException("P06_EXE does not name the published p06.");
        folder = SampleWorkspace.Find().Root;
    }

    [Benchmark]
    public int Version() => Run("--version");

    [Benchmark]
    public int Check() => Run("check", "--workspace", folder, "--month", "2022-08");

    [Benchmark]
    public int Generate() => Run("generate", "--workspace", folder, "--month", "2022-08");

    private int Run(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? 0
            : throw new InvalidOperationException($"p06 exited with {process.ExitCode}.");
    }
}
