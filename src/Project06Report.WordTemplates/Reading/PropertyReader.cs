using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Reads a story of plain texts: the document's properties, the data sheet of a chart.</summary>
/// <param name="title">The story's name in messages.</param>
internal sealed class PropertyReader(string file, string title, TemplateSource source)
{
    private static readonly XElement NoRun = new(W.Run);

    public Shell Read(XElement root)
    {
        var shell = new Shell(root);
        foreach (var (property, index) in root.Elements().Select((property, index) => (property, index)))
        {
            shell.Add(ReadProperty(property, index + 1));
        }

        return shell;
    }

    private Node ReadProperty(XElement property, int number)
    {
        var text = property.Value;
        var spans = TagScanner.Scan(text);
        if (spans.Count == 0)
        {
            return new Leaf(property);
        }

        var shell = new Shell(property) { IsPlainText = true };
        var place = new ParagraphPlace(file, title, number, property.Name.LocalName, "", ++source.Paragraphs);
        var at = 0;
        foreach (var span in spans)
        {
            shell.Add(new TextNode(text[at..span.Start]));
            shell.Add(new TagNode(ReadTag(text, span, place)));
            at = span.End;
        }

        shell.Add(new TextNode(text[at..]));
        return shell;
    }

    private Tag ReadTag(string text, TagSpan span, ParagraphPlace place)
    {
        var tag = new Tag
        {
            Index = source.Tags.Count,
            Place = place,
            Written = text[span.Start..span.End],
            Code = VietnameseText.ToNfc(span.Code),
            Run = NoRun,
        };
        source.Tags.Add(tag);
        if (!span.Closed)
        {
            source.Findings.Add(tag.Finding(TemplateDiagnostics.TagNotClosed));
        }

        return tag;
    }
}
