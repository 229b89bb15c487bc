using System.Text;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Documents as word processors write them: LibreOffice's own (folder Cases), the shapes of Word, WPS and Google Docs restated by hand.</summary>
public sealed class RealDocumentTests
{
    public static TheoryData<string> Documents =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.docx", new EnumerationOptions())
                .Select(file => Path.GetFileName(file)!)
                .Concat(HandMadeDocuments.All.Keys)
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder =>
        Path.Combine(Repository.Root, "tests", "Project06Report.WordTemplates.Tests", "Cases");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_without_tags_keeps_every_part(string name)
    {
        var document = Read(name);
        var report = Rendering.Render(document, Empty).Document!;
        Assert.All(DocxText.Parts(document), part =>
            Assert.Equal(DocxText.Bytes(document, part), DocxText.Bytes(report, part))
        );
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Its_body_in_a_loop_of_two_is_a_valid_document_that_says_everything_twice(string name)
    {
        var document = Read(name);
        var text = DocxText.Of(document);
        var report = Rendering.Render(InLoop(document), Empty).Document!;
        Assert.Equal(WithoutNumbers($"{text}\n{text}"), WithoutNumbers(DocxText.Of(report)));
    }

    private static byte[] Read(string name) =>
        HandMadeDocuments.All.TryGetValue(name, out var make)
            ? make()
            : File.ReadAllBytes(Path.Combine(Folder, name));

    private static byte[] InLoop(byte[] document) =>
        Docx.Zip(
            DocxText
                .Parts(document)
                .Select(part =>
                    (
                        part,
                        part == "word/document.xml"
                            ? Wrapped(DocxText.Bytes(document, part))
                            : DocxText.Bytes(document, part)
                    )
                )
        );

    private static byte[] Wrapped(byte[] body)
    {
        var xml = Encoding.UTF8.GetString(body);
        var start = xml.IndexOf("<w:body>", StringComparison.Ordinal) + 8;
        var end = xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(
            $"{xml[..start]}<w:p>{Docx.R("{{ for lan in 1..2 }}")}</w:p>{xml[start..end]}<w:p>{Docx.R("{{ end }}")}</w:p>{xml[end..]}"
        );
    }

    /// <summary>"[^2: " becomes "[^: ": in the second round notes have other numbers.</summary>
    private static string WithoutNumbers(string text) =>
        string.Join(
            "[^",
            text.Split("[^").Select((part, at) => at == 0 ? part : part.TrimStart("0123456789".ToCharArray()))
        );
}
