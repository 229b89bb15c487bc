using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;

namespace Project06Report.Tests.August2022;

/// <summary>A copy of samples/2022 in a folder of its own, removed afterwards.</summary>
internal sealed class SampleMonth : IDisposable
{
    public static readonly ReportingMonth August = new(2022, 8);

    /// <summary>Those whose figures or texts the template cannot do without.</summary>
    public static readonly string[] Indispensable = ["BHXH", "CAT", "LDTBXH", "SYT", "TCT", "VPUB"];

    /// <summary>For <c>--allow-missing</c>: everybody else.</summary>
    public static readonly string AllOthers = string.Join(',', SampleWorkspace.Owing.Except(Indispensable));

    /// <summary>When every file of the sample arrives, a day before it is due: a checkout has its own times.</summary>
    private static readonly DateTime Arrival = new(2022, 8, 16, 9, 20, 0, DateTimeKind.Utc);

    public SampleMonth(string folderName = "p06")
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("p06-").FullName, folderName);
        var source = Path.Combine(Repository.Root, "samples", "2022");
        foreach (
            var file in new DirectoryInfo(source)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(IsInput)
        )
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(source, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
            File.SetLastWriteTimeUtc(target, Arrival);
        }
    }

    public string Folder { get; }

    public string Report => PathOf("2022-08/bao-cao/BC-DeAn06-2022-08.docx");

    public Workspace Workspace => Workspace.Find(Folder)!;

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Leaves August and the submissions of the indispensable: where many runs are made, the others only take time.</summary>
    public SampleMonth Reduced()
    {
        Directory.Delete(PathOf("2022-07"), recursive: true);
        foreach (
            var name in OrderedListing
                .FilesBelow(PathOf("2022-08/nop"))
                .Where(name => !Indispensable.Contains(name.Split('-')[0]))
        )
        {
            File.Delete(PathOf($"2022-08/nop/{name}"));
        }

        return this;
    }

    public CheckResult Check() => MonthlyRun.Check(Workspace, new(MonthScope.Whole(August)));

    public GenerateResult Generate() => MonthlyRun.Generate(Workspace, new(MonthScope.Whole(August)));

    /// <summary>Of the month as it lies there, whatever was found.</summary>
    public static DraftResult Draft(Workspace workspace) =>
        MonthlyRun.Draft(workspace, new(MonthScope.Whole(August)));

    public void Dispose() => Directory.GetParent(Folder)!.Delete(recursive: true);

    /// <summary>Not what an earlier run of p06 left in the checkout.</summary>
    private static bool IsInput(FileInfo file) =>
        file.Directory!.Name is not ("bao-cao" or "nhat-ky")
        && !file.Name.StartsWith('.')
        && !file.Name.StartsWith("~$", StringComparison.Ordinal);
}
