using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Annotations;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Checking;

/// <summary>A copy of a template with a Word comment at each finding. Word allows comments in the text only: the
/// comment on a note or text box stands where its mark stands, the comment on a header or on the file as a whole at the
/// first paragraph.</summary>
public sealed class AnnotatedCopy
{
    private readonly WordPackage package;
    private readonly TemplateSource source;
    private readonly CommentBook comments;
    private readonly Dictionary<int, XElement> paragraphs = [];
    private readonly XElement? first;

    private AnnotatedCopy(WordPackage package)
    {
        this.package = package;
        source = StoryCollector.Collect(package);
        comments = new(package);
        first = package.Body.Elements(W.Paragraph).FirstOrDefault()
            ?? package.Main.Descendants(W.Paragraph).FirstOrDefault();
        foreach (var paragraph in TemplateParagraph.AllOf(package))
        {
            paragraphs[paragraph.Place.InOrder] = paragraph.Element;
        }
    }

    /// <summary>The copy; the template itself when it is no Word document or there are no findings.</summary>
    public static byte[] Of(
        string name,
        byte[] template,
        IReadOnlyList<Diagnostic> findings,
        Func<string, SnippetFile>? snippets = null
    )
    {
        if (findings.Count == 0 || WordPackage.Open(name, template, []) is not { } package)
        {
            return template;
        }

        package.Snippets = snippets ?? package.Snippets;
        return new AnnotatedCopy(package).Write(findings);
    }

    private byte[] Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (AnchorOf(finding.Place) is { } anchor)
            {
                Comment(anchor, comments.Add(Lines(finding)));
            }
        }

        var changed = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase)
        {
            [package.MainPart] = package.Main,
        };
        comments.Put(package, changed);
        return package.Write(
            changed.ToDictionary(
                part => part.Key,
                part => XmlWriting.ToBytes(part.Value),
                StringComparer.OrdinalIgnoreCase
            )
        );
    }

    private static ImmutableArray<string> Lines(Diagnostic finding) =>
        [
            .. new[]
            {
                $"{finding.Kind.Code}  {finding.Kind.Title}",
                finding.Place.ToString(),
                Line("Đang ghi: ", finding.Written.Show()),
                Line($"{finding.ExpectedLabel}: ", finding.Expected.Show()),
                Line("Khả năng: ", finding.Cause.Show()),
                Line("Cách sửa: ", finding.Remedy.Show()),
            }
                .Where(line => line.Length > 0)
                .Select(VietnameseText.WithoutControls),
        ];

    private static string Line(string name, string text) => text.Length == 0 ? "" : name + text;

    /// <summary>The run in which the tag begins, or the paragraph.</summary>
    private XElement? AnchorOf(Place place)
    {
        if (
            place is not ParagraphPlace at
            || !paragraphs.TryGetValue(at.InOrder, out var paragraph)
            || InText(paragraph) is not { } shown
        )
        {
            return first;
        }

        return
            shown == paragraph
            && at.Tag is { } tag
            && tag < source.Tags.Count
            && source.Tags[tag].Run is var run
            && run.Ancestors(W.Paragraph).FirstOrDefault() == paragraph
            ? Outermost(run, paragraph)
            : shown;
    }

    /// <summary>The paragraph of the text itself in which this one is seen; null for one of a header or
    /// footer.</summary>
    private XElement? InText(XElement paragraph)
    {
        var note = paragraph
            .Ancestors()
            .FirstOrDefault(element => element.Name == W.Footnote || element.Name == W.Endnote);
        var reference = note is null ? paragraph : ReferenceTo(note);
        var outer = reference
            ?.AncestorsAndSelf(W.Paragraph)
            .LastOrDefault(found => !found.Ancestors(W.TextBoxContent).Any());
        return outer?.Ancestors().LastOrDefault() == package.Main ? outer : null;
    }

    private XElement? ReferenceTo(XElement note) =>
        package
            .Main.Descendants(note.Name == W.Footnote ? W.FootnoteReference : W.EndnoteReference)
            .FirstOrDefault(reference => (string?)reference.Attribute(W.Id) == (string?)note.Attribute(W.Id));

    private static XElement Outermost(XElement run, XElement paragraph) =>
        run.AncestorsAndSelf().First(element => element.Parent == paragraph);

    private static void Comment(XElement anchor, string id)
    {
        var start = new XElement(W.Main + "commentRangeStart", new XAttribute(W.Id, id));
        XElement[] end =
        [
            new(W.Main + "commentRangeEnd", new XAttribute(W.Id, id)),
            new(W.Run, new XElement(W.Main + "commentReference", new XAttribute(W.Id, id))),
        ];
        if (anchor.Name != W.Paragraph)
        {
            anchor.AddBeforeSelf(start);
            anchor.AddAfterSelf(end);
        }
        else if (anchor.Element(W.ParagraphProperties) is { } properties)
        {
            properties.AddAfterSelf(start);
            anchor.Add(end);
        }
        else
        {
            anchor.AddFirst(start);
            anchor.Add(end);
        }
    }
}
