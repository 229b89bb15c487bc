using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class BlockLiftingTests
{
    private static readonly ReportValue Two = List(
        Of(("ten", T("A")), ("so", N(1))),
        Of(("ten", T("B")), ("so", N(2)))
    );

    [Fact]
    public void Block_tags_alone_in_their_paragraphs_vanish_with_them() =>
        Assert.Equal(
            "đầu\n- A\n- B\ncuối",
            Rendering.Text(
                new Docx().P("đầu").P("{{ for x in ds }}").P("- {{ x.ten }}").P("{{ end }}").P("cuối"),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void A_false_condition_leaves_no_paragraph()
    {
        var template = new Docx()
            .P("đầu")
            .P("{{ if co }}")
            .P("thân")
            .P("{{ else }}")
            .P("không")
            .P("{{ end }}")
            .P("cuối");
        Assert.Equal("đầu\nkhông\ncuối", Rendering.Text(template, Of(("co", new TruthValue(false)))));
        Assert.Equal("đầu\nthân\ncuối", Rendering.Text(template, Of(("co", new TruthValue(true)))));
    }

    [Fact]
    public void A_paragraph_wholly_inside_a_false_condition_leaves_no_blank_line() =>
        Assert.Equal(
            "đầu\ncuối",
            Rendering.Text(
                new Docx().P("đầu").P("{{ if co }}thân{{ end }}").P("cuối"),
                Of(("co", new TruthValue(false)))
            )
        );

    [Fact]
    public void Comments_assignments_and_definitions_alone_in_a_paragraph_take_it_with_them() =>
        Assert.Equal(
            "3",
            Rendering.Text(
                new Docx()
                    .P("{{ # ghi chú cho người sửa mẫu }}")
                    .P("{{ n = 3 }}")
                    .P("{{ func f }}")
                    .P("không in")
                    .P("{{ end }}")
                    .P("{{ n }}"),
                Empty
            )
        );

    [Fact]
    public void Tags_at_the_edges_of_their_paragraphs_enclose_whole_paragraphs() =>
        Assert.Equal(
            "A\ngiữa\n1\nB\ngiữa\n2",
            Rendering.Text(
                new Docx().P("{{ for x in ds }}{{ x.ten }}").P("giữa").P("{{ x.so }}{{ end }}"),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void Several_tags_may_share_a_paragraph_of_tags() =>
        Assert.Equal(
            "A\nA1\nB\nB2",
            Rendering.Text(
                new Docx()
                    .P("{{ for x in ds }}{{ if x.so > 0 }}")
                    .P("{{ x.ten }}")
                    .P("{{ end }}{{ if x.so }}")
                    .P("{{ x.ten }}{{ x.so }}")
                    .P("{{ end }}{{ end }}"),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void A_block_from_the_middle_of_one_paragraph_to_the_middle_of_another_joins_the_halves()
    {
        var rendering = Rendering.Render(
            new Docx().P("trước {{ if co }}một").P("hai{{ end }} sau"),
            Of(("co", new TruthValue(false)))
        );
        Assert.Equal("trước  sau", DocxText.Of(rendering.Document!));
        Assert.Equal("P06-345", Assert.Single(rendering.Findings).Kind.Code);
    }

    [Fact]
    public void A_captured_block_of_paragraphs_is_printed_by_a_tag_alone_as_often_as_wished() =>
        Assert.Equal(
            "một\nhai\ngiữa\nmột\nhai\ncuối",
            Rendering.Text(
                new Docx()
                    .P("{{ capture t }}")
                    .P("một")
                    .P("{{ x }}")
                    .P("{{ end }}")
                    .P("{{ t }}")
                    .P("giữa")
                    .P(" {{ t }}")
                    .P("cuối"),
                Of(("x", T("hai")))
            )
        );

    [Fact]
    public void A_function_over_paragraphs_is_printed_by_a_tag_alone() =>
        Assert.Equal(
            "A: 1\nhết\nB: 2\nhết",
            Rendering.Text(
                new Docx()
                    .P("{{ func f(x) }}")
                    .P("{{ x.ten }}: {{ x.so }}")
                    .P("hết")
                    .P("{{ end }}")
                    .P("{{ for x in ds }}")
                    .P("{{ f x }}")
                    .P("{{ end }}"),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void A_captured_block_that_came_out_empty_leaves_no_blank_line() =>
        Assert.Equal(
            "đầu\ncuối",
            Rendering.Text(
                new Docx()
                    .P("{{ capture t }}")
                    .P("{{ if co }}")
                    .P("thân")
                    .P("{{ end }}")
                    .P("{{ end }}")
                    .P("đầu")
                    .P("{{ t }}")
                    .P("cuối"),
                Of(("co", new TruthValue(false)))
            )
        );

    [Fact]
    public void A_captured_table_takes_the_place_of_its_paragraph_also_in_a_cell() =>
        Assert.Equal(
            "| | 1 | / ¶ |",
            Rendering.Text(
                new Docx().P("{{ capture t }}").Table(["1"]).P("{{ end }}").Table(["{{ t }}"]),
                Empty
            )
        );

    [Fact]
    public void Each_printing_of_a_captured_block_has_notes_of_its_own()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("{{ capture t }}")
                .P("a[^chú {{ x }}]")
                .P("b")
                .P("{{ end }}")
                .P("{{ t }}")
                .P("{{ t }}"),
            Of(("x", N(7)))
        );
        Assert.Equal("a[^1: chú 7]\nb\na[^2: chú 7]\nb", DocxText.Of(rendering.Document!));
        Assert.Equal(
            ["chú thích 1 1: 7", "chú thích 2 1: 7"],
            rendering.Printed.Select(value => $"{value.Part} {value.Paragraph}: {value.Text}")
        );
    }

    [Fact]
    public void A_loop_from_the_first_cell_to_the_last_repeats_the_row() =>
        Assert.Equal(
            "| Tên | Số |\n| A | 1 |\n| B | 2 |\n| Cộng | 3 |",
            Rendering.Text(
                new Docx().Table(
                    ["Tên", "Số"],
                    ["{{ for x in ds }}{{ x.ten }}", "{{ x.so }}{{ end }}"],
                    ["Cộng", "3"]
                ),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void Rows_that_hold_only_tags_disappear() =>
        Assert.Equal(
            "| Tên | Số |\n| A | 1 |\n| B | 2 |",
            Rendering.Text(
                new Docx().Table(
                    ["Tên", "Số"],
                    ["{{ for x in ds }}", ""],
                    ["{{ x.ten }}", "{{ x.so }}"],
                    ["{{ end }}", ""]
                ),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void A_table_whose_rows_are_all_looped_away_disappears() =>
        Assert.Equal(
            "đầu\n¶\ncuối",
            Rendering.Text(
                new Docx().P("đầu").Table(["{{ for x in ds }}{{ x }}", "{{ end }}"]).Xml("<w:p/>").P("cuối"),
                Of(("ds", List()))
            )
        );

    [Fact]
    public void A_loop_over_paragraphs_inside_a_cell_stays_in_the_cell() =>
        Assert.Equal(
            "| A / B | x |",
            Rendering.Text(
                new Docx().Table(["{{ for x in ds }}\n{{ x.ten }}\n{{ end }}", "x"]),
                Of(("ds", Two))
            )
        );

    [Fact]
    public void A_cell_emptied_by_a_condition_keeps_a_paragraph() =>
        Assert.Equal(
            "| ¶ | x |",
            Rendering.Text(
                new Docx().Table(["{{ if co }}\nnội dung\n{{ end }}", "x"]),
                Of(("co", new TruthValue(false)))
            )
        );

    [Fact]
    public void Loops_nest_over_paragraphs_and_rows() =>
        Assert.Equal(
            "A\n| 1 | a |\n| 2 | b |\n¶\nB\n| 1 | c |\n¶",
            Rendering.Text(
                new Docx()
                    .P("{{ for n in nhom }}")
                    .P("{{ n.ten }}")
                    .Table(["{{ for x in n.ds }}{{ for.index + 1 }}", "{{ x }}{{ end }}"])
                    .Xml("<w:p/>")
                    .P("{{ end }}"),
                Of(
                    (
                        "nhom",
                        List(
                            Of(("ten", T("A")), ("ds", Texts("a", "b"))),
                            Of(("ten", T("B")), ("ds", Texts("c")))
                        )
                    )
                )
            )
        );

    [Fact]
    public void Leaving_a_loop_from_a_paragraph_of_its_own_is_possible() =>
        Assert.Equal(
            "A",
            Rendering.Text(
                new Docx()
                    .P("{{ for x in ds }}")
                    .P("{{ if x.so > 1 }}{{ break }}{{ end }}")
                    .P("{{ x.ten }}")
                    .P("{{ end }}"),
                Of(("ds", Two))
            )
        );
}
