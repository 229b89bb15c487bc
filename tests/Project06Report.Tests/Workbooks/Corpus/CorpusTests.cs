using System.Collections.Immutable;
using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

public sealed class CorpusTests
{
    internal static readonly ImmutableArray<OddFile> Corpus =
    [
        .. ForeignFiles.All,
        .. ZipFaults.All,
        .. PackageFaults.All,
        .. XmlFaults.All,
        .. CellFaults.All,
        .. LargeFiles.All,
    ];

    /// <summary>The bar for any file is 250 MB, of which the program itself takes 50.</summary>
    private const long MostMemory = 200_000_000;

    /// <summary>Every file made and read once.</summary>
    private static readonly Lazy<ImmutableArray<(string Name, string Outcome, long Memory)>> Readings = new(() =>
        [.. Corpus.Select(Read)]
    );

    /// <summary>Fails for a file that reads otherwise, for a file without a row, and for a row without a file.</summary>
    [Fact]
    public void Every_odd_file_ends_as_the_table_states()
    {
        var outcomes = string.Join('\n', Readings.Value.Select(odd => $"{odd.Name} | {odd.Outcome}"));

        Assert.Equal(CorpusOutcomes.Table, outcomes, ignoreLineEndingDifferences: true);
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
    [Fact]
    public void No_file_takes_more_memory_than_it_may() =>
        Assert.Empty(Readings.Value.Where(odd => odd.Memory > MostMemory).Select(odd => $"{odd.Name}: {odd.Memory}"));

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
        var outcome = string.Join(" | ", [reading.Workbook is null ? "refused" : "read", .. findings, .. cells])
            .TrimEnd();
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(outcome));
    }
}
