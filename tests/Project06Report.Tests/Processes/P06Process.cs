using System.Diagnostics;
using System.Text;

namespace Project06Report.Tests.Processes;

/// <summary>The program as a process of its own: the published one named by P06_EXE (as .ci/run does), else the one built with the tests.</summary>
internal sealed class P06Process : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private P06Process(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public static string Program { get; } =
        Environment.GetEnvironmentVariable("P06_EXE") is { Length: > 0 } published
            ? published
            : Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "p06.exe" : "p06");

    public bool HasExited => process.HasExited;

    public int Id => process.Id;

    public static P06Process Start(params string[] arguments) => StartWith([], Program, arguments);

    /// <param name="environment">Variables set besides those of the tests.</param>
    /// <param name="program">p06, or what starts it.</param>
    public static P06Process StartWith(
        IEnumerable<(string Name, string Value)> environment,
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("P06_WORKSPACE");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>As kill -9.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <returns>Exit code and both streams, once it has ended.</returns>
    public (int Exit, string Output, string Error) Wait()
    {
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
