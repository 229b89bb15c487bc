using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>Every fact of the published report is in ours, in its section or its footnote.</summary>
public sealed class PublishedFactsTests
{
    private static readonly Lazy<ReportText> Report = new(() =>
    {
        using var month = new SampleMonth();
        var outcome = month.Generate();
        Assert.NotEmpty(outcome.Published.Written);
        return ReportText.Of(File.ReadAllBytes(month.Report));
    });

    public static TheoryData<string, string, string> Printed =>
        [.. AugustFacts.Printed.Select(fact => (fact.Id, fact.Where, fact.Text))];

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_published_fact_is_printed_where_it_belongs(string id, string place, string text) =>
        Assert.True(
            Report.Value[place].Contains(text, StringComparison.Ordinal),
            $"{id}: “{text}” is not in {place}, which reads:\n{Report.Value[place]}"
        );

    [Fact]
    public void No_fact_of_the_published_report_was_left_out() =>
        Assert.Equal(
            AugustFacts.All.Select(fact => fact.Id).Order(StringComparer.Ordinal),
            Printed.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal)
        );

    /// <summary>The figure in the table of facts and the figure looked for in the report are the same digits.</summary>
    [Fact]
    public void Every_published_count_is_looked_for_with_its_own_digits()
    {
        var printed = Printed.ToLookup(row => row.Data.Item1, row => row.Data.Item3);
        Assert.All(
            AugustFacts.All.Where(fact =>
                fact.Kind is "count" or "cumulative" && fact.Id != "mui_tiem_con_lai"
            ),
            fact =>
                Assert.Contains(printed[fact.Id], text =>
                    Digits(text).Contains(fact.Value, StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void The_remainder_is_the_corrected_one()
    {
        Assert.Contains("175.527", Report.Value["I.4"], StringComparison.Ordinal);
        Assert.DoesNotContain(Report.Value.Paragraphs, paragraph =>
            paragraph.Contains("157.527", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void There_are_three_footnotes() => Assert.Equal(3, Report.Value.Footnotes);

    [Fact]
    public void No_tag_and_no_blank_paragraph_is_left_behind()
    {
        Assert.DoesNotContain(Report.Value.Paragraphs, paragraph =>
            paragraph.Contains("{{", StringComparison.Ordinal)
        );
        var body = Report
            .Value.Paragraphs.SkipWhile(paragraph => !paragraph.StartsWith("I. ", StringComparison.Ordinal))
            .TakeWhile(paragraph => !paragraph.EndsWith("./.", StringComparison.Ordinal));
        Assert.DoesNotContain(body, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void The_whole_text_is_as_last_read_and_approved()
    {
        var text =
            string.Join("\n", Report.Value.Paragraphs)
            + "\n\n"
            + string.Join(
                "\n",
                Enumerable.Range(1, 3).Select(number => $"[{number}] {Report.Value[$"footnote {number}"]}")
            )
            + "\n";
        Golden.Matches(text, "report.txt");
    }

    private static string Digits(string text) =>
        string.Concat(text.Where(letter => char.IsAsciiDigit(letter)));
}
