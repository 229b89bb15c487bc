using System.CommandLine;
using System.CommandLine.Parsing;
using Project06Report.Figures;

namespace Project06Report.Cli;

/// <summary>What is wrong with a command line, in Vietnamese, with the nearest word that would be right.</summary>
internal static class UsageErrors
{
    public static ExitCode Report(ParseResult parsed, TextWriter error)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            Unknown(parsed, token, error);
        }

        foreach (var option in parsed.Errors.Select(problem => problem.SymbolResult).OfType<OptionResult>().Select(result => result.Option.Name).Distinct())
        {
            error.WriteLine($"Tùy chọn {option} thiếu giá trị, hoặc có nhiều giá trị hơn mức nhận được.");
        }

        if (parsed.UnmatchedTokens.Count == 0 && !parsed.Errors.Any(problem => problem.SymbolResult is OptionResult))
        {
            error.WriteLine("Thiếu lệnh. Xem: p06 --help");
        }

        return ExitCode.Usage;
    }

    /// <summary>Also used for values the program itself refuses.</summary>
    public static ExitCode Refuse(TextWriter error, string message)
    {
        error.WriteLine(message);
        return ExitCode.Usage;
    }

    /// <summary>A word of the command line that is neither a command nor an option here.</summary>
    public static ExitCode Unknown(ParseResult parsed, string token, TextWriter error) =>
        Refuse(error, VietnameseText.Nearest(token, Words(parsed)) is { } nearest
            ? $"Không hiểu “{token}”. Có phải “{nearest}”?"
            : $"Không hiểu “{token}”. Xem: p06 --help");

    private static IEnumerable<string> Words(ParseResult parsed) =>
    [
        .. parsed.CommandResult.Command.Subcommands.Select(command => command.Name),
        .. parsed.CommandResult.Command.Options.Select(option => option.Name),
    ];
}
