using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Docx;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class InlineTagTests
{
    [Fact]
    public void A_bare_figure_is_grouped_and_a_bare_date_is_short() =>
        Assert.Equal(
            "Thu nhận 46.336 hồ sơ, đạt 95,8%, tính đến 04/8/2022.",
            Rendering.Text(
                new Docx().P("Thu nhận {{ thu_nhan }} hồ sơ, đạt {{ ty_le }}%, tính đến {{ ngay }}."),
                Of(("thu_nhan", N(46336)), ("ty_le", N(95.8m, 1)), ("ngay", D(2022, 8, 4)))
            )
        );

    [Fact]
    public void A_tag_split_over_runs_is_one_tag_and_prints_in_the_format_of_its_beginning() =>
        Assert.Equal(
            "Số: *1.000* hết",
            Rendering.Text(
                new Docx().Runs(
                    R("Số: "),
                    R("{", "b"),
                    """<w:proofErr w:type="spellStart"/>""",
                    R("{ so_", "i"),
                    R("lieu"),
                    R(" }} hết")
                ),
                Of(("so_lieu", N(1000)))
            )
        );

    [Fact]
    public void Text_after_a_block_keeps_its_own_format_whether_or_not_the_branch_was_taken()
    {
        var template = new Docx().Runs(R("a "), R("{{ if x }}b{{ end }}", "b"), R(" c"));
        Assert.Equal("a *b* c", Rendering.Text(template, Of(("x", new TruthValue(true)))));
        Assert.Equal("a  c", Rendering.Text(template, Of(("x", new TruthValue(false)))));
    }

    [Fact]
    public void A_loop_inside_one_paragraph_repeats_text() =>
        Assert.Equal(
            "Gồm: Sở A, Sở B, Sở C.",
            Rendering.Text(
                new Docx().P("Gồm: {{ for s in so_nganh }}{{ s }}{{ if !for.last }}, {{ end }}{{ end }}."),
                Of(("so_nganh", Texts("Sở A", "Sở B", "Sở C")))
            )
        );

    [Fact]
    public void Autocorrected_quotes_dashes_and_spaces_inside_a_tag_are_understood() =>
        Assert.Equal(
            "đúng 3",
            Rendering.Text(
                new Docx().P("{{ if\u00A0ten == “Đồng Tháp” }}đúng {{ x – 1 }}{{ end }}"),
                Of(("ten", T("Đồng Tháp")), ("x", N(4)))
            )
        );

    [Fact]
    public void A_tag_may_be_broken_over_lines() =>
        Assert.Equal(
            "6",
            Rendering.Text(
                new Docx().P("{{ s = 0⏎for x in ds⏎s = s + x⏎end⏎s }}"),
                Of(("ds", List(N(1), N(2), N(3))))
            )
        );

    [Fact]
    public void A_value_is_text_whatever_it_contains() =>
        Assert.Equal(
            "{{ x }} <w:p> & \"⏎hai",
            Rendering.Text(new Docx().P("{{ x }}"), Of(("x", T("{{ x }} <w:p> & \"\nhai\u0001"))))
        );

    public static TheoryData<string, string> OddValues =>
        new()
        {
            { "{{ x }}{%{ }} <w:p><w:t>", "{{ x }}{%{ }} <w:p><w:t>" },
            { "a & b < c > d \" ' &amp; &#10; ]]>", "a & b < c > d \" ' &amp; &#10; ]]>" },
            { "một\u0001hai\u0002\u0000\u0008\u001B", "mộthai" },
            { "\u202Eđảo\u202C \u200Fphải\u200E \u2067x\u2069", "đảo phải x" },
            { new string('ữ', 32_767), new string('ữ', 32_767) },
            {
                string.Concat(Enumerable.Repeat("{{ end }}", 3_640)),
                string.Concat(Enumerable.Repeat("{{ end }}", 3_640))
            },
            { "😀 \uD83D lẻ", "😀 \uFFFD lẻ" },
        };

    /// <summary>In a paragraph, a cell, a note and a header: as many elements as for a plain word.</summary>
    [Theory]
    [MemberData(nameof(OddValues))]
    public void An_odd_value_is_printed_as_text_and_adds_no_element(string value, string printed)
    {
        var template = new Docx()
            .P("[{{ x }}][^({{ x }})]")
            .Table(["{{ x }}", "{{ x + '' }}"])
            .Header("{{ x }}")
            .ToBytes();
        var (plain, odd) = (
            Rendering.Render(template, Of(("x", T("chữ")))),
            Rendering.Render(template, Of(("x", T(value))))
        );
        foreach (var part in new[] { "word/document.xml", "word/footnotes.xml", "word/header1.xml" })
        {
            Assert.Equal(
                DocxText.Part(plain.Document!, part)!.Descendants().Count(),
                DocxText.Part(odd.Document!, part)!.Descendants().Count()
            );
        }

        Assert.Equal($"[{printed}][^1: ({printed})]\n| {printed} | {printed} |", DocxText.Of(odd.Document!));
        Assert.All(odd.Printed, value => Assert.Equal(printed, value.Text));
    }

    [Fact]
    public void Braces_that_are_no_tag_are_printed_as_they_stand() =>
        Assert.Equal(
            "{%{ a { b 1 {{",
            Rendering.Text(new Docx().P("{%{ a { b {{ x }} {{ '{{' }}"), Of(("x", N(1))))
        );

    [Fact]
    public void A_line_end_in_a_value_becomes_a_line_break() =>
        Assert.Equal("a⏎b", Rendering.Text(new Docx().P("{{ x }}"), Of(("x", T("a\nb")))));

    [Fact]
    public void Functions_captures_with_and_case_work_as_in_Scriban() =>
        Assert.Equal(
            "¶\nHai: [2] | SYT ba",
            Rendering.Text(
                new Docx()
                    .P("{{ func khung(n) }}[{{ n }}]{{ end }}{{ capture ten }}Hai{{ end }}")
                    .P("¶")
                    .P(
                        "{{ ten }}: {{ khung 2 }} | {{ with dv }}{{ ma }}{{ end }} {{ case so }}{{ when 1 }}một{{ when 3 }}ba{{ else }}khác{{ end }}"
                    ),
                Of(("dv", Of(("ma", T("SYT")))), ("so", N(3)))
            )
        );
}
