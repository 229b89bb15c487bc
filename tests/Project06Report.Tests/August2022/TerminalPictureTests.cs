using System.Globalization;
using System.Security;
using System.Text;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>The README's picture of a finding is drawn from what p06 says now.</summary>
public sealed class TerminalPictureTests
{
    private const int Columns = 104;
    private const int Indent = 12;

    [Fact]
    public void The_picture_in_the_readme_shows_the_finding_as_it_is_told()
    {
        using var month = new SampleMonth();
        var told = P06.Run(
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            month.PathOf("2022-08/nop/SYT-2022-08.xlsx")
        ).Output;
        Golden.MatchesInRepository(
            Draw(told.TrimEnd().Split('\n').SelectMany(Wrap)),
            "docs/anh/phat-hien.svg"
        );
    }

    private static string Draw(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var y = 30;
        foreach (var line in lines)
        {
            var colour = line.StartsWith("LỖI", StringComparison.Ordinal)
                ? " fill=\"#f48771\" font-weight=\"bold\""
                : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"  <text x=\"16\" y=\"{y}\"{colour} xml:space=\"preserve\">{SecurityElement.Escape(line)}</text>\n"
            );
            y += 20;
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Columns * 8
                + 32}" height="{y}" font-family="Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="13" fill="#d4d4d4">
              <rect width="100%" height="100%" rx="6" fill="#1e1e1e"/>
            {text}</svg>

            """;
    }

    /// <summary>At blanks, further lines under the text and not under its name.</summary>
    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > Columns)
        {
            var at = line.LastIndexOf(' ', Columns);
            yield return line[..at];
            line = new string(' ', Indent) + line[(at + 1)..];
        }

        yield return line;
    }
}
