using System.Text.RegularExpressions;
using Project06Report.Cli.Faces;
using Project06Report.Cli.Setup;
using Project06Report.Codes;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Guide;

/// <summary>docs/huong-dan.md tells only what is true, and docs/huong-dan.html is the same to print.</summary>
public sealed partial class GuideTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs");
    private static readonly string Guide = File.ReadAllText(Path.Combine(Folder, "huong-dan.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<string> Commands =>
        [.. Command().Matches(Guide).Select(match => match.Groups[1].Value.TrimEnd()).Distinct()];

    [Fact]
    public void The_page_to_print_says_what_the_guide_says() =>
        Golden.MatchesInRepository(GuidePage.Of(Guide), "docs/huong-dan.html");

    /// <summary>Help stands for the command itself: the options are read, nothing runs.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_of_the_guide_is_understood(string command)
    {
        var words = Words().Matches(command).Select(match => match.Value.Trim('"')).ToArray();
        var named = words.TakeWhile(word => word.All(char.IsAsciiLetterLower)).ToArray();
        var help = P06.Run([.. named, "--help"]);
        Assert.Equal(0, help.Exit);
        Assert.StartsWith(
            "Cách dùng: p06 " + string.Join(' ', named),
            help.Output.Split('\n')[2],
            StringComparison.Ordinal
        );
        Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option =>
            Assert.Contains(option + " ", help.Output + " ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_files_to_double_click_are_those_that_init_writes() =>
        Assert.Equal(
            DoubleClick.Files(null).Select(file => file.Name),
            DoubleClicked()
                .Matches(Guide)
                .Select(match => match.Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_code_of_the_guide_exists() =>
        Assert.All(Code().Matches(Guide), match =>
            Assert.Contains(DiagnosticCatalogue.All, kind => kind.Code == match.Value)
        );

    [Fact]
    public void Every_page_and_picture_it_points_at_is_there() =>
        Assert.All(Target().Matches(Guide), match =>
            Assert.True(File.Exists(Path.Combine(Folder, match.Groups[1].Value)), match.Value)
        );

    [Fact]
    public void The_exit_codes_are_the_programs() =>
        Assert.All(
            ExitCodeRow().Matches(Guide[Guide.IndexOf("| mã thoát |", StringComparison.Ordinal)..]),
            match =>
                Assert.True(
                    Enum.IsDefined(
                        (ExitCode)
                            int.Parse(
                                match.Groups[1].Value,
                                System.Globalization.CultureInfo.InvariantCulture
                            )
                    ),
                    match.Value
                )
        );

    [GeneratedRegex("[0-9]-[a-z-]+\\.cmd")]
    private static partial Regex DoubleClicked();

    [GeneratedRegex("(?:`|^)p06 ([a-z][^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"P06-\d{3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRow();
}
