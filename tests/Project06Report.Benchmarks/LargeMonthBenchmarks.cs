using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Project06Report.Tests;

namespace Project06Report.Benchmarks;

/// <summary>150 agencies, as the officer starts the published program that <c>P06_EXE</c> names. The bars on two cores: forms 10 s, status 1 s.</summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 10, warmupCount: 2)]
public class LargeMonthBenchmarks
{
    private string program = null!;
    private string folder = null!;

    [GlobalSetup]
    public void Create()
    {
        program = Setting.Of("P06_EXE")
            ?? throw new InvalidOperationException("P06_EXE does not name the published p06.");
        folder = Directory.CreateTempSubdirectory("p06-150-").FullName;
        LargeMonth.Write(folder, agencies: 150);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [IterationSetup(Target = nameof(Forms))]
    public void RemoveForms()
    {
        var forms = Path.Combine(folder, "2022-09");
        if (Directory.Exists(forms))
        {
            Directory.Delete(forms, recursive: true);
        }
    }

    [Benchmark]
    public int Status() => Run("status", "--month", "2022-08");

    [Benchmark]
    public int Forms() => Run("forms", "--month", "2022-09");

    /// <summary>A month nobody has filled in has errors, so the exit code is no measure; a crash is.</summary>
    private int Run(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, [.. arguments, "--workspace", folder])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 1 or 2
            ? throw new InvalidOperationException($"p06 exited with {process.ExitCode}.")
            : process.ExitCode;
    }
}
