using System.Globalization;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Checking;

/// <summary>A report made for checks only, in which every paragraph knows the paragraph of the template it came
/// from.</summary>
public sealed class TracedReport
{
    private static readonly XName Stamp = XNamespace.Get("urn:p06:mau") + "doan";

    private readonly Dictionary<string, ParagraphPlace> places = new(StringComparer.Ordinal);

    private TracedReport(WordPackage document) => Document = document;

    public WordPackage Document { get; }

    /// <returns>Null when the template cannot be rendered with the model.</returns>
    /// <param name="name">The template's name in messages.</param>
    public static TracedReport? Render(
        string name,
        byte[] template,
        RecordValue model,
        DateOnly day,
        Func<string, SnippetFile>? snippets = null
    )
    {
        if (WordTemplate.Open(name, template, snippets).Template is not { } opened)
        {
            return null;
        }

        Dictionary<string, ParagraphPlace> places = new(StringComparer.Ordinal);
        foreach (var paragraph in TemplateParagraph.AllOf(opened.Package))
        {
            var number = paragraph.Place.InOrder.ToString(CultureInfo.InvariantCulture);
            paragraph.Element.SetAttributeValue(Stamp, number);
            places[number] = paragraph.Place;
        }

        return
            opened.Render(model, day).Document is { } bytes
            && WordPackage.Open(name, bytes, []) is { } document
            ? Read(document, places)
            : null;
    }

    /// <summary>Where in the template a paragraph of the report was written. A part without tags keeps its bytes and
    /// has no stamps; its paragraphs stand where they stood.</summary>
    public Place PlaceOf(XElement paragraph) =>
        (
            (string?)paragraph.Attribute(Stamp) is { } number
                ? places.GetValueOrDefault(number)
                : (Place?)paragraph.Annotation<ParagraphPlace>()
        ) ?? new FilePlace(Document.Name);

    private static TracedReport Read(WordPackage document, Dictionary<string, ParagraphPlace> places)
    {
        StoryCollector.Collect(document);
        var report = new TracedReport(document);
        foreach (var (number, place) in places)
        {
            report.places.Add(number, place);
        }

        return report;
    }
}
