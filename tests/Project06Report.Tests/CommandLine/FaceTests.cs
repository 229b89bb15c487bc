using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.CommandLine;

/// <summary>The faces of the findings, for August 2022 with the first submission of Sở Y tế and without Sa Đéc.</summary>
public sealed class FaceTests : IDisposable
{
    private readonly SampleMonth month = new();

    public FaceTests()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
    }

    public void Dispose() => month.Dispose();

    [Fact]
    public void The_summary_of_august_2022() => Golden.Matches(Face("--html", "tom-tat.html"), "august.html");

    [Fact]
    public void The_findings_of_august_2022_as_sarif()
    {
        var text = Face("--sarif", "p06.sarif");
        Golden.Matches(text, "august.sarif");
        using var sarif = JsonDocument.Parse(text);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void The_run_of_august_2022_as_junit()
    {
        var text = Face("--junit", "p06.xml");
        Golden.Matches(text, "august-junit.xml");
        var suites = XDocument.Parse(text).Root!.Elements("testsuite").ToList();
        Assert.Equal([24, 86, 0], suites.Select(suite => (int)suite.Attribute("tests")!));
        Assert.Equal([1, 2, 0], suites.Select(suite => (int)suite.Attribute("failures")!));
    }

    [Fact]
    public void The_summary_runs_nothing_and_fetches_nothing()
    {
        var html = Face("--html", "tom-tat.html");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(html.Split("href=\"").Skip(1), link =>
            Assert.StartsWith("#", link, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void All_faces_are_written_in_one_run_and_the_terminal_says_the_same_as_without_them()
    {
        string[] run = ["check", "-m", "2022-08", "-w", month.Folder];
        var plain = P06.Run(run);
        var asked = P06.Run([
            .. run,
            "--html",
            month.PathOf("a.html"),
            "--sarif",
            month.PathOf("a.json"),
            "--junit",
            month.PathOf("a.xml"),
        ]);
        Assert.Equal(plain, asked);
        Assert.All(["a.html", "a.json", "a.xml"], name => Assert.True(File.Exists(month.PathOf(name))));
    }

    [Fact]
    public void A_face_is_never_written_over_a_file_of_another_kind()
    {
        var before = File.ReadAllBytes(month.PathOf("danh-muc.xlsx"));
        var run = P06.Run(
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            "--html",
            month.PathOf("danh-muc.xlsx")
        );
        Assert.Equal(
            (2, "Tùy chọn --html cần một tên tệp có đuôi .html hoặc .htm.\n"),
            (run.Exit, run.Error)
        );
        Assert.Equal(before, File.ReadAllBytes(month.PathOf("danh-muc.xlsx")));
    }

    [Fact]
    public void A_face_that_cannot_be_written_is_a_finding_with_exit_32()
    {
        Directory.CreateDirectory(month.PathOf("a.html"));
        var run = P06.Run(
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            "--html",
            month.PathOf("a.html"),
            "-q"
        );
        Assert.Equal(32, run.Exit);
        Assert.Contains("P06-503", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_or_a_cell_says_cannot_become_markup()
    {
        const string hostile = "<script>alert('x')</script>&\"\u202E\u0000\uD800]]>";
        var finding = new Diagnostic(
            FilledForms.WrongMonth,
            new CellPlace($"2022-08/nop/{hostile}.xlsx", hostile, new(1, 1), hostile),
            hostile,
            hostile,
            hostile
        )
        {
            Rule = hostile,
        };
        var view = new RunView("check", SampleMonth.August, [finding], ExitCode.FiguresWrong);
        var html = Encoding.UTF8.GetString(FindingsHtml.Write(view));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\0', html);
        Assert.Single(
            XDocument.Parse(Encoding.UTF8.GetString(FindingsJunit.Write(view))).Descendants("failure")
        );
        using var sarif = JsonDocument.Parse(FindingsSarif.Write(view));
        Assert.Equal(
            "P06-143",
            sarif
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")[0]
                .GetProperty("ruleId")
                .GetString()
        );
    }

    private string Face(string option, string name)
    {
        Assert.Equal(
            17,
            P06.Run("check", "-m", "2022-08", "-w", month.Folder, option, month.PathOf(name)).Exit
        );
        return File.ReadAllText(month.PathOf(name));
    }
}
