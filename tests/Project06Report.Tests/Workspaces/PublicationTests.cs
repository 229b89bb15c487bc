using System.Text;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Workspaces;

public sealed class PublicationTests : IDisposable
{
    private static readonly ReportingMonth August = new(2022, 8);

    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;
    private readonly Workspace workspace;

    public PublicationTests()
    {
        File.WriteAllText(Path.Combine(folder, Workspace.CatalogueName), "");
        workspace = Workspace.Find(folder)!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_first_run_writes_the_report()
    {
        var outcome = Publish("một");
        Assert.Equal((true, "2022-08/bao-cao/bao-cao.docx"), (outcome.Changed, outcome.Written.Single()));
        Assert.Equal("một", Read("bao-cao.docx"));
    }

    [Fact]
    public void A_run_with_nothing_new_changes_nothing_and_says_so()
    {
        Publish("một");
        var stamp = File.GetLastWriteTimeUtc(PathOf("bao-cao.docx"));
        var outcome = Publish("một");
        Assert.False(outcome.Changed);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(PathOf("bao-cao.docx")));
    }

    [Fact]
    public void What_p06_wrote_itself_is_replaced()
    {
        Publish("một");
        Assert.True(Publish("hai").Changed);
        Assert.Equal("hai", Read("bao-cao.docx"));
    }

    [Fact]
    public void What_a_person_edited_is_never_overwritten()
    {
        Publish("một");
        File.WriteAllText(PathOf("bao-cao.docx"), "sửa tay");
        var outcome = Publish("hai");
        Assert.Equal(("sửa tay", "hai"), (Read("bao-cao.docx"), Read("bao-cao.moi.docx")));
        Assert.Equal(Files.EditedByHand, outcome.Findings.Single().Kind);
    }

    [Fact]
    public void What_a_person_edited_in_the_second_copy_is_not_overwritten_either()
    {
        Publish("một");
        File.WriteAllText(PathOf("bao-cao.docx"), "sửa tay");
        Publish("hai");
        File.WriteAllText(PathOf("bao-cao.moi.docx"), "lại sửa tay");
        Publish("ba");
        Assert.Equal(
            ("sửa tay", "lại sửa tay", "ba"),
            (Read("bao-cao.docx"), Read("bao-cao.moi.docx"), Read("bao-cao.moi-2.docx"))
        );
    }

    [Fact]
    public void A_file_that_was_there_before_any_run_counts_as_edited()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf("bao-cao.docx"))!);
        File.WriteAllText(PathOf("bao-cao.docx"), "của người khác");
        Publish("một");
        Assert.Equal("của người khác", Read("bao-cao.docx"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"tep\":[]}")]
    public void With_a_damaged_record_whatever_lies_there_counts_as_edited(string record)
    {
        Publish("một");
        File.WriteAllText(PathOf("lan-lap.json"), record);
        Publish("hai");
        Assert.Equal(("một", "hai"), (Read("bao-cao.docx"), Read("bao-cao.moi.docx")));
    }

    [Fact]
    public void While_another_run_holds_the_workspace_nothing_is_written()
    {
        Publish("một");
        using var other = new FileStream(
            Path.Combine(folder, ".p06-khoa"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );
        var outcome = Publish("hai");
        Assert.Equal(Files.Busy, outcome.Findings.Single().Kind);
        Assert.Equal("một", Read("bao-cao.docx"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_finding_and_not_an_exception()
    {
        File.WriteAllText(Path.Combine(folder, "2022-08"), "một tệp, không phải thư mục");
        Assert.Equal(Files.CannotWrite, Publish("một").Findings.Single().Kind);
    }

    [Fact]
    public void No_temporary_file_is_left()
    {
        Publish("một");
        Publish("hai");
        Assert.Equal(
            ["bao-cao.docx", "lan-lap.json"],
            new DirectoryInfo(Path.GetDirectoryName(PathOf("x"))!)
                .EnumerateFiles("*")
                .Select(file => file.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    private PublicationOutcome Publish(string content) =>
        Publication.Publish(workspace, August, [new("bao-cao.docx", Encoding.UTF8.GetBytes(content))]);

    private string PathOf(string name) => Path.Combine(folder, "2022-08", "bao-cao", name);

    private string Read(string name) => File.ReadAllText(PathOf(name));
}
