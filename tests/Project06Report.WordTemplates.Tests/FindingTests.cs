using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Docx;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>The exact words of what a template's author reads.</summary>
public sealed class FindingTests
{
    private static readonly RecordValue August = Of(
        ("ky", Of(("thang", T("8")), ("den_ngay", D(2022, 8, 14)))),
        ("ds_so_nganh", List(Of(("ten", T("Sở A")), ("da_nop", new TruthValue(true))))),
        (
            "so_lieu",
            Of(
                (
                    "cccd_thu_nhan",
                    Of(("ky_nay", N(46336)), ("luy_ke", new AbsentValue("Công an Tỉnh để trống ô E7")))
                )
            )
        )
    );

    [Fact]
    public void An_unknown_name_is_told_with_its_paragraph_heading_and_nearest_name() =>
        AssertFindings(
            "P06-331 mau.docx › thân văn bản › đoạn 2 (mục \"3. Dịch vụ công\"): {{ for x in ds_so_nghanh }} → không có tên 'ds_so_nghanh'; có phải 'ds_so_nganh'?",
            new Docx().P("3. Dịch vụ công").P("{{ for x in ds_so_nghanh }}").P("{{ x.ten }}").P("{{ end }}")
        );

    [Fact]
    public void An_unknown_member_is_told_also_in_a_branch_not_taken_and_in_a_loop() =>
        AssertFindings(
            """
            P06-332 mau.docx › thân văn bản › đoạn 1: {{ so_lieu.cccd_thu_nhan.ki_nay }} → không có mục 'ki_nay'; có phải 'ky_nay'?
            P06-332 mau.docx › thân văn bản › đoạn 2: {{ x.tem }} → không có mục 'tem'; có phải 'ten'?
            """,
            new Docx()
                .P("{{ if false }}{{ so_lieu.cccd_thu_nhan.ki_nay }}{{ end }}")
                .P("{{ for x in ds_so_nganh }}{{ x.tem }}{{ end }}")
        );

    [Fact]
    public void Printing_an_absent_value_tells_why_it_is_absent_and_a_condition_takes_it_as_false()
    {
        AssertFindings(
            "P06-333 mau.docx › thân văn bản › đoạn 1: {{ so_lieu.cccd_thu_nhan.luy_ke }} → Công an Tỉnh để trống ô E7",
            new Docx().P("{{ so_lieu.cccd_thu_nhan.luy_ke }}")
        );
        AssertFindings(
            "P06-333 mau.docx › thân văn bản › đoạn 1: {{ so_lieu.cccd_thu_nhan.luy_ke + 1 }} → Công an Tỉnh để trống ô E7",
            new Docx().P("{{ so_lieu.cccd_thu_nhan.luy_ke + 1 }}")
        );
        Assert.Equal(
            "không",
            Rendering.Text(
                new Docx().P("{{ if so_lieu.cccd_thu_nhan.luy_ke }}có{{ else }}không{{ end }}"),
                August
            )
        );
        Assert.Equal(
            "chưa có",
            Rendering.Text(new Docx().P("{{ so_lieu.cccd_thu_nhan.luy_ke ?? 'chưa có' }}"), August)
        );
        Assert.Equal(
            "đúng",
            Rendering.Text(new Docx().P("{{ if so_lieu.cccd_thu_nhan.luy_ke == null }}đúng{{ end }}"), August)
        );
    }

    [Theory]
    [InlineData("{{ ì ky }}a{{ end }}", "'if' ← gõ 'if' thành 'ì'", "{{ ì ky }}")]
    [InlineData("{{ ỉ ky }}a{{ end }}", "'if' ← gõ 'if' thành 'ỉ'", "{{ ỉ ky }}")]
    [InlineData(
        "{{ fỏ x in ds_so_nganh }}a{{ end }}",
        "'for' ← gõ 'for' thành 'fỏ'",
        "{{ fỏ x in ds_so_nganh }}"
    )]
    [InlineData("{{ if ky }}a{{ éle }}b{{ end }}", "'else' ← gõ 'else' thành 'éle'", "{{ éle }}")]
    [InlineData("{{ if ky }}a{{ ẻnd }}", "'end' ← gõ 'end' thành 'ẻnd'", "{{ ẻnd }}")]
    [InlineData("{{ ưith ky }}a{{ end }}", "'with' ← gõ 'with' thành 'ưith'", "{{ ưith ky }}")]
    [InlineData("{{ case 1 }}{{ ưhen 1 }}a{{ end }}", "'when' ← gõ 'when' thành 'ưhen'", "{{ ưhen 1 }}")]
    [InlineData("{{ If ky }}a{{ end }}", "'if' ← gõ 'if' thành 'If'", "{{ If ky }}")]
    [InlineData("{{ if ky }}a{{ End }}", "'end' ← gõ 'end' thành 'End'", "{{ End }}")]
    public void A_keyword_changed_by_the_keyboard_or_by_Word_is_recognised(
        string paragraph,
        string expected,
        string written
    ) =>
        AssertFindings(
            $"P06-313 mau.docx › thân văn bản › đoạn 1: {written} → {expected}",
            new Docx().P(paragraph)
        );

    [Fact]
    public void A_block_that_is_not_closed_is_named_by_its_head() =>
        AssertFindings(
            "P06-314 mau.docx › thân văn bản › đoạn 1: {{ if ky }} → {{ if }} này cần một {{ end }} ở cùng nơi với nó",
            new Docx().P("{{ if ky }}").P("a")
        );

    [Fact]
    public void A_block_forgotten_in_a_cell_is_named_and_not_the_one_around_the_table() =>
        AssertFindings(
            "P06-314 mau.docx › thân văn bản › đoạn 2: {{ if x.da_nop }} → {{ if }} này cần một {{ end }} ở cùng nơi với nó",
            new Docx().P("{{ for x in ds_so_nganh }}").Table(["{{ if x.da_nop }}a", "b"]).P("{{ end }}")
        );

    [Fact]
    public void An_end_or_else_too_many_is_told() =>
        AssertFindings(
            """
            P06-315 mau.docx › thân văn bản › đoạn 1: {{ end }} → 
            P06-316 mau.docx › thân văn bản › đoạn 2: {{ else }} → ở đây không có khối nào đang mở
            """,
            new Docx().P("a{{ end }}").P("b{{ else }}")
        );

    [Fact]
    public void Independent_mistakes_are_all_told_at_once() =>
        AssertFindings(
            """
            P06-319 mau.docx › thân văn bản › đoạn 1: {{ 1 + }} → thiếu biểu thức
            P06-331 mau.docx › thân văn bản › đoạn 2: {{ khong_co }} → không có tên 'khong_co'
            P06-314 mau.docx › thân văn bản › đoạn 3: {{ if ky }} → {{ if }} này cần một {{ end }} ở cùng nơi với nó
            P06-311 mau.docx › thân văn bản › đoạn 4: {{ ky.thang → mỗi '{{' có một '}}' trong cùng đoạn
            """,
            new Docx().P("{{ 1 + }}").P("{{ khong_co }}").P("{{ if ky }}").P("{{ ky.thang")
        );

    [Fact]
    public void A_block_begun_in_a_cell_and_ended_outside_the_table_is_told_with_both_places() =>
        AssertFindings(
            "P06-317 mau.docx › thân văn bản › đoạn 1: {{ if ky }} → thẻ mở và {{ end }} phải ở cùng một nơi",
            new Docx().Table(["{{ if ky }}a", "b"]).P("{{ end }}")
        );

    [Fact]
    public void A_mistake_in_a_footnote_names_the_note() =>
        AssertFindings(
            "P06-331 mau.docx › thân văn bản › đoạn 1 › chú thích 2: {{ abcde }} → không có tên 'abcde'",
            new Docx().P("a[^một] b[^hai {{ abcde }}]")
        );

    [Fact]
    public void A_mistake_in_a_header_names_the_header() =>
        AssertFindings(
            "P06-331 mau.docx › đầu trang 1 › đoạn 1: {{ abcde }} → không có tên 'abcde'",
            new Docx().P("a").Header("{{ abcde }}")
        );

    [Fact]
    public void What_no_text_or_figure_is_cannot_be_printed() =>
        AssertFindings(
            """
            P06-335 mau.docx › thân văn bản › đoạn 1: {{ ds_so_nganh }} → ở đây là một danh sách
            P06-335 mau.docx › thân văn bản › đoạn 2: {{ ky }} → ở đây là một bản ghi (nhiều mục)
            P06-335 mau.docx › thân văn bản › đoạn 3: {{ 1 == 1 }} → ở đây là giá trị đúng/sai
            P06-334 mau.docx › thân văn bản › đoạn 4: {{ null }} → biểu thức cho giá trị rỗng
            P06-336 mau.docx › thân văn bản › đoạn 5: {{ 1 / 0 }} → phép tính cho kết quả vô hạn hoặc quá lớn; có thể chia cho 0
            P06-335 mau.docx › thân văn bản › đoạn 6: {{ so_lieu.cccd_thu_nhan.ky_nay / 7 }} → kết quả phép tính có nhiều chữ số lẻ; hãy ghi rõ số chữ số lẻ, ví dụ {{ vn.so x 1 }} hoặc {{ vn.phan_tram a b }}
            """,
            new Docx()
                .P("{{ ds_so_nganh }}")
                .P("{{ ky }}")
                .P("{{ 1 == 1 }}")
                .P("{{ null }}")
                .P("{{ 1 / 0 }}")
                .P("{{ so_lieu.cccd_thu_nhan.ky_nay / 7 }}")
        );

    [Fact]
    public void The_clock_is_no_part_of_the_language() =>
        AssertFindings(
            "P06-338 mau.docx › thân văn bản › đoạn 1: {{ date.now }} → 'date' không có trong báo cáo",
            new Docx().P("{{ date.now }}")
        );

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for x in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ func f(n) }}{{ f n }}{{ end }}{{ f 1 }}")]
    [InlineData("{{ func f(n); ret n == 0 ? 1 : f(n - 1) + f(n - 1); end }}{{ f 90 }}")]
    [InlineData("{{ s = 'aaaaaaaaaa'; for x in 1..60; s = s + s; end }}")]
    public void Work_without_end_is_stopped(string paragraph) =>
        Assert.StartsWith(
            "P06-337 mau.docx › thân văn bản › đoạn 1",
            Rendering.Findings(new Docx().P(paragraph), August),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_tag_with_tracked_changes_is_refused() =>
        AssertFindings(
            "P06-321 mau.docx › thân văn bản › đoạn 1: {{ ky.thang }} → ",
            new Docx().Xml($"""<w:p><w:ins w:id="1" w:author="a">{R("{{ ky.thang }}")}</w:ins></w:p>""")
        );

    [Fact]
    public void A_tag_that_would_be_left_standing_is_told() =>
        AssertFindings(
            """
            P06-320 mau.docx › thân văn bản › đoạn 1: QUOTE {{ ky.thang }} → thẻ chỉ đặt trong văn bản thường
            P06-312 mau.docx › thân văn bản › đoạn 2: a }} → 
            """,
            new Docx()
                .Xml(
                    """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE {{ ky.thang }}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
                )
                .P("a }}")
        );

    [Fact]
    public void Leaving_a_loop_in_the_middle_of_a_paragraph_is_refused() =>
        AssertFindings(
            "P06-325 mau.docx › thân văn bản › đoạn 2: {{ break }} → đặt thẻ này ngang cấp với thẻ mở khối",
            new Docx()
                .P("{{ for x in ds_so_nganh }}")
                .P("{{ x.ten }}{{ if x.da_nop }}{{ break }}{{ end }}")
                .P("{{ end }}")
        );

    [Fact]
    public void A_captured_block_with_a_footnote_is_not_text() =>
        AssertFindings(
            "P06-339 mau.docx › thân văn bản › đoạn 2: {{ t | string.upcase }} → khối này có cả đoạn, hình hoặc chú thích",
            new Docx().P("{{ capture t }}a[^b]{{ end }}").P("{{ t | string.upcase }}")
        );

    [Theory]
    [InlineData("x {{ t }}")]
    [InlineData("{{ t }} x")]
    [InlineData("{{ t }}[^x]")]
    [InlineData("{{ t }}{{ ky.thang }}")]
    public void A_captured_paragraph_cannot_stand_inside_a_line(string line)
    {
        var finding = Assert.Single(
            Rendering.Render(new Docx().P("{{ capture t }}").P("a").P("{{ end }}").P(line), August).Findings
        );
        Assert.Equal(
            (
                "P06-340",
                "mau.docx › thân văn bản › đoạn 4",
                "khối có cả đoạn hoặc bảng được in vào giữa một đoạn"
            ),
            (finding.Kind.Code, finding.Place.ToString(), finding.Expected.Show())
        );
    }

    [Fact]
    public void A_tag_in_the_description_of_a_picture_is_told() =>
        AssertFindings(
            "P06-320 mau.docx › thân văn bản › đoạn 1: Hình 1 Tháng {{ ky.thang }} → thẻ chỉ đặt trong văn bản thường",
            new Docx().Xml(
                """<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Hình 1" descr="Tháng {{ ky.thang }}"/></wp:inline></w:drawing></w:r></w:p>"""
            )
        );

    [Fact]
    public void A_picture_in_a_tag_is_one_mistake_with_one_message() =>
        AssertFindings(
            "P06-322 mau.docx › thân văn bản › đoạn 1: {{ ky.\uFFFCthang }} → ",
            new Docx().Xml(
                """<w:p><w:r><w:t>{{ ky.</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>thang }}</w:t></w:r></w:p>"""
            )
        );

    [Fact]
    public void An_optional_hyphen_in_a_tag_is_no_part_of_it() =>
        Assert.Equal(
            "8",
            Rendering.Text(
                new Docx().Xml(
                    """<w:p><w:r><w:t>{{ ky.th</w:t><w:softHyphen/><w:t>ang }}</w:t></w:r></w:p>"""
                ),
                August
            )
        );

    [Theory]
    [InlineData("{{{ ky.thang }}}")]
    [InlineData("{{ {{ ky.thang }} }}")]
    public void Too_many_braces_are_told_as_such(string paragraph) =>
        AssertFindings(
            $"P06-319 mau.docx › thân văn bản › đoạn 1: {paragraph} → mỗi đầu thẻ đúng hai ngoặc nhọn, trong thẻ không viết thêm ngoặc nhọn",
            new Docx().P(paragraph)
        );

    [Fact]
    public void A_calculation_with_words_is_told_in_Vietnamese() =>
        AssertFindings(
            "P06-336 mau.docx › thân văn bản › đoạn 1: {{ ky.thang - 1 }} → phép tính này không dùng được giữa hai giá trị đó",
            new Docx().P("{{ ky.thang - 1 }}")
        );

    [Fact]
    public void The_names_of_the_model_cannot_be_given_away() =>
        AssertFindings(
            "P06-341 mau.docx › thân văn bản › đoạn 1: {{ ky = 3 }} → 'ky' là tên có sẵn",
            new Docx().P("{{ ky = 3 }}")
        );

    private static void AssertFindings(string expected, Docx template) =>
        Assert.Equal(expected.TrimEnd('\n'), Rendering.Findings(template, August));
}
