using Project06Report.Catalogue;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Tests.WordTemplates;
using Project06Report.Workbooks;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>What the shipped template does with months unlike August 2022.</summary>
public sealed class TemplateVariantTests : IDisposable
{
    private readonly SampleMonth month = new();

    [Fact]
    public void The_shipped_template_and_the_sample_are_the_same_file() =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "2022", "bao-cao-thang.docx")), File.ReadAllBytes(month.PathOf("mau/bao-cao-thang.docx")));

    [Fact]
    public void Nothing_is_said_of_shortcomings_nobody_reported()
    {
        var text = Text(received => Without(received, "ton_tai", "nguyen_nhan", "uu_diem"));
        Assert.Contains("1. Ưu điểm*\nTrong kỳ không phát sinh nội dung phải báo cáo.\n", text.Replace("*1.", "1.", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("còn những tồn tại, hạn chế sau:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyên nhân của những", text, StringComparison.Ordinal);
    }

    public void Dispose() => month.Dispose();

    private static MonthSubmissions Without(MonthSubmissions received, params string[] kinds) => received with
    {
        Submissions = [.. received.Submissions.Select(submission => submission with { Narratives = [.. submission.Narratives.Where(narrative => !kinds.Contains(narrative.Kind))] })],
    };

    private string Text(Func<MonthSubmissions, MonthSubmissions> change)
    {
        var book = CatalogueBook.Read(WorkbookReader.Read(Workspace.CatalogueName, month.Workspace.Read(Workspace.CatalogueName).Bytes!).Workbook!).Book!;
        var received = change(month.Check().Received!);
        var rendering = Rendering.Render(month.Workspace.Read("mau/bao-cao-thang.docx").Bytes!, MonthlyReport.From(received, book.At(received.Period.Last)));
        Assert.Empty(rendering.Findings.Select(Rendering.Line));
        return DocxText.Of(rendering.Document!);
    }
}
