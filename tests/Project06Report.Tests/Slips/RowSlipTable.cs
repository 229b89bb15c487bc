using System.Globalization;
using System.Text;
using Xunit;

namespace Project06Report.Tests.Slips;

/// <summary>The table of docs/doi-soat.md about slips over a line.</summary>
public sealed class RowSlipTable
{
    private const int Cases = 40;
    private const string Begin = "<!-- bảng dòng -->\n";
    private const string End = "<!-- hết bảng dòng -->";

    [DeepFact]
    public void The_page_shows_what_the_engine_does()
    {
        var path = Path.Combine(Repository.Root, "docs", "doi-soat.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = page.IndexOf(End, StringComparison.Ordinal);
        var table = Table();
        if (Setting.Of("P06_ACCEPT") is not null)
        {
            File.WriteAllText(path, page[..from] + table + page[to..]);
            return;
        }

        Assert.Equal(page[from..to], table);
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "| slip | cases | right | wrong | told | findings | and one more: cases | right | wrong | told | findings |\n"
        ).Append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var kind in RowSlips.Kinds)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{kind}`{Row(kind, false)}{Row(kind, true)} |\n");
        }

        return table.ToString();
    }

    private static string Row(string kind, bool andOne)
    {
        var outcomes = Enumerable
            .Range(1, Cases)
            .Select(seed => RowSlips.Of(kind, (uint)seed, andOne))
            .OfType<SlipOutcome>()
            .Where(outcome => outcome.Breaks)
            .ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $" | {outcomes.Count} | {outcomes.Count(outcome => outcome.Right)} | {outcomes.Count(outcome => outcome.Wrong)} | {outcomes.Count(outcome => outcome.Listed)} | {outcomes.Average(outcome => outcome.Findings):0.0}"
        );
    }
}
