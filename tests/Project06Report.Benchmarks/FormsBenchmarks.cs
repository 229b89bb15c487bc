using BenchmarkDotNet.Attributes;
using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>The blank forms of a province of 150 agencies: the sample's agencies over and over. Under 10 seconds is wanted, files written.</summary>
[MemoryDiagnoser]
public class FormsBenchmarks
{
    private const int Agencies = 150;

    private static readonly ReportingMonth August = new(2022, 8);

    private CatalogueBook book = null!;
    private List<Agency> agencies = null!;
    private string folder = null!;
    private int round;

    [GlobalSetup]
    public void ReadOnce()
    {
        var workspace = SampleWorkspace.Find();
        book = CatalogueBook
            .Read(
                WorkbookReader
                    .Read(Workspace.CatalogueName, workspace.Read(Workspace.CatalogueName).Bytes!)
                    .Workbook!
            )
            .Book!;
        var owing = book.At(book.PeriodOf(August).Last).Owing.ToList();
        agencies = [.. Enumerable.Range(0, Agencies).Select(number => owing[number % owing.Count])];
        folder = Directory.CreateTempSubdirectory("p06-").FullName;
        File.Copy(
            Path.Combine(workspace.Root, Workspace.CatalogueName),
            Path.Combine(folder, Workspace.CatalogueName)
        );
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Made and put on the disk, into a new folder each time.</summary>
    [Benchmark]
    public PublicationOutcome Forms150() =>
        Publication.Publish(Workspace.Find(folder)!, $"bieu-trang-{++round}", Made());

    private IEnumerable<Output> Made()
    {
        var forms = new BlankForms(book, August, null);
        return agencies.Select(
            (agency, number) =>
                new Output(
                    $"{agency.Code}-{number}.xlsx",
                    forms.Write(book.At(book.PeriodOf(August).Last).Owed.First(owed => owed.Agency == agency))
                )
        );
    }
}
