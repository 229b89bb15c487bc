using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Package;
using Xunit;

namespace Project06Report.Tests;

/// <summary>Renders a template of a test and checks what must hold of every report.</summary>
internal static class Rendering
{
    public static readonly DateOnly Modified = new(2022, 8, 15);

    /// <summary>The report's body as text; fails when there is any finding.</summary>
    public static string Text(Docx template, RecordValue model)
    {
        var rendering = Render(template, model);
        Assert.Empty(rendering.Findings.Select(Line));
        return DocxText.Of(rendering.Document!);
    }

    public static WordRendering Render(Docx template, RecordValue model) => Render(template.ToBytes(), model);

    public static WordRendering Render(
        byte[] template,
        RecordValue model,
        Func<string, SnippetFile>? snippets = null
    )
    {
        var reading = WordTemplate.Open("mau.docx", template, snippets);
        Assert.Empty(reading.Findings.Select(Line));
        var rendering = reading.Template!.Render(model, Modified);
        if (rendering.Document is { } document)
        {
            Assert.Empty(Errors(document).Except(Errors(template)));
            ReportRules.Check(document);
        }

        return rendering;
    }

    /// <summary>The findings, one line each: code, place, what is written, what is expected.</summary>
    public static string Findings(Docx template, RecordValue model)
    {
        var rendering = WordTemplate.Open("mau.docx", template.ToBytes()).Template!.Render(model, Modified);
        return string.Join("\n", rendering.Findings.Select(Line));
    }

    public static string Line(Diagnostic finding) =>
        $"{finding.Kind.Code} {finding.Place}: {finding.Written.Show()} → {finding.Expected.Show()}{(finding.Cause.Show().Length == 0 ? "" : $" ← {finding.Cause.Show()}")}";

    public static void CheckSameErrors(byte[] before, byte[] after) =>
        Assert.Empty(Errors(after).Except(Errors(before)));

    private static IEnumerable<string> Errors(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), false);
        return
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{error.Part?.Uri} {error.Id} {error.Description}"
                    )
                ),
        ];
    }
}
