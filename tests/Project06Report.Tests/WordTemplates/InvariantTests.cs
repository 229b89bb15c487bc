using CsCheck;
using Project06Report.WordTemplates;
using Xunit;

namespace Project06Report.Tests.WordTemplates;

/// <summary>The engine's invariants over generated templates. A failure prints the seed.</summary>
public sealed class InvariantTests
{
    private const int Cases = 5_000;

    private static readonly Gen<int[]> Numbers = Gen.Int[0, 9999].Array[20, 120];

    [Fact]
    public void A_report_says_exactly_what_its_template_and_model_say() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers);
                var (text, values) = template.Expected();
                var rendering = WordTemplate.Open("mau.docx", template.ToBytes()).Template!.Render(GeneratedTemplate.Data, Rendering.Modified);
                Assert.Empty(rendering.Findings.Select(Rendering.Line));
                Assert.Equal(text, DocxText.Of(rendering.Document!));
                Assert.Equal(values, rendering.Printed.Select(printed => printed.Text));
                Reports.CheckRules(rendering.Document!);
            },
            iter: Cases);

    [Fact]
    public void A_report_has_no_schema_error_its_template_has_not() =>
        Numbers.Sample(numbers => { Rendering.Render(new GeneratedTemplate(numbers).ToBytes(), GeneratedTemplate.Data); }, iter: Cases / 50);

    [Fact]
    public void Two_renderings_give_the_same_bytes() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers).ToBytes();
                Assert.Equal(
                    WordTemplate.Open("a.docx", template).Template!.Render(GeneratedTemplate.Data, Rendering.Modified).Document!,
                    WordTemplate.Open("b.docx", template).Template!.Render(GeneratedTemplate.Data, Rendering.Modified).Document!);
            },
            iter: Cases / 10);

    [Fact]
    public void A_template_without_tags_is_its_own_report() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers, withTags: false).ToBytes();
                var report = WordTemplate.Open("mau.docx", template).Template!.Render(GeneratedTemplate.Data, Rendering.Modified).Document!;
                Assert.All(["word/document.xml", "word/footnotes.xml", "docProps/core.xml"], part => Assert.Equal(DocxText.Bytes(template, part), DocxText.Bytes(report, part)));
            },
            iter: Cases / 10);
}
