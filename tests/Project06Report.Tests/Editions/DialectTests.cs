using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Markdown;
using Project06Report.Editions.Sources;
using Project06Report.Editions.Word;
using Xunit;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Project06Report.Tests.Editions;

/// <summary>What may stand in the text of a template, and what is said of anything else.</summary>
public sealed class DialectTests
{
    private static readonly StyleTable Styles = StyleTable
        .Read(Path.Combine(Repository.Root, "templates", "2022", "nguon"))
        .Of("bao-cao-thang");

    /// <summary>Body upright, appendix across, whose page numbers go on.</summary>
    private const string Appendix = """
        {: tieu_de="Báo cáo thử" ngay=2026-12-01}
        ::: doc so_trang=1 an_trang_dau
        # I. KẾT QUẢ
        Đạt **89,3%**, *trong đó*[^a] ***22*** xã; 5 \* 3 < 16; gõ \
        tiếp [Họ và tên].
        {: truoc=6 dong=1.5 can=giua giu}
        {{ if phu_luc || x == "|" }}
        ::: khung rong=60,100
        Nơi nhận:
        {: kieu=NoiNhan}
        ::: o
        {: trong kieu=ChoKy lan=5}
        ::: dong
        a
        ::: o
        b
        :::
        ::: ngang
        | TT | Hồ sơ | < | Ghi chú |
        | ^ | Nhận | Trả | ^ |
        |--:|:--|--:|---|
        | {{ for x in nhom.xa }} |
        | {{ x.hang }} | {{ x.a \
        | 0 }} | {{ x.b }}
        | một<p>hai<br>ba {: kieu=BangTieuDe} |
        | {{ end }} |
        {: rong=20,60,60,117 lap_dau trai=1}
        {{ end }}
        {: trong kieu=ChoKy dong=1pt}

        [^a]: Xem *phụ lục*.
        """;

    [Fact]
    public void A_document_of_everything_is_valid_by_the_schema()
    {
        using var document = Document(Appendix);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2013)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void A_section_lies_across_and_its_page_numbers_go_on()
    {
        var sections = Body().Descendants<SectionProperties>().ToList();
        Assert.Equal(
            [("11906", "1", true), ("16838", null, false)],
            sections.Select(section =>
                (
                    section.GetFirstChild<PageSize>()!.Width!.InnerText,
                    section.GetFirstChild<PageNumberType>()?.Start!.InnerText,
                    section.GetFirstChild<TitlePage>() is not null
                )
            )
        );
        Assert.Equal("landscape", sections[1].GetFirstChild<PageSize>()!.Orient!.InnerText);
    }

    [Fact]
    public void A_paragraph_has_its_runs_and_what_its_attributes_say()
    {
        var paragraph = Body()
            .Descendants<Paragraph>()
            .Single(paragraph => paragraph.InnerText.StartsWith("Đạt", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Đạt ",
                "b:89,3%",
                ", ",
                "i:trong đó",
                "",
                " ",
                "bi:22",
                " xã; 5 * 3 < 16; gõ tiếp [Họ và tên].",
            ],
            paragraph
                .Elements<Run>()
                .Select(run =>
                    (run.RunProperties?.Bold, run.RunProperties?.Italic) switch
                    {
                        (not null, not null) => "bi:",
                        (not null, _) => "b:",
                        (_, not null) => "i:",
                        _ => "",
                    } + run.InnerText
                )
        );
        var look = paragraph.ParagraphProperties!;
        Assert.Equal("NoiDung", look.ParagraphStyleId!.Val!.Value);
        Assert.Equal(
            ("120", "360"),
            (look.SpacingBetweenLines!.Before!.Value, look.SpacingBetweenLines.Line!.Value)
        );
        Assert.NotNull(look.KeepNext);
    }

    [Fact]
    public void A_paragraph_of_commands_has_the_style_the_engine_takes_away() =>
        Assert.All(
            Body().Descendants<Paragraph>().Where(paragraph => paragraph.InnerText is "{{ end }}"),
            paragraph => Assert.Equal("LenhMau", paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value)
        );

    [Fact]
    public void Cells_are_merged_and_head_rows_repeat()
    {
        var rows = Body().Descendants<Table>().Last().Elements<TableRow>().ToList();
        Assert.Equal(
            ["TT(1v) Hồ sơ(2) Ghi chú(1v)", "(1^) Nhận(1) Trả(1) (1^)", "{{ for x in nhom.xa }}(4)"],
            rows.Take(3).Select(row => string.Join(' ', row.Elements<TableCell>().Select(Text)))
        );
        Assert.Equal(
            [true, true, false, false, false],
            rows.Select(row => row.Descendants<TableHeader>().Any())
        );
        Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
        Assert.Equal(2, rows[3].Elements<TableCell>().Last().Elements<Paragraph>().Count());
        Assert.Equal("{{ x.a | 0 }}", rows[3].Elements<TableCell>().ElementAt(1).InnerText);
    }

    [Fact]
    public void Five_empty_paragraphs_are_written_once()
    {
        var cell = Body().Descendants<Table>().First().Descendants<TableCell>().ElementAt(1);
        Assert.Equal(5, cell.Elements<Paragraph>().Count());
    }

    [Theory]
    [InlineData("> trích", "tep.md(3): a line does not begin with >")]
    [InlineData(
        "**đậm",
        "tep.md(3): emphasis does not end in its paragraph; a star of the text is written \\*"
    )]
    [InlineData("a <b>c</b>", "tep.md(3): <b> is not known; a < of the text is written \\<")]
    [InlineData("{{ if x }", "tep.md(3): a tag does not end with }}")]
    [InlineData("a[^1]", "tep.md(3): [^1] has no text: a line [^1]: …")]
    [InlineData("[^1]: a", "tep.md(3): no mark leads to the note 1")]
    [InlineData("a[^1] b[^1]", "tep.md(3): [^1] stands twice")]
    [InlineData("a\n{: kieu=KhongCo}", "tep.md(4): styles.csv has no style KhongCo")]
    [InlineData("a\n{: mau=1}", "tep.md(4): mau is not known here")]
    [InlineData("a\n{: trai=1cm}", "tep.md(4): trai is a number of millimetres, not 1cm")]
    [InlineData("a\n{: can=deu_hai_ben}", "tep.md(4): can is trai, giua, phai, deu, not deu_hai_ben")]
    [InlineData(
        "\n{: kieu=ChoKy}",
        "tep.md(4): attributes stand below a paragraph or a table; an empty paragraph is {: trong}"
    )]
    [InlineData("[a](b)", "tep.md(3): there are no links; a bracket of the text is written \\]")]
    [InlineData("a\\b", "tep.md(3): a backslash stands before one of \\*|[]<#{:")]
    [InlineData("::: hop", "tep.md(3): a section begins with ::: doc or ::: ngang")]
    [InlineData("::: ngang le=20,20", "tep.md(3): le has four lengths: top, bottom, left, right")]
    [InlineData("| a | b |\n|---|---|", "tep.md(3): below the table {: rong=… } is missing")]
    [InlineData("| a | b |\n|---|---|\n{: rong=10}", "tep.md(3): the row |---| with 1 columns is missing")]
    [InlineData("| a | b |\n|---|---|\n| c | d | e |\n{: rong=10,10}", "tep.md(5): 3 cells, but 2 columns")]
    [InlineData(
        "| a | b |\n|---|---|\n| ^ | d |\n{: rong=10,10}",
        "tep.md(5): the cell above must be as wide, and head and body are not merged"
    )]
    [InlineData(
        "| < | b |\n|---|---|\n{: rong=10,10}",
        "tep.md(3): nothing stands to the left of the first cell"
    )]
    [InlineData("| a | b", "tep.md(3): the row does not end with |")]
    [InlineData("::: khung rong=10,10\na\n:::", "tep.md(5): 1 cells in the row")]
    [InlineData("::: khung rong=10\na", "tep.md(3): the table does not end with :::")]
    [InlineData("::: khung rong=10\n:::", "tep.md(4): a cell has a paragraph; an empty one is {: trong}")]
    [InlineData("::: khung rong=10\n| a |\n:::", "tep.md(4): no table and no chart stands in a cell")]
    [InlineData(
        "::: bieu_do ten=a mo_ta=b rong=10 cao=10\n| | a |\n|---|--:|\n| b | c |\n:::",
        "tep.md(3): an example is a whole number, not c"
    )]
    [InlineData("::: bieu_do ten=a mo_ta=b rong=10\n:::", "tep.md(3): cao is a number of millimetres")]
    [InlineData("##### a", "tep.md(3): a line does not begin with ####")]
    [InlineData("### a", "tep.md(3): styles.csv has no style Heading3")]
    public void Anything_else_is_an_error_with_its_line(string text, string message)
    {
        var whole = $"{{: tieu_de=a ngay=2026-12-01}}\n::: doc\n{text}\n";
        Assert.Equal(message, Assert.Throws<SourceException>(() => Read(whole)).Message);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var first = Read(Appendix);
        var text = new TemplateWriter(Styles).Write(first);
        Assert.Equal(text, new TemplateWriter(Styles).Write(Read(text)));
        Assert.Equal(
            DocumentTrees.Of(TemplateDocument.Write(first, Styles)),
            DocumentTrees.Of(TemplateDocument.Write(Read(text), Styles))
        );
    }

    [Theory]
    [InlineData("# không phải đề mục")]
    [InlineData("::: không phải phần")]
    [InlineData("{: không phải thuộc tính}")]
    [InlineData("a | b * c \\ d <br> [^1] [x](y) < 5")]
    [InlineData("{{ x | a * \"}}\" }} [Họ và tên]")]
    public void Any_text_can_be_written(string text)
    {
        var run = new TextRun(text, Bold: false, Italic: false);
        var paragraph = new Project06Report.Editions.Documents.Paragraph(
            StyleRow.Body,
            ParagraphLook.None,
            [run]
        );
        var layout = new SectionLayout { Margins = new(1134, 1134, 1701, 1134) };
        var template = new TemplateText(
            "a",
            new(2026, 12, 1),
            [new(layout, [paragraph])],
            Read(Appendix).Notes.Clear()
        );
        var read = Read(new TemplateWriter(Styles).Write(template));
        var only = Assert.IsType<Project06Report.Editions.Documents.Paragraph>(
            read.Sections.Single().Blocks.Single()
        );
        Assert.Equal(run, only.Content.Single());
    }

    private static string Text(TableCell cell)
    {
        var merge = cell.TableCellProperties!.VerticalMerge;
        var mark = (merge, merge?.Val) switch
        {
            (null, _) => "",
            (_, null) => "^",
            _ => "v",
        };
        return $"{cell.InnerText}({cell.TableCellProperties.GridSpan?.Val ?? 1}{mark})";
    }

    private static Body Body()
    {
        using var document = Document(Appendix);
        return document.MainDocumentPart!.Document.Body!;
    }

    private static WordprocessingDocument Document(string text) =>
        WordprocessingDocument.Open(
            new MemoryStream(TemplateDocument.Write(Read(text), Styles)),
            isEditable: false
        );

    private static TemplateText Read(string text) =>
        TemplateReader.Read(new SourceFile("tep.md", text), Styles);
}
