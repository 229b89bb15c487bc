using System.Xml.Linq;
using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Docx;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Everything else an author can draw round a tag.</summary>
public sealed class ContainerTests
{
    private static readonly RecordValue Two = Of(
        ("ds", Texts("A", "B")),
        ("x", T("giá trị")),
        ("co", new TruthValue(false))
    );

    [Fact]
    public void A_text_box_is_filled_and_its_fallback_goes()
    {
        var rendering = Rendering.Render(
            new Docx().Xml(
                $"<w:p>{R("ngoài ")}<w:r>{TextBox("<w:p>" + R("{{ x }}") + "</w:p>")}</w:r></w:p>"
            ),
            Two
        );
        Assert.Equal("ngoài [hộp: giá trị]", DocxText.Of(rendering.Document!));
        Assert.DoesNotContain(
            "Fallback",
            DocxText.Part(rendering.Document!, "word/document.xml")!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_looped_drawing_gets_a_number_of_its_own()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("{{ for d in ds }}")
                .Xml($"<w:p><w:r>{TextBox("<w:p>" + R("{{ d }}") + "</w:p>")}</w:r></w:p>")
                .P("{{ end }}"),
            Two
        );
        Assert.Equal("[hộp: A]\n[hộp: B]", DocxText.Of(rendering.Document!));
        Assert.Equal(
            ["7", "8"],
            DocxText
                .Part(rendering.Document!, "word/document.xml")!
                .Descendants()
                .Where(element => element.Name.LocalName == "docPr")
                .Select(element => (string)element.Attribute("id")!)
        );
    }

    [Fact]
    public void Content_controls_are_filled_inline_and_as_blocks_and_clones_lose_their_ids()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("{{ for d in ds }}")
                .Xml(
                    $"""<w:sdt><w:sdtPr><w:id w:val="11"/></w:sdtPr><w:sdtContent><w:p>{R("khối {{ d }} ")}<w:sdt><w:sdtPr><w:id w:val="12"/></w:sdtPr><w:sdtContent>{R("trong {{ x }}")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"""
                )
                .P("{{ end }}"),
            Two
        );
        Assert.Equal("khối A trong giá trị\nkhối B trong giá trị", DocxText.Of(rendering.Document!));
        Assert.Equal(["11", "12"], Ids(rendering.Document!, "sdtPr", "id"));
    }

    [Fact]
    public void A_tag_in_a_bound_content_control_is_refused() =>
        Assert.StartsWith(
            "P06-320",
            Rendering.Findings(
                new Docx().Xml(
                    $"""<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="b"/></w:sdtPr><w:sdtContent>{R("{{ x }}")}</w:sdtContent></w:sdt></w:p>"""
                ),
                Two
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_tag_inside_a_hyperlink_stays_inside_it() =>
        Assert.Equal(
            "xem giá trị.",
            Rendering.Text(
                new Docx().Xml(
                    $"""<w:p>{R("xem ")}<w:hyperlink w:anchor="muc">{R("{{ x }}")}</w:hyperlink>{R(".")}</w:p>"""
                ),
                Two
            )
        );

    [Fact]
    public void A_block_half_inside_a_hyperlink_is_refused() =>
        Assert.StartsWith(
            "P06-317",
            Rendering.Findings(
                new Docx().Xml(
                    $"""<w:p>{R("{{ if x }}")}<w:hyperlink w:anchor="muc">{R("a {{ end }}")}</w:hyperlink></w:p>"""
                ),
                Two
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Tables_nest_and_loop_inside_each_other() =>
        Assert.Equal(
            "| A | | 1: A | / | 2: A | / ¶ |\n| B | | 1: B | / | 2: B | / ¶ |",
            Rendering.Text(Nested(), Two)
        );

    [Fact]
    public void A_footnote_may_have_several_paragraphs_and_loop_over_them() =>
        Assert.Equal(
            "a[^1: Gồm: / - A / - B]",
            Rendering.Text(
                new Docx()
                    .P("a[^Gồm:]")
                    .With(
                        "word/footnotes.xml",
                        Notes(
                            "<w:p><w:r><w:footnoteRef/></w:r>"
                                + R(" Gồm:")
                                + "</w:p><w:p>"
                                + R("{{ for d in ds }}")
                                + "</w:p><w:p>"
                                + R("- {{ d }}")
                                + "</w:p><w:p>"
                                + R("{{ end }}")
                                + "</w:p>"
                        )
                    ),
                Two
            )
        );

    [Fact]
    public void A_footnote_emptied_by_a_condition_keeps_a_paragraph() =>
        Assert.Equal(
            "a[^1: ¶]",
            Rendering.Text(
                new Docx()
                    .P("a[^x]")
                    .With(
                        "word/footnotes.xml",
                        Notes(
                            "<w:p>"
                                + R("{{ if co }}")
                                + "</w:p><w:p>"
                                + R("b")
                                + "</w:p><w:p>"
                                + R("{{ end }}")
                                + "</w:p>"
                        )
                    ),
                Two
            )
        );

    [Fact]
    public void The_title_of_the_document_may_hold_tags()
    {
        var core =
            """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Báo cáo {{ x }}</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>""";
        var properties = DocxText.Part(
            Rendering.Render(new Docx().P("a").With("docProps/core.xml", core), Two).Document!,
            "docProps/core.xml"
        )!;
        Assert.Equal(
            ["Báo cáo giá trị", "2022-08-15T00:00:00Z"],
            properties.Elements().Select(property => property.Value)
        );
    }

    [Fact]
    public void Bookmarks_and_their_cross_references_follow_their_clone()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("{{ for d in ds }}")
                .Xml(
                    $"""<w:p><w:bookmarkStart w:id="3" w:name="muc"/>{R("mục {{ d }}")}<w:bookmarkEnd w:id="3"/></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF muc \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
                )
                .P("{{ end }}"),
            Two
        );
        Assert.Equal(["3", "4"], Ids(rendering.Document!, "body", "bookmarkStart", "id"));
        Assert.Equal(["3", "4"], Ids(rendering.Document!, "body", "bookmarkEnd", "id"));
        Assert.Equal(
            [" REF muc \\h ", " REF muc_2 \\h "],
            DocxText
                .Part(rendering.Document!, "word/document.xml")!
                .Descendants()
                .Where(element => element.Name.LocalName == "instrText")
                .Select(element => element.Value)
        );
    }

    [Theory]
    [InlineData("BR", "1:muc 2:muc_2")]
    [InlineData("RB", "1:muc 2:muc_2")]
    [InlineData("RBR", "1:muc 1:muc 2:muc_2 2:muc_2")]
    [InlineData("RBN", "1:muc 1:muc 2:muc_2 2:muc_2")]
    public void Cross_references_before_and_after_their_bookmark_and_in_notes_point_into_their_own_round(
        string round,
        string expected
    )
    {
        var template = new Docx().P("{{ for d in ds }}");
        foreach (var piece in round)
        {
            template = piece switch
            {
                'B' => template.Xml(
                    $"""<w:p><w:bookmarkStart w:id="3" w:name="muc"/>{R("mục")}<w:bookmarkEnd w:id="3"/></w:p>"""
                ),
                'N' => template.P("ghi chú[^XEM]"),
                _ => template.Xml($"<w:p>{Reference}</w:p>"),
            };
        }

        var bytes = template.P("{{ end }}").ToBytes();
        bytes = Docx.Zip(
            DocxText
                .Parts(bytes)
                .Select(part =>
                    (
                        part,
                        System.Text.Encoding.UTF8.GetBytes(
                            System
                                .Text.Encoding.UTF8.GetString(DocxText.Bytes(bytes, part))
                                .Replace(
                                    "<w:t xml:space=\"preserve\"> XEM</w:t></w:r>",
                                    $"</w:r>{Reference}",
                                    StringComparison.Ordinal
                                )
                        )
                    )
                )
        );
        var report = Rendering.Render(bytes, Two).Document!;
        var notes = DocxText
            .Part(report, "word/footnotes.xml")!
            .Elements()
            .ToDictionary(note =>
                note.Attributes().First(attribute => attribute.Name.LocalName == "id").Value
            );
        var (rounds, found) = (0, new List<string>());
        var seen = DocxText
            .Part(report, "word/document.xml")!
            .Descendants()
            .SelectMany(element =>
                element.Name.LocalName == "footnoteReference"
                    ? notes[element.Attributes().First().Value].Descendants()
                    : [element]
            );
        var perRound = round.Length;
        foreach (
            var (element, at) in seen.Where(element =>
                    element.Name.LocalName is "bookmarkStart" or "instrText"
                )
                .Select((element, at) => (element, at))
        )
        {
            rounds = at / perRound + 1;
            if (element.Name.LocalName == "instrText")
            {
                found.Add($"{rounds}:{element.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]}");
            }
        }

        Assert.Equal(expected, string.Join(" ", found));
    }

    [Fact]
    public void A_reference_outside_the_loop_points_at_the_first_copy_when_it_stands_before_and_at_the_last_when_behind()
    {
        var report = Rendering
            .Render(
                new Docx()
                    .Xml($"<w:p>{Reference}</w:p>")
                    .P("{{ for d in ds }}")
                    .Xml(
                        $"""<w:p><w:bookmarkStart w:id="3" w:name="muc"/>{R("mục")}<w:bookmarkEnd w:id="3"/></w:p>"""
                    )
                    .P("{{ end }}")
                    .Xml($"<w:p>{Reference}</w:p>"),
                Two
            )
            .Document!;
        Assert.Equal(
            [" REF muc \\h ", " REF muc_2 \\h "],
            DocxText
                .Part(report, "word/document.xml")!
                .Descendants()
                .Where(element => element.Name.LocalName == "instrText")
                .Select(element => element.Value)
        );
    }

    [Theory]
    [InlineData(true, "restart continue continue")]
    [InlineData(false, "restart continue")]
    public void A_merge_over_rows_whose_first_row_is_left_out_begins_in_the_next(bool first, string expected)
    {
        var docx = new Docx();
        var table = docx.TableOf(
                ["{{ if co }}"],
                ["a"],
                ["{{ end }}"],
                ["{{ for d in ds }}"],
                ["{{ d }}"],
                ["{{ end }}"]
            )
            .Replace(
                $"<w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{docx.Paragraph("a")}",
                $"<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vMerge w:val=\"restart\"/></w:tcPr>{docx.Paragraph("a")}",
                StringComparison.Ordinal
            )
            .Replace(
                $"<w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{docx.Paragraph("{{ d }}")}",
                $"<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vMerge/></w:tcPr>{docx.Paragraph("{{ d }}")}",
                StringComparison.Ordinal
            );
        var report = Rendering
            .Render(docx.Xml(table), Of(("ds", Texts("A", "B")), ("co", new TruthValue(first))))
            .Document!;
        var merges = DocxText
            .Part(report, "word/document.xml")!
            .Descendants()
            .Where(element => element.Name.LocalName == "vMerge")
            .Select(merge => merge.Attributes().FirstOrDefault()?.Value ?? "continue");
        Assert.Equal(expected, string.Join(" ", merges));
    }

    [Fact]
    public void A_whole_section_may_be_left_out_but_not_repeated()
    {
        var template = new Docx()
            .P("trước")
            .P("{{ if co }}")
            .Xml("""<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>""")
            .P("phụ lục")
            .P("{{ end }}");
        Assert.Equal("trước\n¶\nphụ lục", Rendering.Text(template, Of(("co", new TruthValue(true)))));
        Assert.Equal("trước", Rendering.Text(template, Of(("co", new TruthValue(false)))));
    }

    [Fact]
    public void A_list_that_begins_inside_a_round_starts_anew_and_one_made_of_the_rounds_goes_on()
    {
        var rendering = Rendering.Render(
            WithLists(
                new Docx()
                    .P("{{ for d in ds }}")
                    .Xml(Item(1, "{{ d }}"))
                    .P("{{ end }}")
                    .P("{{ for d in ds }}")
                    .P("Nhóm {{ d }}")
                    .Xml(Item(2, "một"))
                    .Xml(Item(2, "{{ d }}"))
                    .P("{{ end }}")
            ),
            Two
        );
        Assert.Equal(["1", "1", "2", "2", "3", "3"], Ids(rendering.Document!, "numPr", "numId", "val"));
        var fresh = DocxText.Part(rendering.Document!, "word/numbering.xml")!.Elements().Last();
        Assert.Equal("3", (string)fresh.Attributes().Single()!);
        Assert.Equal(
            "5",
            (string)
                fresh
                    .Descendants()
                    .Single(element => element.Name.LocalName == "startOverride")
                    .Attributes()
                    .Single()!
        );
    }

    [Fact]
    public void A_block_round_a_section_break_is_refused() =>
        Assert.StartsWith(
            "P06-326",
            Rendering.Findings(
                new Docx().P("{{ for d in ds }}").Xml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>").P("{{ end }}"),
                Two
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_block_that_cuts_a_field_is_refused() =>
        Assert.StartsWith(
            "P06-327",
            Rendering.Findings(
                new Docx().Xml(
                    $"""<w:p>{R("{{ if co }}")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>{R("a{{ end }}")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
                ),
                Two
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Paragraph_ids_stay_on_the_first_copy_only()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("{{ for d in ds }}")
                .Xml($"""<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">{R("{{ d }}")}</w:p>""")
                .P("{{ end }}"),
            Two
        );
        Assert.Single(
            DocxText.Part(rendering.Document!, "word/document.xml")!.Descendants().Attributes(),
            attribute => attribute.Name.LocalName == "paraId"
        );
    }

    private const string Reference =
        """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF muc \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static Docx Nested()
    {
        var docx = new Docx();
        var inner = docx.TableOf(["{{ for i in 1..2 }}"], ["{{ i }}: {{ d }}"], ["{{ end }}"]);
        return docx.Xml(
            docx.TableOf(["{{ for d in ds }}{{ d }}", "TRONG"], ["", "{{ end }}"])
                .Replace($"<w:p>{docx.Inline("TRONG")}</w:p>", inner + "<w:p/>", StringComparison.Ordinal)
        );
    }

    internal static string TextBox(string content, int id = 7) =>
        $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="{id}" name="Hộp {id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="s{id}"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>""";

    private static string Notes(string note) =>
        $"""<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1">{note}</w:footnote></w:footnotes>""";

    private static string Item(int list, string text) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{R(text)}</w:p>""";

    private static Docx WithLists(Docx docx) =>
        docx.With(
                "word/numbering.xml",
                """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
            )
            .Related("numbering", "numbering.xml");

    /// <summary>The values of an attribute of the elements below elements of a name.</summary>
    private static IEnumerable<string> Ids(
        byte[] report,
        string parent,
        string element,
        string attribute = "val"
    ) =>
        DocxText
            .Part(report, "word/document.xml")!
            .Descendants()
            .Where(above => above.Name.LocalName == parent)
            .SelectMany(above => above.Descendants())
            .Where(below => below.Name.LocalName == element)
            .Select(below => below.Attributes().First(name => name.Name.LocalName == attribute).Value);
}
