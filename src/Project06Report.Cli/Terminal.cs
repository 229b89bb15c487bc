using System.CommandLine;
using Project06Report.Cli.Commands;
using Project06Report.Workspaces;

namespace Project06Report.Cli;

/// <summary>p06 as a person or a scheduled task meets it: arguments in, text and an exit code out.</summary>
/// <param name="output">The result.</param>
/// <param name="error">Progress and usage errors.</param>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>The clock, which only the program itself reads.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where every file is read and written.</summary>
    public IFileSystem Files { get; init; } = DiskFileSystem.Anonymous;

    public int Run(IReadOnlyList<string> arguments)
    {
        var root = new RootCommand("p06 - đọc báo cáo của các đơn vị, đối soát số liệu và lập báo cáo Đề án 06");
        root.Subcommands.Add(new StatusCommand(this));
        root.Subcommands.Add(new CheckCommand(this));
        root.Subcommands.Add(new GenerateCommand(this));
        root.Subcommands.Add(new TemplateCommand(this));
        root.Subcommands.Add(new ExplainCommand(this));
        VietnameseHelp.Install(root, this);

        // no response files: a file name beginning with '@' is a file name
        var parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not VietnameseHelp)
        {
            return (int)UsageErrors.Report(parsed, this);
        }

        return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = error });
    }
}
