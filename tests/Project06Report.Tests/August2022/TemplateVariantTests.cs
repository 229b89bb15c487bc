using System.Xml.Linq;
using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Inputs;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workspaces;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>What the shipped template does with months unlike August 2022.</summary>
public sealed class TemplateVariantTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private readonly SampleMonth month = new();

    [Fact]
    public void The_shipped_template_and_the_sample_are_the_same_file() =>
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "2022", "bao-cao-thang.docx")),
            File.ReadAllBytes(month.PathOf("mau/bao-cao-thang.docx"))
        );

    [Fact]
    public void Nothing_is_said_of_shortcomings_nobody_reported()
    {
        var text = Text(received => Without(received, "ton_tai", "nguyen_nhan", "uu_diem"));
        Assert.Contains(
            "1. Ưu điểm\nTrong kỳ không phát sinh nội dung phải báo cáo.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("còn những tồn tại, hạn chế sau:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyên nhân của những", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_appendix_lists_the_dossiers_by_channel_and_procedure_with_a_total()
    {
        var report = Render(received => received, (OptionalSettings.DossierAppendix, "co"));
        var text = DocxText.Of(report);
        Assert.Contains("(chi tiết tại Phụ lục kèm theo).", text, StringComparison.Ordinal);
        Golden.Matches(text[text.IndexOf("PHỤ LỤC", StringComparison.Ordinal)..] + "\n", "appendix.txt");
        Assert.DoesNotContain(DocxText.Parts(report), part =>
            part.Contains("chart", StringComparison.Ordinal)
            || part.Contains("embeddings", StringComparison.Ordinal)
        );
        Assert.Empty(
            Layout
                .Decree.Check(report)
                .Select(finding =>
                    $"{finding.Rule} {finding.Place} {finding.Written.Show()} → {finding.Expected.Show()}"
                )
        );
        var table = DocxText
            .Part(report, "word/document.xml")!
            .Descendants(W + "tbl")
            .First(table => table.Descendants(W + "tblHeader").Any());
        Assert.Single(table.Elements(W + "tr"), row => row.Descendants(W + "tblHeader").Any());
        Assert.All(table.Elements(W + "tr").Skip(2).SelectMany(row => row.Elements(W + "tc").Skip(2)), cell =>
            Assert.Equal("BangSo", (string)cell.Descendants(W + "pStyle").First().Attribute(W + "val")!)
        );
    }

    [Fact]
    public void The_chart_shows_the_months_known_in_its_cached_values_and_in_its_workbook()
    {
        var report = Render(received => received, (OptionalSettings.TrendMonths, "6"));
        var chart = DocxText.Part(report, "word/charts/chart1.xml")!;
        var cached = chart
            .Descendants(C + "ser")
            .Select(series => string.Join(" ", series.Descendants(C + "v").Select(point => point.Value)));
        Golden.Matches(string.Join("\n", cached) + "\n", "chart.txt");
        var sheet = WorkbookReader
            .Read("chart.xlsx", DocxText.Bytes(report, "word/embeddings/Microsoft_Excel_Sheet1.xlsx"))
            .Workbook!.Sheets[0];
        Golden.Matches(
            string.Join("\n", sheet.Cells.Select(cell => $"{cell.Address}: {cell.Raw}")) + "\n",
            "chart-workbook.txt"
        );
        Assert.DoesNotContain(
            "chi tiết tại Phụ lục kèm theo Báo cáo",
            DocxText.Of(report),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_months_of_a_trend_are_read_once_each()
    {
        using (var book = new XLWorkbook(month.PathOf(Workspace.CatalogueName)))
        {
            var settings = book.Worksheet("CAI_DAT");
            settings.LastRowUsed()!.InsertRowsBelow(1);
            settings.LastRowUsed()!.CopyTo(settings.LastRowUsed()!.RowBelow());
            settings
                .LastRowUsed()!
                .Cell(1)
                .SetValue(OptionalSettings.TrendMonths)
                .CellRight()
                .SetValue<string>("6");
            book.Save();
        }

        var disk = FaultyFileSystem.Watching(DiskFileSystem.Anonymous, out var asked);
        var draft = SampleMonth.Draft(Workspace.Find(month.Folder, disk)!);
        Assert.Contains(DocxText.Parts(draft.Report!.Outputs[0].Bytes), part =>
            part.Contains("chart", StringComparison.Ordinal)
        );
        var read = asked.Where(operation => operation.StartsWith("read ", StringComparison.Ordinal)).ToList();
        Assert.Contains(read, name => name.Contains("CAT-2022-07", StringComparison.Ordinal));
        Assert.DoesNotContain(read.CountBy(name => name), file => file.Value > 1);
    }

    [Fact]
    public void Without_its_optional_parts_the_report_has_no_trace_of_them()
    {
        var report = Render(received => received);
        Assert.DoesNotContain("Phụ lục", DocxText.Of(report), StringComparison.Ordinal);
        Assert.DoesNotContain(DocxText.Parts(report), part =>
            part.Contains("chart", StringComparison.Ordinal)
            || part.Contains("embeddings", StringComparison.Ordinal)
        );
        Assert.Single(DocxText.Part(report, "word/document.xml")!.Descendants(W + "sectPr"));
        Assert.DoesNotContain(
            "chart",
            DocxText.Part(report, "word/_rels/document.xml.rels")!.ToString()
                + DocxText.Part(report, "[Content_Types].xml"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => month.Dispose();

    private static MonthSubmissions Without(MonthSubmissions received, params string[] kinds) =>
        received with
        {
            Submissions =
            [
                .. received.Submissions.Select(submission =>
                    submission with
                    {
                        Narratives =
                        [
                            .. submission.Narratives.Where(narrative => !kinds.Contains(narrative.Kind)),
                        ],
                    }
                ),
            ],
        };

    private string Text(Func<MonthSubmissions, MonthSubmissions> change) => DocxText.Of(Render(change));

    private byte[] Render(
        Func<MonthSubmissions, MonthSubmissions> change,
        params (string Key, string Value)[] settings
    )
    {
        var book = CatalogueBook
            .Read(
                WorkbookReader
                    .Read(Workspace.CatalogueName, month.Workspace.Read(Workspace.CatalogueName).Bytes!)
                    .Workbook!
            )
            .Book!;
        var received = change(month.Check().Received!);
        var catalogue = book.At(received.Period.Last);
        catalogue = catalogue with
        {
            Settings = catalogue.Settings.SetItems(
                settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))
            ),
        };
        var count = int.Parse(
            catalogue.Setting(OptionalSettings.TrendMonths),
            System.Globalization.CultureInfo.InvariantCulture
        );
        MonthSubmissions[] months =
        [
            .. new EarlierMonths(month.Workspace, book, received.Month).Back(count - 1),
            received,
        ];
        var rendering = Rendering.Render(
            month.Workspace.Read("mau/bao-cao-thang.docx").Bytes!,
            MonthlyReport.From(received, catalogue, months)
        );
        Assert.Empty(rendering.Findings.Select(Rendering.Line));
        return rendering.Document!;
    }
}
