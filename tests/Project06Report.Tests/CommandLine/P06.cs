using Project06Report.Cli;

namespace Project06Report.Tests.CommandLine;

/// <summary>Runs p06 inside the test: arguments in, exit code and both streams out.</summary>
internal sealed record P06(int Exit, string Output, string Error)
{
    public static P06 Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = new Terminal(output, error).Run(arguments);
        return new(exit, output.ToString(), error.ToString());
    }
}
