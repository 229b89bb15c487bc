using System.Xml.Linq;
using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.SmallChart;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Charts whose data sheet holds tags; the chart of the shipped template is in TemplateVariantTests.</summary>
public sealed class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private const string A = "Dãy A {{ for x in ds }}{{ x.a }}{{ end }}";

    [Fact]
    public void Each_value_printed_is_a_point_and_each_knows_its_cell()
    {
        var rendering = Render(Xml(Labels, A));
        Assert.Equal("Dãy A|7/2022 8/2022|5 6", Points(rendering.Document!));
        Assert.Equal(
            [
                "biểu đồ 1 1: x.ky = 7/2022",
                "biểu đồ 1 1: x.ky = 8/2022",
                "biểu đồ 1 2: x.a = 5",
                "biểu đồ 1 2: x.a = 6",
            ],
            rendering.Printed.Select(value =>
                $"{value.Part} {value.Paragraph}: {value.Expression} = {value.Text}"
            )
        );
        Assert.Equal(
            2,
            rendering.Printed.Count(value => value.Value is FigureValue { Figure.Cell: not null })
        );
    }

    [Fact]
    public void A_chart_in_a_branch_not_taken_leaves_neither_part_nor_value()
    {
        var rendering = Render(Xml(Labels, A), "{{ if false }}");
        Assert.DoesNotContain(DocxText.Parts(rendering.Document!), part =>
            part.Contains("chart", StringComparison.Ordinal)
        );
        Assert.Empty(rendering.Printed);
    }

    [Fact]
    public void A_draft_leaves_a_gap_where_a_figure_is_missing() =>
        Assert.Equal(
            "Dãy B|7/2022 8/2022|7",
            Points(Render(Xml(Labels, "Dãy B {{ for x in ds }}{{ x.b }}{{ end }}"), draft: true).Document!)
        );

    [Theory]
    [InlineData(
        Labels,
        "Dãy A {{ for x in ds }}{{ if for.first }}{{ x.a }}{{ end }}{{ end }}",
        "P06-330 mau.docx › biểu đồ 1:  → dãy “Dãy A” có 1 giá trị, còn nhãn có 2"
    )]
    [InlineData(
        Labels,
        "Dãy A {{ for x in ds }}{{ x.ky }}{{ end }}",
        "P06-330 mau.docx › biểu đồ 1:  → dãy “Dãy A” chỉ in số liệu; ở đây có “7/2022”"
    )]
    [InlineData(
        Labels,
        "Dãy A",
        "P06-330 mau.docx › biểu đồ 1: Dãy A → ô nhãn đầu tiên và ô tên của mọi dãy đều phải có thẻ in số liệu"
    )]
    [InlineData(
        Labels,
        "Dãy {{ for x in ds }}{{ x.aa }}{{ end }}",
        "P06-332 mau.docx › biểu đồ 1 › đoạn 2 › dãy-1: {{ x.aa }} → không có mục 'aa'; có phải 'a'?"
    )]
    public void Data_that_form_no_series_are_refused(string labels, string series, string expected) =>
        Assert.Equal(
            expected,
            string.Join("\n", Render(Xml(labels, series)).Findings.Select(Rendering.Line))
        );

    [Fact]
    public void A_tag_elsewhere_in_a_chart_is_told() =>
        Assert.Equal(
            "P06-320 mau.docx › biểu đồ 1: Năm {{ ky }} → trong biểu đồ, thẻ chỉ đặt ở ô nhãn đầu tiên và ở ô tên dãy của bảng số liệu",
            string.Join(
                "\n",
                Render(
                    Xml(Labels, A)
                        .Replace(
                            "<c:plotArea>",
                            """<c:title><c:tx><c:rich><a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>Năm {{ ky }}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>""",
                            StringComparison.Ordinal
                        )
                )
                    .Findings.Select(Rendering.Line)
            )
        );

    private static string Points(byte[] report)
    {
        var series = DocxText.Part(report, "word/charts/chart1.xml")!.Descendants(C + "ser").Single();
        return string.Join(
            "|",
            new[] { "tx", "cat", "val" }.Select(child =>
                string.Join(" ", series.Element(C + child)!.Descendants(C + "v").Select(point => point.Value))
            )
        );
    }
}
