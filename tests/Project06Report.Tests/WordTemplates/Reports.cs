using System.Xml.Linq;
using Xunit;

namespace Project06Report.Tests.WordTemplates;

/// <summary>Rules every report obeys and OpenXmlValidator does not check.</summary>
internal static class Reports
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void CheckRules(byte[] report)
    {
        var body = DocxText.Part(report, DocxText.MainPart(report))!;
        CheckNotes(body, DocxText.Part(report, "word/footnotes.xml")!);
        Assert.All(body.Descendants(W + "tc"), cell => Assert.Equal("p", cell.Elements().Last(child => !child.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)).Name.LocalName));
        Assert.All(body.Descendants(W + "tr"), row => Assert.NotEmpty(row.Elements(W + "tc")));
        Assert.All(body.Descendants(W + "tbl"), table => Assert.NotEmpty(table.Elements(W + "tr")));
        Assert.Equal("sectPr", body.Element(W + "body")!.Elements().Last().Name.LocalName);
        Assert.DoesNotContain(body.DescendantsAndSelf(), element => element.Nodes().OfType<XText>().Any(text => text.Value.AsSpan().IndexOfAny('\u0001', '\u0002') >= 0));
    }

    /// <summary>LibreOffice writes empty runs; we never add one.</summary>
    public static void CheckNoEmptyRuns(byte[] report) =>
        Assert.All(DocxText.Part(report, "word/document.xml")!.Descendants(W + "r"), run => Assert.Contains(run.Elements(), child => child.Name != W + "rPr"));

    /// <summary>References and notes are a bijection, ids ascend, separators stay.</summary>
    private static void CheckNotes(XElement body, XElement footnotes)
    {
        var references = body.Descendants(W + "footnoteReference").Select(reference => (int)reference.Attribute(W + "id")!).ToList();
        var notes = footnotes.Elements(W + "footnote").Where(note => note.Attribute(W + "type") is null).Select(note => (int)note.Attribute(W + "id")!).ToList();
        Assert.Equal(references, notes);
        Assert.Equal(references.Order().Distinct(), references);
        var reserved = footnotes.Elements(W + "footnote").Where(note => note.Attribute(W + "type") is not null).Select(note => (int)note.Attribute(W + "id")!).ToList();
        Assert.Equal(2, reserved.Count);
        Assert.All(notes, note => Assert.True(note > reserved.Max()));
    }
}
