using System.Text;
using System.Xml.Linq;
using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Docx;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Copies of a report with remarks at its values.</summary>
public sealed class AnnotationTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly RecordValue Data = Of(
        ("a", N(1)),
        ("b", N(2)),
        ("ky", T("8/2022")),
        ("trong", new AbsentValue("ô E7 để trống")),
        ("ds", Texts("A", "B"))
    );

    [Fact]
    public void A_value_in_the_body_gets_a_comment_and_one_in_a_note_header_or_text_box_a_bookmark()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("Tổng {{ a + b }}[^riêng {{ a }}]")
                .Xml($"<w:p><w:r>{ContainerTests.TextBox("<w:p>" + R("{{ b }}") + "</w:p>")}</w:r></w:p>")
                .Header("Kỳ {{ ky }}"),
            Data
        );
        var copy = rendering.Annotate(value => new([$"nguồn của {value.Expression}", "dòng hai"]));
        Assert.Equal(
            ["nhận xét 0", "dấu trang _v000002", "dấu trang _v000003", "dấu trang _v000004"],
            copy.Marks
        );
        Assert.Equal(
            ["nguồn của a + b", "dòng hai"],
            DocxText.Part(copy.Document, "word/comments.xml")!.Descendants(W + "p").Select(line => line.Value)
        );
        Rendering.CheckSameErrors(rendering.Document!, copy.Document);
    }

    [Fact]
    public void Without_its_remarks_the_copy_is_the_report_and_the_report_is_left_as_it_was()
    {
        var template = new Docx()
            .P("{{ for d in ds }}")
            .P("{{ d }}: {{ a }}; {{ b }}[^{{ d }} {{ ky }}]")
            .P("{{ end }}")
            .Header("{{ ky }}");
        var rendering = Rendering.Render(template, Data);
        var once = rendering.Annotate(_ => new(["x"]));
        Assert.Equal(once.Document, rendering.Annotate(_ => new(["x"])).Document);
        Remarks.CheckTheyStrip(rendering.Document!, once.Document);
    }

    [Fact]
    public void Comments_of_the_template_stay_and_ours_are_numbered_behind_them()
    {
        const string comments =
            """<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="An"><w:p/></w:comment></w:comments>""";
        var template = new Docx()
            .P("{{ a }}")
            .With("word/comments.xml", comments)
            .Related("comments", "comments.xml");
        var copy = Rendering.Render(template, Data).Annotate(_ => new(["x"]));
        Assert.Equal(["nhận xét 5"], copy.Marks);
        Assert.Equal(
            ["4", "5"],
            DocxText
                .Part(copy.Document, "word/comments.xml")!
                .Elements()
                .Select(comment => (string)comment.Attribute(W + "id")!)
        );
    }

    [Fact]
    public void A_highlighted_value_is_marked_and_the_schema_is_kept()
    {
        var rendering = Rendering.Render(new Docx().Runs(R("{{ a }}", "b vanish"), R("{{ b }}")), Data);
        var copy = rendering.Annotate(_ => new(["x"], Highlighted: true), "chưa duyệt");
        Assert.Equal(
            2,
            DocxText.Part(copy.Document, "word/document.xml")!.Descendants(W + "highlight").Count()
        );
        Rendering.CheckSameErrors(rendering.Document!, copy.Document);
    }

    [Fact]
    public void A_draft_says_so_at_its_top_and_across_each_page()
    {
        var copy = Rendering
            .Render(new Docx().P("{{ a }}").Header("đầu"), Data)
            .Annotate(_ => null, "còn 1 lỗi");
        Assert.Equal("*DỰ THẢO – *còn 1 lỗi\n1", DocxText.Of(copy.Document));
        Assert.Contains(
            "string=\"DỰ THẢO\"",
            Encoding.UTF8.GetString(DocxText.Bytes(copy.Document, "word/header1.xml")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{{ trong }}", "[chưa có số liệu]")]
    [InlineData("{{ vn.so trong }} và {{ vn.phan_tram a trong }}", "[chưa có số liệu] và [chưa có số liệu]")]
    [InlineData("{{ x = trong + a * 2 }}{{ x }}", "[chưa có số liệu]")]
    [InlineData("{{ trong.ten.ngan }}", "[chưa có số liệu]")]
    [InlineData("{{ a / (b - 2) }} {{ vn.phan_tram a (b - 2) }}", "[chưa tính được] [chưa tính được]")]
    [InlineData("{{ if trong > 0 }}có{{ else }}không{{ end }}", "không")]
    [InlineData(
        "{{ for x in trong }}{{ x.ten }}{{ if !for.last }}, {{ end }}{{ end }}.",
        "[chưa có số liệu]."
    )]
    [InlineData(
        "{{ trong ?? 'không' }} {{ array.size trong }} {{ -trong }} {{ 'a' + trong }}",
        "không [chưa có số liệu] [chưa có số liệu] a[chưa có số liệu]"
    )]
    public void A_draft_prints_a_mark_where_a_value_is_missing_and_never_a_zero(string line, string expected)
    {
        var rendering = WordTemplate
            .Open("mau.docx", new Docx().P(line).ToBytes())
            .Template!.Render(Data, Rendering.Modified, draft: true);
        Assert.Equal(expected, DocxText.Of(rendering.Document!));
        Assert.Empty(rendering.Findings);
        Assert.All(rendering.Printed.Where(value => value.Text.StartsWith('[')), value =>
            Assert.IsType<AbsentValue>(value.Value)
        );
    }

    [Fact]
    public void A_mistake_of_the_template_stops_a_draft_too() =>
        Assert.Null(
            WordTemplate
                .Open("mau.docx", new Docx().P("{{ khong_co }}").ToBytes())
                .Template!.Render(Data, Rendering.Modified, draft: true)
                .Document
        );
}
