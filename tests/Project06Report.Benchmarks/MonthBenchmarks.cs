using BenchmarkDotNet.Attributes;
using Project06Report.Catalogue;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.WordTemplates;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>The sample's August 2022, whole and step by step, warm.</summary>
[MemoryDiagnoser]
public class MonthBenchmarks
{
    private static readonly ReportingMonth August = new(2022, 8);

    private Workspace workspace = null!;
    private byte[] catalogueBytes = null!;
    private CatalogueBook book = null!;
    private List<ReceivedFile> files = null!;
    private MonthSubmissions received = null!;
    private byte[] templateBytes = null!;

    [GlobalSetup]
    public void ReadOnce()
    {
        workspace = SampleWorkspace.Find();
        catalogueBytes = workspace.Read(Workspace.CatalogueName).Bytes!;
        book = CatalogueBook
            .Read(WorkbookReader.Read(Workspace.CatalogueName, catalogueBytes).Workbook!)
            .Book!;
        files = [.. workspace.Received(August).Select(file => new ReceivedFile(file.Name, file.Bytes!))];
        received = Submissions();
        templateBytes = workspace.Read(book.At(received.Period.Last).Settings["mau_bao_cao"]).Bytes!;
    }

    [Benchmark(Baseline = true)]
    public CheckResult WholeMonth() => MonthlyRun.Check(workspace, new(MonthScope.Whole(August)));

    [Benchmark]
    public WorkbookReading OneSubmission() => WorkbookReader.Read(files[0].Name, files[0].Bytes);

    [Benchmark]
    public CatalogueReading Catalogue() =>
        CatalogueBook.Read(WorkbookReader.Read(Workspace.CatalogueName, catalogueBytes).Workbook!);

    [Benchmark]
    public MonthSubmissions Submissions()
    {
        var period = book.PeriodOf(August);
        return SubmissionFolder.Read(files, book.At(period.Last), August, period);
    }

    [Benchmark]
    public ReconciliationReport Reconciliation() => Reconciler.Check(received, null);

    [Benchmark]
    public WordTemplateReading OpenTemplate() => WordTemplate.Open("bao-cao-thang.docx", templateBytes);

    [Benchmark]
    public WordRendering OpenAndRender() =>
        WordTemplate
            .Open("bao-cao-thang.docx", templateBytes)
            .Template!.Render(MonthlyReport.From(received, received.Catalogue), received.Period.Last);
}
