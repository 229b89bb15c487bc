using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Project06Report.Workspaces;

namespace Project06Report.Tests.Slips;

/// <summary>August 2022 with one workbook typed otherwise, checked with the month before it.</summary>
internal static class AugustSlips
{
    private static readonly Lazy<Dictionary<string, byte[]>> Read = new(() =>
        Directory
            .EnumerateFiles(SampleWorkspace.Root, "*.xlsx", SearchOption.AllDirectories)
            .Where(file => !file.Contains("bao-cao", StringComparison.Ordinal))
            .ToDictionary(
                file => Path.GetRelativePath(SampleWorkspace.Root, file).Replace('\\', '/'),
                File.ReadAllBytes
            )
    );

    private static readonly Lazy<HashSet<(string, Place)>> Before = new(() =>
        [.. Check("CAT", form => form).Findings.Select(finding => (finding.Kind.Code, finding.Place))]
    );

    /// <summary>What the edit brings about: neither the notes nor what the sample has of itself.</summary>
    public static IReadOnlyList<Diagnostic> Told(string sender, Func<EditedForm, EditedForm> edit) =>
        [
            .. Check(sender, edit)
                .Findings.Where(finding =>
                    finding.Severity > Severity.Note
                    && !Before.Value.Contains((finding.Kind.Code, finding.Place))
                ),
        ];

    public static CheckResult Check(string sender, Func<EditedForm, EditedForm> edit)
    {
        var files = new Dictionary<string, byte[]>(Read.Value);
        var path = $"2022-08/nop/{sender}-2022-08.xlsx";
        files[path] = edit(EditedForm.Of(files[path])).ToBytes();
        return MonthlyRun.Check(Workspace.Holding(files), new(MonthScope.Whole(SampleWorkspace.August)));
    }
}
