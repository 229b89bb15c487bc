using System.Text.Json;
using System.Xml.Linq;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>The auditor's copy and the draft of August 2022.</summary>
public sealed class ReportCopyTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void The_audit_copy_names_the_cells_of_every_figure_and_is_the_report_without_its_comments()
    {
        using var month = new SampleMonth();
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--audit").Exit);
        var copy = File.ReadAllBytes(Beside(month, "kiem-toan.docx"));
        Remarks.CheckTheyStrip(File.ReadAllBytes(month.Report), copy);
        Rendering.CheckSameErrors(File.ReadAllBytes(month.Report), copy);
        Golden.Matches(string.Join("\n\n", Comments(copy).Take(25)) + "\n", "audit-comments.txt");
    }

    [Fact]
    public void The_list_beside_it_has_every_value_printed_in_body_and_notes()
    {
        using var month = new SampleMonth();
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--audit");
        using var list = JsonDocument.Parse(File.ReadAllBytes(Beside(month, "kiem-toan.json")));
        var values = list.RootElement.GetProperty("gia_tri").EnumerateArray().ToList();
        Assert.Equal(SampleMonth.Draft(month.Workspace).Report!.Printed.Length, values.Count);
        var note = values.First(value =>
            value.GetProperty("phan").GetString()!.StartsWith("chú thích", StringComparison.Ordinal)
            && value.GetProperty("o").GetArrayLength() > 0
        );
        var name = note.GetProperty("danh_dau")
            .GetString()!
            .Replace("dấu trang ", "", StringComparison.Ordinal);
        Assert.Contains(
            DocxText
                .Part(File.ReadAllBytes(Beside(month, "kiem-toan.docx")), "word/footnotes.xml")!
                .Descendants(W + "bookmarkStart"),
            start => (string?)start.Attribute(W + "name") == name
        );
        var figure = values.First(value => value.GetProperty("in_ra").GetString() == "46.336");
        Assert.Equal("46336", figure.GetProperty("gia_tri").GetString());
        Assert.Equal(
            "2022-08/nop/CAT-2022-08.xlsx",
            Assert.Single(figure.GetProperty("o").EnumerateArray()).GetProperty("tep").GetString()
        );
    }

    [Fact]
    public void A_report_is_the_same_with_and_without_its_audit_copy()
    {
        using var month = new SampleMonth();
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        var report = File.ReadAllBytes(month.Report);
        Assert.False(File.Exists(Beside(month, "kiem-toan.docx")));
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--audit");
        Assert.Equal(report, File.ReadAllBytes(month.Report));
    }

    [Fact]
    public void A_draft_of_a_month_that_does_not_reconcile_marks_the_figures_in_doubt_and_is_no_report()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--draft");
        Assert.Equal(17, run.Exit);
        Assert.Contains(
            "Đã lập 2022-08/bao-cao/BC-DeAn06-2022-08.du-thao.docx",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(month.Report));
        var draft = File.ReadAllBytes(Beside(month, "du-thao.docx"));
        Assert.StartsWith(
            "*DỰ THẢO – *chưa được duyệt: 1 lỗi, 1 cảnh báo\n",
            DocxText.Of(draft),
            StringComparison.Ordinal
        );
        Assert.Contains(Comments(draft), comment => comment.StartsWith("P06-203", StringComparison.Ordinal));
        Assert.NotEmpty(DocxText.Part(draft, "word/document.xml")!.Descendants(W + "highlight"));
    }

    [Fact]
    public void A_draft_prints_marks_where_a_cell_was_left_blank_and_names_the_cell()
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
            EditedForm.Of("BHXH-2022-08").Set("TY_SO", "csyt_tra_cuu_cccd", "tu", null).ToBytes()
        );
        Assert.Equal(17, P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--draft").Exit);
        var draft = File.ReadAllBytes(Beside(month, "du-thao.docx"));
        Assert.Contains(
            "[chưa có số liệu] cơ sở khám bệnh, chữa bệnh bảo hiểm y tế (đạt [chưa có số liệu])",
            DocxText.Of(draft),
            StringComparison.Ordinal
        );
        Assert.Contains(Comments(draft), comment =>
            comment.StartsWith("Chưa in được giá trị: ô TY_SO!", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_draft_of_a_month_in_order_is_still_only_a_draft()
    {
        using var month = new SampleMonth();
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--draft").Exit);
        Assert.False(File.Exists(month.Report));
        Assert.True(File.Exists(Beside(month, "du-thao.docx")));
    }

    private static string Beside(SampleMonth month, string ending) =>
        month.Report.Replace("docx", ending, StringComparison.Ordinal);

    private static IEnumerable<string> Comments(byte[] copy) =>
        DocxText
            .Part(copy, "word/comments.xml")!
            .Elements(W + "comment")
            .Select(comment => string.Join("\n", comment.Elements(W + "p").Select(line => line.Value)));
}
