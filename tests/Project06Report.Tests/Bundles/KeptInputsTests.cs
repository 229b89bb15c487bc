using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Bundles;

/// <summary>A run depends on nothing but the files it read.</summary>
public sealed class KeptInputsTests
{
    [Fact]
    public void A_report_drafted_from_memory_is_the_report_drafted_from_the_folder()
    {
        using var sample = new SampleMonth();
        var onDisk = sample.Workspace.Keeping();
        var draft = SampleMonth.Draft(onDisk);
        var again = SampleMonth.Draft(Workspace.Holding(onDisk.Kept));

        Assert.Equal(2, draft.Report!.Outputs.Length);
        Assert.Equal(
            draft.Report!.Outputs.Select(output => (output.Name, Convert.ToHexString(output.Bytes))),
            again.Report!.Outputs.Select(output => (output.Name, Convert.ToHexString(output.Bytes)))
        );
        Assert.Equal(
            draft.Findings.Select(finding => (finding.Kind, finding.Place, finding.Written.Show())),
            again.Findings.Select(finding => (finding.Kind, finding.Place, finding.Written.Show()))
        );
    }

    [Fact]
    public void Without_the_month_before_the_outcome_is_another()
    {
        using var sample = new SampleMonth();
        var onDisk = sample.Workspace.Keeping();
        var draft = SampleMonth.Draft(onDisk);
        var less = onDisk
            .Kept.Where(file => !file.Key.StartsWith("2022-07/", StringComparison.Ordinal))
            .ToDictionary();
        Assert.NotEqual(draft.Findings.Count, SampleMonth.Draft(Workspace.Holding(less)).Findings.Count);
    }

    [Fact]
    public void A_folder_held_in_memory_stands_for_the_one_on_the_disk()
    {
        using var sample = new SampleMonth();
        var before = sample
            .Workspace.Received(SampleMonth.August.Previous)
            .ToDictionary(file => file.Name, file => file.Bytes!);
        Directory.Delete(sample.PathOf("2022-07"), recursive: true);
        var workspace = sample.Workspace.With("2022-07/nop", before);
        Assert.Equal(
            before.Keys.Order(StringComparer.Ordinal),
            workspace.Received(SampleMonth.August.Previous).Select(file => file.Name)
        );
        Assert.True(workspace.Has("danh-muc.xlsx") && workspace.HasFolder(SampleMonth.August.Previous));
        Assert.NotNull(workspace.Read("2022-07/nop/khong-co.xlsx").Failure);
    }
}
