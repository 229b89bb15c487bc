using Project06Report.Workspaces;

namespace Project06Report.Tests.CommandLine;

/// <summary>Runs p06 inside the test: arguments in, exit code and both streams out.</summary>
internal sealed record P06(int Exit, string Output, string Error)
{
    /// <summary>Seven in the morning of the Wednesday after the cut-off date of August 2022.</summary>
    public static readonly DateTimeOffset Morning = new(2022, 8, 17, 7, 0, 0, TimeSpan.FromHours(7));

    public static P06 Run(params string[] arguments) => RunOn(DiskFileSystem.Anonymous, arguments);

    /// <param name="files">Instead of the disk.</param>
    public static P06 RunOn(IFileSystem files, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = new Cli.CommandLine(new(output, error) { Files = files, Now = Morning }).Run(arguments);
        return new(exit, output.ToString(), error.ToString());
    }
}
