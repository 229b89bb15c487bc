using System.Diagnostics;
using System.Globalization;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>What the worst files cost. The bar is 2 s and 250 MB for any file; memory is asserted by what is allocated, which is more than is
/// ever held at once, and time by what an explicit test prints.</summary>
public sealed class ResourceTests
{
    private const long MostMemory = 250_000_000;

    private static readonly OddFile[] Worst = [.. CorpusTests.Corpus.Where(odd => odd.Name.Contains("levels", StringComparison.Ordinal) || odd.Name == "200,000 texts"), .. LargeFiles.All];

    public static TheoryData<string> Names => [.. Worst.Select(odd => odd.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_file_takes_more_memory_than_it_may(string name)
    {
        var bytes = Worst.Single(odd => odd.Name == name).Make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = WorkbookReader.Read("a.xlsx", bytes);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(reading);
        Assert.InRange(bytes.Length + taken, 0, MostMemory);
    }

    /// <summary>For a machine that does nothing else.</summary>
    [Fact(Explicit = true)]
    public void The_worst_files_in_time_and_memory()
    {
        foreach (var odd in Worst)
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
