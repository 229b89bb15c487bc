using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Workspaces;

public sealed class WorkspaceTests : IDisposable
{
    private static readonly ReportingMonth August = new(2022, 8);

    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public WorkspaceTests() => Write(Workspace.CatalogueName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_workspace_is_found_from_any_folder_inside_it()
    {
        Write("2022-08/nop/a.xlsx");
        Assert.Equal(folder, Workspace.Find(Path.Combine(folder, "2022-08", "nop"))!.Root);
    }

    [Fact]
    public void Received_files_come_in_ordinal_order_from_all_sub_folders()
    {
        foreach (var name in new[] { "b.xlsx", "B.xlsx", "â.xlsx", "huyen/a.xlsx", "a.xlsx" })
        {
            Write("2022-08/nop/" + name);
        }

        Assert.Equal(
            [
                "2022-08/nop/B.xlsx",
                "2022-08/nop/a.xlsx",
                "2022-08/nop/b.xlsx",
                "2022-08/nop/huyen/a.xlsx",
                "2022-08/nop/â.xlsx",
            ],
            Received().Select(file => file.Name)
        );
    }

    [Theory]
    [InlineData("~$a.xlsx")]
    [InlineData(".DS_Store")]
    [InlineData("desktop.ini")]
    [InlineData("Thumbs.db")]
    public void What_Excel_and_the_systems_leave_behind_is_no_submission(string name)
    {
        Write("2022-08/nop/" + name);
        Assert.Empty(Received());
    }

    [Fact]
    public void A_link_is_refused_by_name()
    {
        Write("2022-08/nop/a.xlsx");
        File.CreateSymbolicLink(
            Path.Combine(folder, "2022-08", "nop", "b.xlsx"),
            Path.Combine(folder, Workspace.CatalogueName)
        );
        var files = Received();
        Assert.Equal([null, Files.LinkRefused], files.Select(file => file.Failure?.Kind));
    }

    [Fact]
    public void A_month_without_a_folder_has_no_submissions() => Assert.Empty(Received());

    [Fact]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.Equal(Files.CannotRead, Workspace.Find(folder)!.Read("mau/bao-cao.docx").Failure!.Kind);

    [Fact]
    public void A_file_open_elsewhere_for_writing_is_still_read()
    {
        Write("2022-08/nop/a.xlsx");
        using var excel = new FileStream(
            Path.Combine(folder, "2022-08", "nop", "a.xlsx"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.Read
        );
        Assert.NotNull(Received().Single().Bytes);
    }

    private IReadOnlyList<FileReading> Received() => Workspace.Find(folder)!.Received(August);

    private void Write(string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, name);
    }
}
