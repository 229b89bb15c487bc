using System.Collections.Immutable;
using System.Text;
using Project06Report.Codes;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

public sealed class CorpusTests
{
    /// <summary>Without those that take seconds to make and to read.</summary>
    internal static readonly ImmutableArray<OddFile> Small =
    [
        .. ForeignFiles.All,
        .. ZipFaults.All,
        .. PackageFaults.All,
        .. XmlFaults.All,
        .. CellFaults.All,
    ];

    internal static readonly ImmutableArray<OddFile> Corpus = [.. Small, .. LargeFiles.All];

    /// <summary>The bar for any file is 250 MB, of which the program itself takes 50.</summary>
    private const long MostMemory = 200_000_000;

    /// <summary>Every file made and read once.</summary>
    private static readonly Lazy<ImmutableArray<(string Name, string Outcome, long Memory)>> SmallReadings =
        new(() => [.. Small.Select(Read)]);

    private static readonly Lazy<ImmutableArray<(string Name, string Outcome, long Memory)>> Readings = new(
        () =>
            [.. SmallReadings.Value, .. LargeFiles.All.Select(Read)]
    );

    /// <summary>Fails for a file that reads otherwise, for a file without a row, and for a row without a file.</summary>
    [DeepFact]
    public void Every_odd_file_ends_as_the_table_states() =>
        Assert.Equal(CorpusOutcomes.Table, Rows(Readings.Value), ignoreLineEndingDifferences: true);

    [Fact]
    public void Every_small_odd_file_ends_as_the_table_states_and_the_rest_of_the_table_is_of_large_ones()
    {
        var rows = CorpusOutcomes.Table.ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(string.Join('\n', rows[..Small.Length]), Rows(SmallReadings.Value));
        Assert.Equal(
            LargeFiles.All.Select(odd => odd.Name),
            rows[Small.Length..].Select(row => row.Split(" | ")[0])
        );
    }

    [Fact]
    public void The_corpus_has_a_file_for_every_code()
    {
        var missing = DiagnosticCatalogue.Reading.All.Where(kind =>
            !CorpusOutcomes.Table.Contains($"| {kind.Code} {kind.Title}", StringComparison.Ordinal)
        );

        Assert.Empty(missing.Select(kind => kind.Code));
    }

    /// <summary>What is allocated is more than is ever held at once.</summary>
    [DeepFact]
    public void No_file_takes_more_memory_than_it_may() => Assert.Empty(TooHungry(Readings.Value));

    [Fact]
    public void No_small_file_takes_more_memory_than_it_may() => Assert.Empty(TooHungry(SmallReadings.Value));

    private static string Rows(IEnumerable<(string Name, string Outcome, long Memory)> readings) =>
        string.Join('\n', readings.Select(odd => $"{odd.Name} | {odd.Outcome}"));

    private static IEnumerable<string> TooHungry(
        IEnumerable<(string Name, string Outcome, long Memory)> readings
    ) => readings.Where(odd => odd.Memory > MostMemory).Select(odd => $"{odd.Name}: {odd.Memory}");

    private static (string Name, string Outcome, long Memory) Read(OddFile odd)
    {
        var bytes = odd.Make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = WorkbookReader.Read(odd.File, bytes);
        var memory = bytes.Length + GC.GetAllocatedBytesForCurrentThread() - before;
        return (odd.Name, Outcome(reading), memory);
    }

    private static string Outcome(WorkbookReading reading)
    {
        var findings = reading
            .Findings.Take(3)
            .Select(finding =>
                string.Join(
                    "; ",
                    new[]
                    {
                        $"{finding.Kind.Code} {finding.Kind.Title}",
                        finding.Place.ToString(),
                        finding.Written.Show(),
                        finding.Expected.Show(),
                    }.Where(text => text.Length > 0)
                )
            );
        var cells = reading
            .Workbook?.Sheets[0]
            .Cells.Take(6)
            .Select(cell => WorkbookText.Of(cell).ReplaceLineEndings("¶").Replace('\t', '→'))
            .Select(cell => cell[..Math.Min(60, cell.Length)])
            ?? [];
        var outcome = string.Join(
                " | ",
                [reading.Workbook is null ? "refused" : "read", .. findings, .. cells]
            )
            .TrimEnd();
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(outcome));
    }
}
