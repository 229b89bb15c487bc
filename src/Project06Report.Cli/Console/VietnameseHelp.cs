using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Project06Report.Cli.Faces;

namespace Project06Report.Cli.Console;

/// <summary>System.CommandLine speaks no Vietnamese and its help builder is closed, so help is written here.</summary>
internal sealed class VietnameseHelp(Terminal terminal) : SynchronousCommandLineAction
{
    private const int Gutter = 28;

    public static void Install(RootCommand root, Terminal terminal)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "xem hướng dẫn này";
        help.Action = new VietnameseHelp(terminal);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = "xem phiên bản";
        root.Action = help.Action;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = terminal.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Cách dùng: {Usage(command)}");
        Section("Lệnh", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section("Tham số", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(
            "Tùy chọn",
            Options(command, parseResult).Select(option => (NameOf(option), option.Description))
        );
        return (int)ExitCode.Done;
    }

    private static string Usage(Command command)
    {
        if (command is RootCommand)
        {
            return "p06 <lệnh> [tùy chọn]";
        }

        var within = command.Subcommands.Count > 0 ? " <lệnh>" : "";
        var arguments = string.Concat(command.Arguments.Select(argument => $" [{argument.Name}…]"));
        return $"p06 {PathOf(command)}{within}{arguments} [tùy chọn]";
    }

    /// <summary>"template check".</summary>
    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } outer and not RootCommand
            ? $"{PathOf(outer)} {command.Name}"
            : command.Name;

    private static IEnumerable<Option> Options(Command command, ParseResult parsed) =>
        command
            .Options.Where(option => !option.Hidden)
            .Concat(
                parsed.RootCommandResult.Command.Options.Where(option =>
                    option.Recursive || command is RootCommand
                )
            )
            .Distinct();

    private static string NameOf(Option option)
    {
        var names = string.Join(
            ", ",
            option
                .Aliases.Where(alias => alias.StartsWith('-'))
                .Append(option.Name)
                .OrderBy(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal)
        );
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private void Section(string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{title}:");
        foreach (var (name, description) in lines)
        {
            terminal.Output.WriteLine($"  {name.PadRight(Gutter)} {description}".TrimEnd());
        }
    }
}
