using System.CommandLine;
using Project06Report.Cli.Commands;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>docs/command-line.md says what the program does, no more and no less.</summary>
public sealed class DocumentationTests
{
    private static readonly Command[] Commands =
    [
        new InitCommand(Silent()),
        new FormsCommand(Silent()),
        new StatusCommand(Silent()),
        new CheckCommand(Silent()),
        new GenerateCommand(Silent()),
        new SealCommand(Silent()),
        new VerifyCommand(Silent()),
        new TraceCommand(Silent()),
        new TemplateCommand(Silent()),
        new ExplainCommand(Silent()),
    ];

    [Fact]
    public void The_page_lists_every_command() =>
        Assert.Equal(
            Commands.SelectMany(command =>
                command.Subcommands.Select(sub => $"{command.Name} {sub.Name}").DefaultIfEmpty(command.Name)
            ),
            FirstColumn("command")
        );

    [Fact]
    public void The_page_lists_every_option() =>
        Assert.Equal(
            Commands
                .SelectMany(command => command.Subcommands.DefaultIfEmpty(command))
                .SelectMany(command => command.Options)
                .Where(option => !option.Hidden)
                .SelectMany(option => option.Aliases.Append(option.Name))
                .Append("--pause")
                .Distinct()
                .Order(StringComparer.Ordinal),
            FirstColumn("option").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_page_lists_every_exit_code() =>
        Assert.Equal(
            Enum.GetValues<ExitCode>().Select(code => $"{(int)code}"),
            Rows("exit").Select(row => row[1])
        );

    private static IEnumerable<string> FirstColumn(string heading) =>
        Rows(heading).SelectMany(row => row[1].Split(", ")).Select(word => word.Trim('`'));

    private static IEnumerable<string[]> Rows(string heading) =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "command-line.md"))
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    private static Terminal Silent() => new(TextWriter.Null, TextWriter.Null);
}
