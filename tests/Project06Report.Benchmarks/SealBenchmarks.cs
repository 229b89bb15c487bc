using BenchmarkDotNet.Attributes;
using Project06Report.Bundles;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Sealing;
using Project06Report.Tracing;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>Ten years of sealed months, and one. The bounds: 120 bags in 60 s, one month in 1 s.</summary>
[MemoryDiagnoser]
public class SealBenchmarks
{
    private const int Months = 120;

    private static readonly ReportingMonth August = new(2022, 8);

    private string folder = "";
    private Workspace workspace = null!;

    /// <summary>August 2022 sealed 120 times over: every bag is as large as a real one, and each stands in the chain of all.</summary>
    [GlobalSetup]
    public void SealTenYears()
    {
        folder = Directory.CreateTempSubdirectory("p06-").FullName;
        var sample = SampleWorkspace.Find().Root;
        foreach (
            var file in new DirectoryInfo(sample)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => file.Directory!.Name is not ("bao-cao" or "niem-phong"))
        )
        {
            var target = Path.Combine(folder, Path.GetRelativePath(sample, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        workspace = Workspace.Find(folder)!;
        for (var revision = 1; revision <= Months; revision++)
        {
            var outcome = MonthSealing.Seal(
                workspace,
                new(MonthScope.Whole(August), Reason: revision == 1 ? null : "đo thời gian")
            );
            _ = outcome.Seal ?? throw new InvalidOperationException("August cannot be sealed.");
        }
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public int VerifyOneHundredAndTwentyBags() =>
        MonthVerification.Of(workspace, null).Count(verdict => verdict.Number is not null);

    [Benchmark]
    public SealVerdict VerifyOneBag()
    {
        var seal = SealRegister.Read(workspace).Entries[0];
        return MonthVerification.Bag(workspace.Read(seal.File), seal.Number, null);
    }

    [Benchmark]
    public MonthTrace Trace() => MonthTrace.Of(workspace, August);
}
