using System.Text;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Text files of the template's folder, put in the place of a tag.</summary>
public sealed class IncludeTests
{
    private static readonly RecordValue Data = Of(
        ("a", N(12802)),
        ("ds", Texts("A", "B")),
        ("co", new TruthValue(false))
    );

    [Fact]
    public void A_snippet_is_read_as_if_it_had_been_typed_in_the_tags_place() =>
        Assert.Equal(
            "Mở đầu: *Kỳ này tiếp nhận **12.802** hồ sơ.* (hết)",
            DocxText.Of(
                Render(
                    new Docx().Runs(
                        Docx.R("Mở đầu: "),
                        Docx.R("{{ include \"loi.txt\" }}", "b"),
                        Docx.R(" (hết)")
                    ),
                    [("loi.txt", "Kỳ này tiếp nhận {{ a }} hồ sơ.\n")]
                ).Document!
            )
        );

    [Fact]
    public void Lines_become_breaks_and_a_line_of_tags_alone_leaves_none() =>
        Assert.Equal(
            "Gồm:⏎- A⏎- B⏎hết",
            Plain(
                "{{ include 'ds.txt' }}",
                ("ds.txt", "Gồm:\r\n{{ for d in ds }}\r\n- {{ d }}\r\n{{ end }}\r\nhết\r\n")
            )
        );

    [Fact]
    public void Snippets_include_snippets_and_see_the_loop_they_stand_in() =>
        Assert.Equal(
            "[A][B]",
            Plain(
                "{{ for d in ds }}{{ include \"ngoai.txt\" }}{{ end }}",
                ("ngoai.txt", "[{{ include \"con/trong.txt\" }}]"),
                ("con/trong.txt", "{{ d }}")
            )
        );

    [Fact]
    public void Braces_and_opcodes_of_a_snippet_are_only_text() =>
        Assert.Equal(
            "a { b <w:p> & 12",
            Plain("{{ include \"x.txt\" }}", ("x.txt", "a { b <w:p> & \u00011\u00022"))
        );

    [Fact]
    public void A_printed_value_knows_its_expression_and_cell_as_anywhere()
    {
        var printed = Assert.Single(Render("{{ include \"x.txt\" }}", ("x.txt", "\n{{ a + 1 }}")).Printed);
        Assert.Equal(
            ("a + 1", "12.803", 1),
            (printed.Expression, printed.Text, ((FigureValue)printed.Value!).Figure.Cells().Count())
        );
    }

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("/etc/passwd.txt")]
    [InlineData("C:\\\\x.txt")]
    [InlineData("con/../../x.txt")]
    [InlineData("x.docx")]
    [InlineData(".../x.txt")]
    [InlineData("")]
    public void A_name_that_leads_out_of_the_folder_is_refused_and_never_read(string name)
    {
        var findings = WordTemplate
            .Open("mau.docx", new Docx().P($"{{{{ include \"{name}\" }}}}").ToBytes(), asked =>
                throw new InvalidOperationException(asked)
            )
            .Template!.Render(Data, Rendering.Modified)
            .Findings;
        Assert.Equal("P06-342", Assert.Single(findings).Kind.Code);
    }

    [Fact]
    public void Mistakes_name_the_paragraph_the_snippet_and_its_line() =>
        Assert.Equal(
            """
            P06-331 mau.docx › thân văn bản › đoạn 1 › loi.txt dòng 2: {{ khong_co }} → không có tên 'khong_co'
            P06-342 mau.docx › thân văn bản › đoạn 1 › loi.txt dòng 3: {{ include "mat.txt" }} → mat.txt: không có tệp này
            """,
            Findings(
                "{{ include \"loi.txt\" }}",
                ("loi.txt", "đúng\n{{ khong_co }}\n{{ include \"mat.txt\" }}")
            )
        );

    [Theory]
    [InlineData("{{ if co }}", "P06-314 mau.docx › thân văn bản › đoạn 1 › x.txt dòng 1: {{ if co }}")]
    [InlineData("{{ end }}", "P06-315 mau.docx › thân văn bản › đoạn 1 › x.txt dòng 1: {{ end }}")]
    [InlineData("{{ a", "P06-311 mau.docx › thân văn bản › đoạn 1 › x.txt dòng 1: {{ a")]
    [InlineData("a }}", "P06-312 mau.docx › thân văn bản › đoạn 1 › x.txt dòng 1: a }}")]
    public void A_snippet_is_whole_in_itself(string snippet, string expected) =>
        Assert.StartsWith(
            expected,
            Findings("{{ if ds }}{{ include \"x.txt\" }}{{ end }}", ("x.txt", snippet)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Snippets_that_include_each_other_without_end_are_refused() =>
        Assert.Equal(
            "P06-343 mau.docx › thân văn bản › đoạn 1 › a.txt dòng 1 › b.txt dòng 1: {{ include 'a.txt' }} → a.txt → b.txt → a.txt",
            Findings(
                "{{ include 'a.txt' }}",
                ("a.txt", "{{ include 'b.txt' }}"),
                ("b.txt", "{{ include 'a.txt' }}")
            )
        );

    [Fact]
    public void Many_snippets_inside_each_other_stop_at_the_limit()
    {
        var files = Enumerable
            .Range(0, 15)
            .Select(level =>
                ($"{level}.txt", string.Concat(Enumerable.Repeat($"{{{{ include '{level + 1}.txt' }}}}", 4)))
            )
            .ToArray();
        Assert.Contains("P06-343", Findings("{{ include '0.txt' }}", files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snippet_that_is_no_utf_8_or_too_large_is_named() =>
        Assert.Equal(
            [
                "x.txt: không phải chữ UTF-8; trong Notepad: Save As, Encoding: UTF-8",
                "x.txt: 65537 byte, tối đa 65536 byte",
            ],
            new[] { new byte[] { 0xE1, 0xBA }, new byte[65537] }.Select(bytes =>
                Assert
                    .Single(
                        WordTemplate
                            .Open("mau.docx", new Docx().P("{{ include 'x.txt' }}").ToBytes(), _ =>
                                new(bytes)
                            )
                            .Template!.Render(Data, Rendering.Modified)
                            .Findings
                    )
                    .Expected.Show()
            )
        );

    [Fact]
    public void A_name_worked_out_from_data_is_refused() =>
        Assert.StartsWith(
            "P06-338 mau.docx › thân văn bản › đoạn 1: {{ include ds[0] }} → include đứng một mình trong thẻ",
            Findings("{{ include ds[0] }}"),
            StringComparison.Ordinal
        );

    private static string Plain(string paragraph, params (string Name, string Text)[] files) =>
        DocxText.Of(Render(paragraph, files).Document!);

    private static string Findings(string paragraph, params (string Name, string Text)[] files) =>
        string.Join("\n", Render(paragraph, files).Findings.Select(Rendering.Line));

    private static WordRendering Render(string paragraph, params (string Name, string Text)[] files) =>
        Render(new Docx().P(paragraph), files);

    private static WordRendering Render(Docx template, (string Name, string Text)[] files)
    {
        var known = files.ToDictionary(
            file => file.Name,
            file => new SnippetFile(Encoding.UTF8.GetBytes(file.Text))
        );
        var rendering = WordTemplate
            .Open("mau.docx", template.ToBytes(), name =>
                known.GetValueOrDefault(name) ?? new SnippetFile(null, "không có tệp này")
            )
            .Template!.Render(Data, Rendering.Modified);
        if (rendering.Document is { } document)
        {
            Rendering.CheckSameErrors(template.ToBytes(), document);
        }

        return rendering;
    }
}
