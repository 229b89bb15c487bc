using System.IO.Compression;
using System.Text;
using Project06Report.Bundles;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Sealing;
using Project06Report.Tests.August2022;
using Project06Report.Workspaces;

namespace Project06Report.Tests.Bundles;

/// <summary>The sample with July and August sealed one after the other; each test has a copy of its own.</summary>
internal sealed class SealedSample : IDisposable
{
    public static readonly ReportingMonth July = new(2022, 7);
    public static readonly ReportingMonth August = new(2022, 8);

    /// <summary>What sealing wrote, by name in the workspace.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Sealed = new(SealOnce);

    private readonly SampleMonth sample;

    /// <param name="issued">Give August an issued document; made of the generated report.</param>
    public SealedSample(string folder = "p06", Func<byte[], byte[]>? issued = null)
    {
        sample = new(folder);
        foreach (var (name, bytes) in Sealed.Value.Where(file => issued is null || file.Key == BagOf(July)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllBytes(PathOf(name), bytes);
        }

        if (issued is not null)
        {
            File.WriteAllText(
                PathOf(SealRegister.Name),
                string.Concat(
                    Encoding
                        .UTF8.GetString(Sealed.Value[SealRegister.Name])
                        .Split('\n')
                        .Take(2)
                        .Select(line => line + "\n")
                )
            );
            File.WriteAllBytes(PathOf("phát hành.docx"), issued(Report));
            Outcome = Seal(August, PathOf("phát hành.docx"));
        }
    }

    /// <summary>August's report as p06 makes it.</summary>
    public static byte[] Report =>
        Archived(Sealed.Value[BagOf(August)], "data/dau-ra/BC-DeAn06-2022-08.docx");

    public string Folder => sample.Folder;

    public Workspace Workspace => sample.Workspace;

    /// <summary>Of sealing August with its issued document.</summary>
    public SealResult? Outcome { get; }

    public string PathOf(string name) => sample.PathOf(name);

    public static string BagOf(ReportingMonth month, int revision = 1) =>
        FormattableString.Invariant($"{month}/niem-phong/niem-phong-{month}-r{revision}.zip");

    public SealResult Seal(
        ReportingMonth month,
        string? issued = null,
        string? reason = null,
        DateOnly? date = null
    ) => MonthSealing.Seal(Workspace, new(MonthScope.Whole(month), issued, reason, date));

    public IReadOnlyList<SealVerdict> Verify(ReportingMonth? month = null) =>
        [.. MonthVerification.Of(Workspace, month)];

    /// <summary>Changes the bag as somebody without p06 could.</summary>
    public void Edit(ReportingMonth month, Action<SmallBag> edit)
    {
        var bag = SmallBag.Open(File.ReadAllBytes(PathOf(BagOf(month))));
        edit(bag);
        File.WriteAllBytes(PathOf(BagOf(month)), bag.Zip($"niem-phong-{month}-r1"));
    }

    /// <summary>Leaves catalogue, bags and register: what an archive keeps.</summary>
    public void DeleteInputs()
    {
        foreach (var folder in new[] { "2022-07/nop", "2022-08/nop", "mau" })
        {
            Directory.Delete(PathOf(folder), recursive: true);
        }
    }

    public void Dispose() => sample.Dispose();

    public static byte[] Archived(byte[] zip, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var content = new MemoryStream();
        using var stream = archive
            .Entries.Single(entry => entry.FullName.EndsWith("/" + path, StringComparison.Ordinal))
            .Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static Dictionary<string, byte[]> SealOnce()
    {
        using var sample = new SampleMonth();
        foreach (var month in new[] { July, August })
        {
            var outcome = MonthSealing.Seal(
                sample.Workspace,
                new(MonthScope.Whole(month), Date: new(2022, month.Month, 16))
            );
            Xunit.Assert.NotNull(outcome.Seal);
        }

        return new[] { BagOf(July), BagOf(August), SealRegister.Name }.ToDictionary(
            name => name,
            name => File.ReadAllBytes(sample.PathOf(name))
        );
    }
}
