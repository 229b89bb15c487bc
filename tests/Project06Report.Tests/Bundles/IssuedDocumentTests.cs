using System.Text.RegularExpressions;
using Project06Report.Diagnostics;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.WordTemplates.Comparison;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

public sealed class IssuedDocumentTests
{
    [Fact]
    public void A_figure_typed_into_the_issued_document_is_found_with_place_cell_and_cause()
    {
        using var sample = new SealedSample(issued: report => WordEdit.Replace(report, "175.527", "157.527"));
        var run = P06.Run("verify", "-m", "2022-08", "-w", sample.Folder);
        Assert.Equal(48, run.Exit);
        // the number changes with every build of the program
        Golden.Matches(
            Regex.Replace(run.Output, "số 2022-08-R1-[-0-9A-Z]+", "số 2022-08-R1-…"),
            "issued-157527.txt"
        );
    }

    /// <summary>Without that the cell of a changed figure could not be told.</summary>
    [Fact]
    public void Every_printed_value_stands_in_the_paragraph_it_is_said_to_stand_in()
    {
        using var sample = new August2022.SampleMonth();
        var draft = August2022.SampleMonth.Draft(sample.Workspace).Report!;
        var paragraphs = ReportParagraph
            .Read("bao-cao.docx", draft.Outputs[0].Bytes, [])!
            .ToLookup(paragraph => (paragraph.Part, paragraph.Number), paragraph => paragraph.Text);
        Assert.True(draft.Printed.Length > 200);
        Assert.All(draft.Printed, value =>
            Assert.Contains(
                value.Text,
                string.Concat(paragraphs[(value.Part, value.Paragraph)]),
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Sealing_tells_of_it_at_once_and_seals_what_was_issued()
    {
        using var sample = new SealedSample(issued: report => WordEdit.Replace(report, "175.527", "157.527"));
        Assert.NotNull(sample.Outcome!.Seal);
        Assert.Equal(
            Severity.Warning,
            Assert.Single(sample.Outcome.Findings, finding => finding.Kind == Seals.IssuedFigure).Severity
        );
    }

    [Fact]
    public void A_changed_comma_is_told_apart_from_a_changed_figure()
    {
        using var sample = new SealedSample(issued: report =>
            WordEdit.Replace(report, "dữ liệu dân cư, định danh", "dữ liệu dân cư; định danh")
        );
        var verdict = sample.Verify(SealedSample.August).Single();
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal(
            (Seals.IssuedPunctuation, Severity.Warning, "“;”"),
            (finding.Kind, finding.Severity, finding.Written.Show())
        );
        Assert.Contains(verdict.Lines, line =>
            line.EndsWith(
                "Chỉ sai kỹ thuật trình bày: đính chính bằng công văn (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(0, P06.Run("verify", "-m", "2022-08", "-w", sample.Folder).Exit);
    }

    [Theory]
    [InlineData("175.527", "175.527", 0)]
    [InlineData("giải quyết", "xử lý", 1)]
    public void Changed_words_are_neither_a_figure_nor_punctuation(string text, string by, int count)
    {
        using var sample = new SealedSample(issued: report => WordEdit.Replace(report, text, by));
        Assert.Equal(count, sample.Outcome!.Findings.Count(finding => finding.Kind == Seals.IssuedWording));
        Assert.DoesNotContain(sample.Outcome.Findings, finding =>
            finding.Kind == Seals.IssuedFigure || finding.Kind == Seals.IssuedPunctuation
        );
    }

    [Fact]
    public void A_figure_changed_in_a_footnote_is_found_there()
    {
        using var sample = new SealedSample(issued: report =>
            WordEdit.Replace(report, "3.496", "3.469", "word/footnotes.xml")
        );
        var finding = Assert.Single(sample.Outcome!.Findings, finding => finding.Kind == Seals.IssuedFigure);
        Assert.StartsWith("chú thích ", finding.Place.Part, StringComparison.Ordinal);
        Assert.Contains("CAT-2022-08.xlsx › HO_SO › D", finding.Expected.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_sealed_and_said_not_to_be_compared()
    {
        using var sample = new SealedSample();
        File.WriteAllText(sample.PathOf("ban-hanh.pdf"), "%PDF-1.7");
        var outcome = sample.Seal(SealedSample.July, sample.PathOf("ban-hanh.pdf"), "thêm bản ban hành");
        Assert.NotNull(outcome.Seal);
        Assert.Equal(
            Seals.IssuedNotComparable,
            Assert
                .Single(outcome.Findings, finding =>
                    finding.Kind.Code.StartsWith("P06-4", StringComparison.Ordinal)
                )
                .Kind
        );
        Assert.Contains(
            "Bản phát hành: được niêm phong nguyên vẹn, không so được câu chữ.",
            sample.Verify(SealedSample.July)[1].Lines
        );
    }

    [Fact]
    public void A_second_run_beside_an_edited_report_tells_what_was_edited()
    {
        using var sample = new August2022.SampleMonth();
        sample.Generate();
        File.WriteAllBytes(
            sample.Report,
            WordEdit.Replace(File.ReadAllBytes(sample.Report), "175.527", "157.527")
        );
        var outcome = sample.Generate();
        Assert.Contains(outcome.Findings, finding => finding.Kind == Files.EditedByHand);
        var edit = Assert.Single(outcome.Findings, finding => finding.Kind == Seals.IssuedFigure);
        Assert.Equal((Severity.Note, "“157.527”"), (edit.Severity, edit.Written.Show()));
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", sample.Folder).Exit);
    }
}
