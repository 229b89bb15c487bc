using System.IO.Compression;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>What the officer sees in August 2022, word for word.</summary>
public sealed class AugustCommandTests
{
    private const string FirstSubmission = "2022-08/nop/SYT-2022-08.xlsx";

    [Fact]
    public void The_august_2022_vaccination_figure_is_a_transposition()
    {
        using var month = new SampleMonth();
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, month.PathOf(FirstSubmission));
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "check-first-submission.txt");
    }

    [Fact]
    public void The_same_finding_is_in_the_json()
    {
        using var month = new SampleMonth();
        var run = P06.Run(
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            month.PathOf(FirstSubmission),
            "--json"
        );
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "check-first-submission.json");
    }

    [Fact]
    public void The_month_itself_is_in_order_and_names_what_was_superseded()
    {
        using var month = new SampleMonth();
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, "check-month.txt");
    }

    [Fact]
    public void Without_its_second_submission_the_health_department_stops_the_report()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(17, run.Exit);
        Assert.Contains("P06-203", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(month.Report));
    }

    [Fact]
    public void Missing_agencies_are_listed_with_exit_16()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("2022-08/nop/HTM-2022-08.xlsx"));
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(16, run.Exit);
        Assert.False(File.Exists(month.Report));
        Golden.Matches(run.Output, "generate-missing.txt");
    }

    [Fact]
    public void A_report_can_be_made_without_agencies_whose_absence_was_accepted()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("2022-08/nop/HTM-2022-08.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--allow-missing", "HTM");
        Assert.Equal(0, run.Exit);
        Assert.Contains("P06-168", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(month.Report));
    }

    [Fact]
    public void An_agency_that_does_not_exist_cannot_be_accepted_as_missing()
    {
        using var month = new SampleMonth();
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--allow-missing", "HTMM");
        Assert.Equal(2, run.Exit);
        Assert.Contains("có thể định ghi HTM", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(month.Report));
    }

    [Fact]
    public void Under_strict_a_warning_stops_the_report()
    {
        using var month = new SampleMonth();
        Assert.Equal(17, P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--strict").Exit);
        Assert.False(File.Exists(month.Report));
    }

    [Fact]
    public void A_missing_template_is_named()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("mau/bao-cao-thang.docx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(32, run.Exit);
        Assert.Contains("mau/bao-cao-thang.docx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_that_is_no_workbook_is_named_with_exit_18()
    {
        using var month = new SampleMonth();
        File.WriteAllText(month.PathOf("danh-muc.xlsx"), "không phải Excel");
        Assert.Equal(18, P06.Run("check", "-m", "2022-08", "-w", month.Folder).Exit);
    }

    [Fact]
    public void One_bad_file_does_not_hide_the_verdict_on_the_others()
    {
        using var month = new SampleMonth();
        File.WriteAllText(month.PathOf("2022-08/nop/CAT-2022-08.xlsx"), "");
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(17, run.Exit);
        Assert.Contains("23 bài nộp đang dùng, 1 đơn vị còn thiếu", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ten-khong-co", "{{ y.noi_dung }}", "{{ y.noi_dungg }}")]
    [InlineData("telex", "{{ if don_vi.tct.da_nop }}", "{{ ì don_vi.tct.da_nop }}")]
    [InlineData("khoi-chua-dong", "{{ end }}", "")]
    public void A_mistake_in_the_template_stops_the_report_and_is_told_with_paragraph_tag_and_suggestion(
        string mistake,
        string right,
        string wrong
    )
    {
        using var month = new SampleMonth();
        EditTemplate(month.PathOf("mau/bao-cao-thang.docx"), right, wrong);
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "-q");
        Assert.Equal(18, run.Exit);
        Assert.False(File.Exists(month.Report));
        Golden.Matches(run.Output, $"template-{mistake}.txt");
    }

    /// <summary>The first place only, as a slip of the hand would be.</summary>
    internal static void EditTemplate(string path, string right, string wrong)
    {
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = package.GetEntry("word/document.xml")!;
        string xml;
        using (var reader = new StreamReader(entry.Open()))
        {
            xml = reader.ReadToEnd();
        }

        var at = xml.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The template has no {right} in one piece.");
        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry("word/document.xml").Open());
        writer.Write(string.Concat(xml.AsSpan(0, at), wrong, xml.AsSpan(at + right.Length)));
    }
}
