using System.Diagnostics;
using System.Globalization;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

public sealed class ResourceTests
{
    private const double MostSeconds = 2;
    private const long MostMemory = 250_000_000;

    /// <summary>For a machine that does nothing else: <c>-class "*ResourceTests" -explicit only -showLiveOutput</c>. Memory is asserted
    /// in every run, by <see cref="CorpusTests"/>.</summary>
    [Fact(Explicit = true)]
    public void No_file_takes_more_than_two_seconds_or_250_MB()
    {
        List<string> over = [];
        foreach (
            var odd in CorpusTests
                .Corpus.Where(odd => odd.Name is "200,000 levels" or "200,000 texts")
                .Concat(LargeFiles.All)
        )
        {
            var bytes = odd.Make();
            WorkbookReader.Read("a.xlsx", bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var reading = WorkbookReader.Read("a.xlsx", bytes);
            var seconds = watch.Elapsed.TotalSeconds;
            var memory = bytes.Length + GC.GetAllocatedBytesForCurrentThread() - before;
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{seconds, 6:0.000} s {memory / 1e6, 6:0} MB  {odd.Name}: {(reading.Workbook is null ? "refused" : "read")}"
            );
            TestContext.Current.TestOutputHelper!.WriteLine(line);
            over.AddRange(seconds > MostSeconds || memory > MostMemory ? [line] : []);
        }

        Assert.Empty(over);
    }
}
