using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.CommandLine;

public sealed class FormsTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void Every_agency_that_owes_a_form_gets_one()
    {
        var run = Forms();
        Assert.Equal(
            (0, "Đã lập 24 biểu trắng trong 2022-08/bieu-trang.\n", ""),
            (run.Exit, run.Output, run.Error)
        );
        Assert.Equal(
            24,
            new DirectoryInfo(month.PathOf("2022-08/bieu-trang")).EnumerateFiles("*-2022-08.xlsx").Count()
        );
    }

    [Fact]
    public void Only_the_agencies_asked_for_get_one_and_the_same_again_changes_nothing()
    {
        Assert.Equal("Đã lập 2 biểu trắng trong 2022-08/bieu-trang.\n", Forms("--agency", "SYT,CAT").Output);
        Assert.Equal(
            "2 biểu trắng trong 2022-08/bieu-trang không có gì thay đổi.\n",
            Forms("--agency", "CAT", "--agency", "SYT").Output
        );
    }

    [Fact]
    public void A_form_somebody_has_edited_is_not_written_over()
    {
        Forms("--agency", "SYT");
        var path = month.PathOf("2022-08/bieu-trang/SYT-2022-08.xlsx");
        File.WriteAllText(path, "sửa tay");
        var run = Forms("--agency", "SYT");
        Assert.Equal(0, run.Exit);
        Assert.Contains("P06-505", run.Output, StringComparison.Ordinal);
        Assert.Equal("sửa tay", File.ReadAllText(path));
        Assert.True(File.Exists(month.PathOf("2022-08/bieu-trang/SYT-2022-08.moi.xlsx")));
    }

    [Fact]
    public void An_agency_that_owes_no_form_is_a_slip_of_the_command_line()
    {
        var run = Forms("--agency", "SYTT");
        Golden.Matches($"exit {run.Exit}\n{run.Output}", "forms-unknown-agency.txt");
    }

    [Fact]
    public void The_outcome_as_JSON_names_the_files()
    {
        var run = Forms("--agency", "SYT", "--json");
        Assert.Contains("\"2022-08/bieu-trang/SYT-2022-08.xlsx\"", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A share one may only read: everything that changes something fails.</summary>
    [Fact]
    public void On_a_read_only_share_it_says_so_before_it_has_even_read_last_month()
    {
        var asked = new List<string>();
        var share = new FaultyFileSystem(DiskFileSystem.Anonymous, operation =>
        {
            asked.Add(operation);
            return operation.Split(' ')[0] is "stat" or "read" or "list"
                ? null
                : new IOException("read-only", 30);
        });
        var run = P06.RunOn(share, "forms", "--month", "2022-08", "--workspace", month.Folder);
        Assert.Equal(32, run.Exit);
        Golden.Matches(run.Output, "forms-read-only.txt");
        Assert.DoesNotContain(asked, operation => operation.Contains("2022-07", StringComparison.Ordinal));
        Assert.False(Directory.Exists(month.PathOf("2022-08/bieu-trang")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        File.WriteAllText(month.PathOf("2022-08/bieu-trang"), "một tệp, không phải thư mục");
        var run = Forms();
        Assert.Equal(32, run.Exit);
        Assert.Contains("P06-503", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--month", "2022-13")]
    [InlineData("--month")]
    public void Without_a_month_nothing_is_made(params string[] arguments)
    {
        var run = P06.Run(["forms", "--workspace", month.Folder, .. arguments]);
        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Error);
    }

    private P06 Forms(params string[] arguments) =>
        P06.Run(["forms", "--month", "2022-08", "--workspace", month.Folder, .. arguments]);
}
