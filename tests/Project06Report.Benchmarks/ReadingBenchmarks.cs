using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>Reading one submission with every check on, the largest of the sample: 8 sheets, 60 rows. The bar is 2 ms warm.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] workbook = null!;
    private CatalogueAt catalogue = null!;
    private ReportingPeriod period;

    internal static ReportingMonth August { get; } = new(2022, 8);

    [GlobalSetup]
    public void Take()
    {
        var workspace = SampleWorkspace.Find();
        workbook = Sample(workspace);
        (catalogue, period) = CatalogueOf(workspace);
    }

    [Benchmark]
    public WorkbookReading Workbook() => WorkbookReader.Read("CAT.xlsx", workbook);

    [Benchmark]
    public MonthSubmissions Submission() =>
        SubmissionFolder.Read([new("CAT.xlsx", workbook)], catalogue, August, period);

    internal static byte[] Sample(Workspace workspace) =>
        workspace.Read("2022-08/nop/CAT-2022-08.xlsx").Bytes!;

    internal static (CatalogueAt Catalogue, ReportingPeriod Period) CatalogueOf(Workspace workspace)
    {
        var book = CatalogueBook
            .Read(
                WorkbookReader
                    .Read(Workspace.CatalogueName, workspace.Read(Workspace.CatalogueName).Bytes!)
                    .Workbook!
            )
            .Book!;
        var period = book.PeriodOf(August);
        return (book.At(period.Last), period);
    }
}

/// <summary><c>--filter '*Province*'</c>: 2,000 agencies, each with a workbook of its own on the disk; opened, read and checked as forms, every
/// submission kept. The bars are 3 s on two cores and 150 MB, the program included. The first iteration is what an officer waits for.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 1, warmupCount: 0, iterationCount: 4)]
public class ProvinceBenchmarks
{
    private const int Agencies = 2_000;

    private string folder = null!;
    private string[] names = null!;
    private CatalogueAt catalogue = null!;
    private ReportingPeriod period;
    private long before;

    [GlobalSetup]
    public void WriteWorkbooks()
    {
        var workspace = SampleWorkspace.Find();
        var sample = ReadingBenchmarks.Sample(workspace);
        folder = Directory.CreateTempSubdirectory("p06-").FullName;
        names =
        [
            .. Enumerable
                .Range(0, Agencies)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"X{number}.xlsx")),
        ];
        foreach (var name in names)
        {
            File.WriteAllBytes(
                Path.Combine(folder, name),
                Of(Path.GetFileNameWithoutExtension(name), sample)
            );
        }

        var (small, month) = ReadingBenchmarks.CatalogueOf(workspace);
        var police = small.FindAgency("CAT")!;
        period = month;
        catalogue = small with
        {
            Agencies =
            [
                .. names.Select(
                    (name, order) =>
                        police with
                        {
                            Code = Path.GetFileNameWithoutExtension(name),
                            Name = $"Đơn vị {order}",
                            ShortName = "",
                            Order = order,
                        }
                ),
            ],
            Places =
            [
                .. small.Places.Select(indicator =>
                    indicator.Agency == police.Code ? indicator with { Agency = "*" } : indicator
                ),
            ],
        };
        before = Peak();
    }

    [Benchmark]
    public MonthSubmissions TwoThousandWorkbooks()
    {
        var month = SubmissionFolder.Read(
            names,
            index => File.ReadAllBytes(Path.Combine(folder, names[index])),
            catalogue,
            ReadingBenchmarks.August,
            period
        );
        return month.Submissions.Length == Agencies
            ? month
            : throw new InvalidOperationException("A copy of the sample was refused.");
    }

    /// <summary>BenchmarkDotNet knows allocations only.</summary>
    [IterationCleanup]
    public void TellPeak() =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"// peak working set {Peak() / 1e6:0} MB, of which {before / 1e6:0} MB before the first; alive {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB"
            )
        );

    [GlobalCleanup]
    public void DeleteWorkbooks() => Directory.Delete(folder, recursive: true);

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>The sample with another agency's code in cover and _META.</summary>
    private static byte[] Of(string agency, byte[] sample)
    {
        using MemoryStream changed = new();
        changed.Write(sample);
        using (ZipArchive zip = new(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            const string texts = "xl/sharedStrings.xml";
            var entry = zip.GetEntry(texts)!;
            string text;
            using (StreamReader reader = new(entry.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using StreamWriter writer = new(zip.CreateEntry(texts).Open());
            writer.Write(text.Replace(">CAT<", $">{agency}<", StringComparison.Ordinal));
        }

        return changed.ToArray();
    }
}
