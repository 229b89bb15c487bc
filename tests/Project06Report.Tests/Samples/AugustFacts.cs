using System.Collections.Immutable;
using System.Text;

namespace Project06Report.Tests.Samples;

/// <summary>The two lists in TestData: what the August 2022 report says, and where ours says it.</summary>
internal static class AugustFacts
{
    public static ImmutableArray<Fact> All =>
        [
            .. Lines("august-2022-facts.csv")
                .Select(Fields)
                .Select(row => new Fact(row[0], row[1], row[2], row[4], row[5], row[8])),
        ];

    /// <summary>A fact may have several texts; all must be found.</summary>
    public static ImmutableArray<PrintedFact> Printed =>
        [
            .. Lines("august-2022-printed.tsv")
                .Select(line => line.Split('\t'))
                .Select(row => new PrintedFact(row[0], row[1], row[2])),
        ];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(Repository.Root, $"tests/Project06Report.Tests/TestData/{file}"))
            .Skip(1);

    /// <summary>RFC 4180 on one line: a field may stand in quotes, a quote inside is doubled.</summary>
    private static List<string> Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                var doubled = quoted && at + 1 < line.Length && line[at + 1] == '"';
                field.Append(doubled ? "\"" : "");
                (quoted, at) = doubled ? (true, at + 1) : (!quoted, at);
            }
            else if (line[at] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        return [.. fields, field.ToString()];
    }
}

/// <param name="Section"><c>mo_dau</c>, a section code, <c>ket_thuc</c>.</param>
/// <param name="Footnote">Number of the footnote it was printed in, or empty.</param>
internal sealed record Fact(
    string Id,
    string Section,
    string Agency,
    string Kind,
    string Value,
    string Footnote
);

/// <param name="Where">A section code, <c>mo_dau</c>, <c>ket_thuc</c> or <c>footnote 2</c>.</param>
/// <param name="Text">To be found there exactly.</param>
internal sealed record PrintedFact(string Id, string Where, string Text);
