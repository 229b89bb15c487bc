using System.Diagnostics;
using System.Globalization;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

public sealed class ResourceTests
{
    /// <summary>For a machine that does nothing else: <c>-class "*ResourceTests" -explicit only -showLiveOutput</c>. The bar is 2 s and 250 MB for any file;
    /// memory is asserted in <see cref="CorpusTests"/>.</summary>
    [Fact(Explicit = true)]
    public void The_worst_files_in_time_and_memory()
    {
        foreach (var odd in CorpusTests.Corpus.Where(odd => odd.Name is "200,000 levels" or "200,000 texts").Concat(LargeFiles.All))
        {
            var bytes = odd.Make();
            WorkbookReader.Read("a.xlsx", bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var reading = WorkbookReader.Read("a.xlsx", bytes);
            var seconds = watch.Elapsed.TotalSeconds;
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{seconds,6:0.000} s {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6,6:0} MB  {odd.Name}: {(reading.Workbook is null ? "refused" : "read")}"));
        }
    }
}
