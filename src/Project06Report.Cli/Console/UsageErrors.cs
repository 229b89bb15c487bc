using System.CommandLine;
using System.CommandLine.Parsing;
using Project06Report.Cli.Faces;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Console;

/// <summary>What is wrong with a command line, in Vietnamese, with the nearest word that would be right; who asked for
/// JSON gets the same sentences as JSON too.</summary>
internal static class UsageErrors
{
    public static ExitCode Report(ParseResult parsed, Terminal terminal)
    {
        List<string> messages =
        [
            .. Unmatched(parsed),
            .. parsed
                .Errors.Select(problem => problem.SymbolResult)
                .OfType<OptionResult>()
                .DistinctBy(result => result.Option)
                .Select(ValueOf),
        ];
        return Refuse(
            parsed,
            terminal,
            messages.Count == 0 ? "Thiếu lệnh. Xem: p06 --help" : string.Join('\n', messages)
        );
    }

    /// <summary>Also used for values the program itself refuses.</summary>
    public static ExitCode Refuse(ParseResult parsed, Terminal terminal, string message)
    {
        foreach (var line in message.Split('\n'))
        {
            terminal.Error.WriteLine(line);
        }

        if (parsed.Tokens.Any(token => token.Value == "--json"))
        {
            FindingsJson.WriteUsage(
                terminal.Output,
                parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name,
                message
            );
        }

        return ExitCode.Usage;
    }

    /// <summary>A word of the command line that is neither a command nor an option here.</summary>
    public static ExitCode Unknown(ParseResult parsed, string token, Terminal terminal) =>
        Refuse(parsed, terminal, NotUnderstood(parsed, token));

    private static IEnumerable<string> Unmatched(ParseResult parsed)
    {
        var tokens = parsed.UnmatchedTokens;
        if (tokens.Count > 0 && parsed.CommandResult.Command is RootCommand root)
        {
            // without its command nothing else on the line means anything
            return
            [
                tokens[0].StartsWith('-') ? "Thiếu lệnh. Xem: p06 --help" : NoSuchCommand(root, tokens[0]),
            ];
        }

        // the value of an option that is not understood is not understood either, and needs no message of its own
        return tokens
            .Where((token, at) => at == 0 || token.StartsWith('-') || !tokens[at - 1].StartsWith('-'))
            .Select(token => NotUnderstood(parsed, token));
    }

    private static string NoSuchCommand(RootCommand root, string token)
    {
        var names = root.Subcommands.Select(command => command.Name).ToList();
        return VietnameseText.Nearest(token, names) is { } nearest
            ? $"Không có lệnh “{token}”. Có phải “{nearest}”?"
            : $"Không có lệnh “{token}”. Các lệnh: {string.Join(", ", names)}. Xem: p06 --help";
    }

    private static string NotUnderstood(ParseResult parsed, string token) =>
        VietnameseText.Nearest(token, parsed.CommandResult.Command.Options.Select(option => option.Name))
            is { } nearest
            ? $"Không hiểu “{token}”. Có phải “{nearest}”?"
            : $"Không hiểu “{token}”. Xem: p06 {parsed.CommandResult.Command.Name} --help";

    private static string ValueOf(OptionResult result)
    {
        var name = result.IdentifierToken?.Value ?? result.Option.Name;
        var values = string.Join(", ", result.Tokens.Select(token => token.Value));
        return result.Tokens.Count == 0
            ? $"Tùy chọn {name} thiếu giá trị. Ghi ví dụ: {name} {Example(result.Option)}"
            : $"Tùy chọn {name} chỉ nhận một giá trị, đang có {result.Tokens.Count}: {values}.";
    }

    private static string Example(Option option) =>
        option.Name == "--month" ? "2022-08" : $"<{option.HelpName ?? "giá trị"}>";
}
