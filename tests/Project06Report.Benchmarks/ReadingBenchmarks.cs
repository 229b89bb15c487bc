using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Project06Report.Periods;
using Project06Report.Workbooks;

namespace Project06Report.Benchmarks;

/// <summary>Reading workbooks with every check on. The bars: one submission 2 ms warm; 2,000 workbooks on two cores 3 s and
/// 150 MB.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] submission = null!;

    [GlobalSetup]
    public void Take() => submission = Sample();

    /// <summary>The largest of the sample: 8 sheets.</summary>
    [Benchmark]
    public WorkbookReading OneSubmission() => WorkbookReader.Read("CAT.xlsx", submission);

    internal static byte[] Sample() =>
        SampleWorkspace.Find().Received(new ReportingMonth(2022, 8)).First(file => file.Name.EndsWith("CAT-2022-08.xlsx", StringComparison.Ordinal)).Bytes!;
}

/// <summary><c>--filter '*Province*'</c>: 2,000 different workbooks, each read once.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class ProvinceBenchmarks
{
    private const int Workbooks = 2_000;

    private byte[][] files = null!;
    private long most;

    [GlobalSetup]
    public void Copy()
    {
        var sample = ReadingBenchmarks.Sample();
        files = [.. Enumerable.Range(0, Workbooks).Select(number => Changed(sample, number))];
    }

    [Benchmark]
    public void TwoThousandWorkbooks()
    {
        most = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index =>
        {
            if (WorkbookReader.Read($"{index}.xlsx", files[index]).Workbook is null)
            {
                throw new InvalidOperationException("A copy of the sample was refused.");
            }

            Interlocked.Exchange(ref most, Math.Max(Interlocked.Read(ref most), GC.GetTotalMemory(forceFullCollection: false) - before));
        });
    }

    /// <summary>The peak is told here: BenchmarkDotNet knows allocations only.</summary>
    [GlobalCleanup]
    public void TellPeak()
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"// heap above the files {most / 1e6:0} MB; files {files.Sum(file => (long)file.Length) / 1e6:0} MB; peak working set {process.PeakWorkingSet64 / 1e6:0} MB"));
    }

    /// <summary>Another agency's code in the cover.</summary>
    private static byte[] Changed(byte[] sample, int number)
    {
        using MemoryStream changed = new();
        changed.Write(sample);
        using (ZipArchive zip = new(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/sharedStrings.xml") ?? zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string text;
            using (StreamReader reader = new(entry.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            var name = entry.FullName;
            entry.Delete();
            using StreamWriter writer = new(zip.CreateEntry(name).Open());
            writer.Write(text.Replace(">CAT<", string.Create(CultureInfo.InvariantCulture, $">X{number}<"), StringComparison.Ordinal));
        }

        return changed.ToArray();
    }
}
