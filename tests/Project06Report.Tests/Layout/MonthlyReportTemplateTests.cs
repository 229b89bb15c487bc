using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Layout.Wml;

namespace Project06Report.Tests.Layout;

/// <summary>The template as it is shipped, before anything is filled in.</summary>
public sealed partial class MonthlyReportTemplateTests
{
    internal static readonly byte[] Template = File.ReadAllBytes(
        Path.Combine(Repository.Root, "templates/2022/bao-cao-thang.docx")
    );

    /// <summary>Rows that do not depend on what stands in the tags.</summary>
    private static readonly string[] Rows =
    [
        "P01",
        "P02",
        "P03",
        "P05",
        "P06",
        "P08",
        "E01",
        "E02",
        "E03",
        "E11",
        "E15",
        "E20",
    ];

    [Fact]
    public void The_sample_uses_the_shipped_template() =>
        Assert.Equal(
            Template,
            File.ReadAllBytes(Path.Combine(Repository.Root, "samples/2022/mau/bao-cao-thang.docx"))
        );

    [Fact]
    public void The_frame_of_the_template_conforms() =>
        Assert.Empty(
            Decree
                .Check(Template)
                .Where(finding => finding.Severity == Severity.Error && Rows.Contains(finding.Rule))
        );

    [Fact]
    public void The_template_is_a_valid_document()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Template), false);

        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void No_figure_is_typed_between_the_tags() =>
        Assert.DoesNotContain(
            Paragraphs().Select(text => SectionNumber().Replace(Tag().Replace(text, ""), "")),
            text => text.Any(char.IsDigit)
        );

    [Fact]
    public void Tags_hold_no_figures_but_zero_and_one() =>
        Assert.DoesNotContain(
            Paragraphs()
                .SelectMany(text => Tag().Matches(text))
                .SelectMany(tag => Literal().Matches(tag.Value)),
            literal => literal.Value is not ("0" or "1")
        );

    private static IEnumerable<string> Paragraphs()
    {
        using var zip = new ZipArchive(new MemoryStream(Template));
        foreach (var part in new[] { "word/document.xml", "word/footnotes.xml" })
        {
            using var stream = zip.GetEntry(part)!.Open();
            foreach (var paragraph in XElement.Load(stream).Descendants(W + "p"))
            {
                yield return string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));
            }
        }
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Tag();

    /// <summary>"1. " of a titled khoản.</summary>
    [GeneratedRegex(@"^[0-9]\. ")]
    private static partial Regex SectionNumber();

    /// <summary>A number, or a text with a digit in it.</summary>
    [GeneratedRegex("""(?<![\w.])[0-9]+(?!\w)|"[^"]*[0-9][^"]*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();
}
