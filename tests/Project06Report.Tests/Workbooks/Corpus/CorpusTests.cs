using System.Collections.Immutable;
using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

public sealed class CorpusTests
{
    internal static readonly ImmutableArray<OddFile> Corpus =
        [.. ForeignFiles.All, .. ZipFaults.All, .. PackageFaults.All, .. XmlFaults.All, .. CellFaults.All, .. LargeFiles.All];

    /// <summary>Fails for a file that reads otherwise, for a file without a row, and for a row without a file.</summary>
    [Fact]
    public void Every_odd_file_ends_as_the_table_states()
    {
        var outcomes = string.Join('\n', Corpus.Select(odd => $"{odd.Name} | {Outcome(odd)}"));

        Assert.Equal(CorpusOutcomes.Table, outcomes, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_corpus_has_a_file_for_every_code()
    {
        var missing = DiagnosticCatalogue.Reading.All.Where(kind => !CorpusOutcomes.Table.Contains($"| {kind.Code} {kind.Title}", StringComparison.Ordinal));

        Assert.Empty(missing.Select(kind => kind.Code));
    }

    internal static string Outcome(OddFile odd)
    {
        var reading = WorkbookReader.Read(odd.File, odd.Make());
        var findings = reading.Findings.Take(3).Select(finding =>
            string.Join("; ", new[] { $"{finding.Kind.Code} {finding.Kind.Title}", finding.Place.ToString(), finding.Written, finding.Expected }.Where(text => text.Length > 0)));
        var cells = reading.Workbook?.Sheets[0].Cells.Take(6).Select(cell => WorkbookText.Of(cell).ReplaceLineEndings("¶").Replace('\t', '→')).Select(cell => cell[..Math.Min(60, cell.Length)]) ?? [];
        var outcome = string.Join(" | ", [reading.Workbook is null ? "refused" : "read", .. findings, .. cells]).TrimEnd();
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(outcome));
    }
}
