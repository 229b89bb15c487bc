using Project06Report.Editions;
using Project06Report.Tests.CommandLine;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Editions;

/// <summary>Another office of the same kind, told as text alone: twelve agencies, one form, control of procedures. What
/// holds for Đề án 06 must not be written into the program.</summary>
public sealed class SecondFamilyTests : IDisposable
{
    private static readonly string[] Months = ["2026-07", "2026-08", "2026-09"];
    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public SecondFamilyTests()
    {
        var source = Path.Combine(Repository.Root, "samples", "thu-tuc-hanh-chinh");
        foreach (var file in new Edition(source).Samples())
        {
            file.Write(folder);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Twelve_agencies_send_one_form_a_month() =>
        Assert.Equal(
            Months.Select(month => (month, 12)),
            Months.Select(month =>
                (month, OrderedListing.FilesBelow(Path.Combine(folder, month, "nop")).Count)
            )
        );

    [Fact]
    public void The_templates_are_right_by_the_decree_and_by_the_catalogue()
    {
        var run = P06.Run("template", "check", "-w", folder, "--month", "2026-09");
        Assert.True(run.Exit == 0, run.Output);
    }

    [Fact]
    public void Three_months_close_and_the_quarter_is_made_of_their_seals()
    {
        foreach (var month in Months)
        {
            foreach (var command in new[] { "generate", "seal" })
            {
                var run = P06.Run(command, "-w", folder, "--month", month);
                Assert.True(run.Exit == 0, run.Output);
                Assert.Contains("0 lỗi, 0 cảnh báo", run.Output, StringComparison.Ordinal);
            }
        }

        var quarter = P06.Run("generate", "-w", folder, "--quarter", "2026-3");
        Assert.True(quarter.Exit == 0, quarter.Output);
        var text = DocxText.Of(
            File.ReadAllBytes(Path.Combine(folder, "2026-quy-3/bao-cao/BC-DeAn06-2026-quy-3.docx"))
        );
        Assert.Contains("quý III năm 2026", text, StringComparison.Ordinal);
    }
}
