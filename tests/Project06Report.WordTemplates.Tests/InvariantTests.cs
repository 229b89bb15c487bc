using CsCheck;
using Xunit;

namespace Project06Report.WordTemplates.Tests;

/// <summary>The engine's invariants over generated templates. A failure prints the seed; <c>P06_SOAK=10</c> draws ten times as many.</summary>
public sealed class InvariantTests
{
    private static readonly int Cases = Soak.Times(20_000);

    private static readonly Gen<int[]> Numbers = Gen.Int[0, 9999].Array[20, 120];

    [Law]
    public void A_report_says_exactly_what_its_template_and_model_say() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers);
                var (text, values) = template.Expected();
                var rendering = WordTemplate
                    .Open("mau.docx", template.ToBytes())
                    .Template!.Render(GeneratedTemplate.Data, Rendering.Modified);
                Assert.Empty(rendering.Findings.Select(Rendering.Line));
                Assert.Equal(text, DocxText.Of(rendering.Document!));
                Assert.Equal(values, rendering.Printed.Select(printed => printed.Text));
                ReportRules.Check(rendering.Document!);
                ReportRules.CheckNoEmptyRuns(rendering.Document!);
            },
            iter: Cases
        );

    [Law]
    public void A_report_has_no_schema_error_its_template_has_not() =>
        Numbers.Sample(
            numbers =>
            {
                Rendering.Render(new GeneratedTemplate(numbers).ToBytes(), GeneratedTemplate.Data);
            },
            iter: Soak.Times(100)
        );

    [Law]
    public void Two_renderings_give_the_same_bytes() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers).ToBytes();
                Assert.Equal(
                    WordTemplate
                        .Open("a.docx", template)
                        .Template!.Render(GeneratedTemplate.Data, Rendering.Modified)
                        .Document!,
                    WordTemplate
                        .Open("b.docx", template)
                        .Template!.Render(GeneratedTemplate.Data, Rendering.Modified)
                        .Document!
                );
            },
            iter: Soak.Times(500)
        );

    [Law]
    public void Without_its_remarks_an_audit_copy_is_the_report() =>
        Numbers.Sample(
            numbers =>
            {
                var rendering = WordTemplate
                    .Open("mau.docx", new GeneratedTemplate(numbers).ToBytes())
                    .Template!.Render(GeneratedTemplate.Data, Rendering.Modified);
                var copy = rendering.Annotate(value => new([value.Text]));
                Remarks.CheckTheyStrip(rendering.Document!, copy.Document);
                Assert.Equal(
                    rendering.Printed.Select(value => value.Text.Length > 0),
                    copy.Marks.Select(mark => mark.Length > 0)
                );
            },
            iter: Soak.Times(500)
        );

    [Law]
    public void A_template_without_tags_is_its_own_report() =>
        Numbers.Sample(
            numbers =>
            {
                var template = new GeneratedTemplate(numbers, withTags: false).ToBytes();
                var report = WordTemplate
                    .Open("mau.docx", template)
                    .Template!.Render(GeneratedTemplate.Data, Rendering.Modified)
                    .Document!;
                Assert.All(["word/document.xml", "word/footnotes.xml", "docProps/core.xml"], part =>
                    Assert.Equal(DocxText.Bytes(template, part), DocxText.Bytes(report, part))
                );
            },
            iter: Soak.Times(500)
        );

    /// <summary>Mistakes that have nothing to do with each other, one paragraph or two each.</summary>
    private static readonly (string[] Paragraphs, string Code)[] Mistakes =
    [
        (["{{ khong_co }}"], "P06-331"),
        (["{{ t.abc }}"], "P06-332"),
        (["{{ 1 + }}"], "P06-319"),
        (["{{ if t }}"], "P06-314"),
        (["{{ vn.so 'a' }}"], "P06-336"),
        (["a {{ t"], "P06-311"),
        (["b }}"], "P06-312"),
        (["{{ ì t }}c{{ end }}"], "P06-313"),
        (["{{ date.now }}"], "P06-338"),
        (["{{ l1 }}"], "P06-335"),
    ];

    [Law]
    public void Each_of_several_mistakes_is_told_and_none_hides_another() =>
        Gen.Int[0, Mistakes.Length - 1]
            .Array[1, 6]
            .Sample(
                chosen =>
                {
                    var template = new Docx();
                    foreach (
                        var paragraph in chosen
                            .Order()
                            .Reverse()
                            .SelectMany(mistake => Mistakes[mistake].Paragraphs)
                    )
                    {
                        template.P(paragraph).P("{{ t ? 'giữa' : '' }}");
                    }

                    var findings = WordTemplate
                        .Open("mau.docx", template.ToBytes())
                        .Template!.Render(GeneratedTemplate.Data, Rendering.Modified)
                        .Findings.Select(finding => finding.Kind.Code)
                        .ToList();
                    Assert.Equal(
                        chosen.Order().Reverse().Select(mistake => Mistakes[mistake].Code),
                        findings
                    );
                },
                iter: Soak.Times(500)
            );
}
