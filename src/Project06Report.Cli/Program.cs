using System.Text;
using Project06Report.Cli;
using Project06Report.Cli.Console;
using Project06Report.Workspaces;

try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // no console: a scheduled task
}

#pragma warning disable RS0030 // the one place that reads the clock
var now = TimeProvider.System.GetUtcNow();
#pragma warning restore RS0030
// not Environment.UserName, which asks a name service on Linux
var user = EnvironmentVariable.First("USERNAME", "USER") ?? "một người dùng";
var terminal = new Terminal(Console.Out, Console.Error)
{
    Files = new DiskFileSystem($"{user}, máy {Environment.MachineName}, tiến trình {Environment.ProcessId}"),
    Now = now,
    Open = Desktop.Open,
    WaitForPerson =
        Console.IsInputRedirected || Console.IsOutputRedirected ? null : () => Console.In.ReadLine(),
};
return new CommandLine(terminal).Run(args);
