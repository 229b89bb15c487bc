using System.Xml.Linq;
using Xunit;

namespace Project06Report.Tests;

/// <summary>Rules every report obeys and OpenXmlValidator does not check.</summary>
internal static class ReportRules
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly HashSet<string> Identified =
    [
        "docPr",
        "bookmarkStart",
        "bookmarkEnd",
        "p",
        "fldChar",
    ];

    public static void Check(byte[] report)
    {
        var body = DocxText.Part(report, DocxText.MainPart(report))!;
        if (DocxText.Part(report, "word/footnotes.xml") is { } footnotes)
        {
            CheckNotes(body, footnotes);
        }

        Assert.All(body.Descendants(W + "tc"), cell =>
            Assert.Equal(
                "p",
                cell.Elements()
                    .Last(child => !child.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal))
                    .Name.LocalName
            )
        );
        Assert.All(body.Descendants(W + "tr"), row => Assert.NotEmpty(row.Elements(W + "tc")));
        Assert.All(body.Descendants(W + "tbl"), table => Assert.NotEmpty(table.Elements(W + "tr")));
        CheckIdentity(body);
        Assert.Equal("sectPr", body.Element(W + "body")!.Elements().Last().Name.LocalName);
        Assert.DoesNotContain(body.DescendantsAndSelf(), element =>
            element
                .Nodes()
                .OfType<XText>()
                .Any(text => text.Value.AsSpan().IndexOfAny('\u0001', '\u0002') >= 0)
        );
    }

    /// <summary>What has a number or a name has one of its own; what begins ends.</summary>
    private static void CheckIdentity(XElement document)
    {
        var shown = document
            .Descendants()
            .Where(element =>
                Identified.Contains(element.Name.LocalName)
                && !element.Ancestors().Any(above => above.Name.LocalName == "Fallback")
            )
            .ToLookup(element => element.Name.LocalName);
        Distinct(shown["docPr"].Attributes("id"));
        Distinct(shown["bookmarkStart"].Attributes(W + "id"));
        Distinct(shown["bookmarkStart"].Attributes(W + "name"));
        Assert.Equal(
            shown["bookmarkStart"].Select(Id).Order(StringComparer.Ordinal),
            shown["bookmarkEnd"].Select(Id).Order(StringComparer.Ordinal)
        );
        Distinct(shown["p"].Attributes().Where(attribute => attribute.Name.LocalName == "paraId"));
        var depth = 0;
        foreach (var mark in shown["fldChar"])
        {
            depth += (string?)mark.Attribute(W + "fldCharType") switch
            {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
    }

    private static string Id(XElement mark) => (string)mark.Attribute(W + "id")!;

    private static void Distinct(IEnumerable<XAttribute> values) =>
        Assert.Distinct(values.Select(value => value.Value));

    /// <summary>LibreOffice writes empty runs; we never add one.</summary>
    public static void CheckNoEmptyRuns(byte[] report) =>
        Assert.All(DocxText.Part(report, "word/document.xml")!.Descendants(W + "r"), run =>
            Assert.Contains(run.Elements(), child => child.Name != W + "rPr")
        );

    /// <summary>References and notes are a bijection, ids ascend, separators stay.</summary>
    private static void CheckNotes(XElement body, XElement footnotes)
    {
        var references = body.Descendants(W + "footnoteReference")
            .Select(reference => (int)reference.Attribute(W + "id")!)
            .ToList();
        var notes = footnotes
            .Elements(W + "footnote")
            .Where(note => note.Attribute(W + "type") is null)
            .Select(note => (int)note.Attribute(W + "id")!)
            .ToList();
        Assert.Equal(references, notes);
        Assert.Equal(references.Order().Distinct(), references);
        var reserved = footnotes
            .Elements(W + "footnote")
            .Where(note => note.Attribute(W + "type") is not null)
            .Select(note => (int)note.Attribute(W + "id")!)
            .ToList();
        // Google Docs writes no separators
        Assert.True(reserved.Count is 0 or 2);
        Assert.All(notes, note => Assert.True(note > reserved.DefaultIfEmpty(-1).Max()));
    }
}
