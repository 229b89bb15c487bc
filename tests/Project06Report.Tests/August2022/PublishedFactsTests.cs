using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>Every fact of the published report is in ours, in its section or its footnote.</summary>
public sealed class PublishedFactsTests
{
    private static readonly Lazy<ReportText> Report = new(() =>
    {
        using var month = new SampleMonth();
        var outcome = month.Generate();
        Assert.NotEmpty(outcome.Written);
        return ReportText.Of(File.ReadAllBytes(month.Report));
    });

    public static TheoryData<string, string, string> Printed =>
        [.. Rows("august-2022-printed.tsv", '\t').Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_published_fact_is_printed_where_it_belongs(string id, string place, string text) =>
        Assert.True(Report.Value[place].Contains(text, StringComparison.Ordinal), $"{id}: “{text}” is not in {place}, which reads:\n{Report.Value[place]}");

    [Fact]
    public void No_fact_of_the_published_report_was_left_out() =>
        Assert.Equal(
            Rows("august-2022-facts.csv", ',').Select(row => row[0]).Order(StringComparer.Ordinal),
            Printed.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The figure in the table of facts and the figure looked for in the report are the same digits.</summary>
    [Fact]
    public void Every_published_count_is_looked_for_with_its_own_digits()
    {
        var printed = Printed.ToLookup(row => row.Data.Item1, row => row.Data.Item3);
        Assert.All(
            Rows("august-2022-facts.csv", ',').Where(row => row[4] is "count" or "cumulative" && row[0] != "mui_tiem_con_lai"),
            row => Assert.Contains(printed[row[0]], text => Digits(text).Contains(row[5], StringComparison.Ordinal)));
    }

    [Fact]
    public void The_remainder_is_the_corrected_one()
    {
        Assert.Contains("175.527", Report.Value["I.4"], StringComparison.Ordinal);
        Assert.DoesNotContain(Report.Value.Paragraphs, paragraph => paragraph.Contains("157.527", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_three_footnotes() => Assert.Equal(3, Report.Value.Footnotes);

    [Fact]
    public void No_tag_and_no_blank_paragraph_is_left_behind()
    {
        Assert.DoesNotContain(Report.Value.Paragraphs, paragraph => paragraph.Contains("{{", StringComparison.Ordinal));
        var body = Report.Value.Paragraphs.SkipWhile(paragraph => !paragraph.StartsWith("I. ", StringComparison.Ordinal)).TakeWhile(paragraph => !paragraph.EndsWith("./.", StringComparison.Ordinal));
        Assert.DoesNotContain(body, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void The_whole_text_is_as_last_read_and_approved()
    {
        var text = string.Join("\n", Report.Value.Paragraphs) + "\n\n" + string.Join("\n", Enumerable.Range(1, 3).Select(number => $"[{number}] {Report.Value[$"footnote {number}"]}")) + "\n";
        Golden.Matches(text, "report.txt");
    }

    private static string Digits(string text) => string.Concat(text.Where(letter => char.IsAsciiDigit(letter)));

    private static IEnumerable<string[]> Rows(string file, char separator) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Project06Report.Tests", "TestData", file))
            .Skip(1).Where(line => line.Length > 0).Select(line => Split(line, separator));

    /// <summary>Fields may be quoted, with doubled quotes inside.</summary>
    private static string[] Split(string line, char separator)
    {
        var fields = new List<string>();
        var field = "";
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field += line[at++];
            }
            else if (line[at] == '"')
            {
                quoted = !quoted;
            }
            else if (line[at] == separator && !quoted)
            {
                fields.Add(field);
                field = "";
            }
            else
            {
                field += line[at];
            }
        }

        return [.. fields, field];
    }
}
