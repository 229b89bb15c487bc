using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Writes runs and numbers the footnotes as their marks come.</summary>
internal sealed class RunWriter
{
    private readonly List<string> notes = [];

    /// <summary>Names of the notes; the first has number 1.</summary>
    public IReadOnlyList<string> Notes => notes;

    public IEnumerable<XElement> Runs(ImmutableArray<Inline> content) => content.Select(Run);

    public XElement Paragraph(Paragraph paragraph, XElement? end = null) =>
        Element(
            "p",
            Element(
                "pPr",
                Value("pStyle", paragraph.Style),
                paragraph.Look.KeepsWithNext ? Element("keepNext") : null,
                Spacing(paragraph.Look),
                end
            ),
            Runs(paragraph.Content)
        );

    /// <summary>Text with its blanks.</summary>
    public static XElement Text(string text) =>
        Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private XElement Run(Inline inline) =>
        inline switch
        {
            TextRun text => Element("r", Look(text.Bold, text.Italic), Text(text.Text)),
            LineBreak line => Element("r", Look(line.Bold, line.Italic), Element("br")),
            NoteMark mark => Mark(mark.Note),
            _ => throw new InvalidOperationException($"What is {inline}?"),
        };

    private XElement Mark(string note)
    {
        notes.Add(note);
        return NoteRun(Element("footnoteReference", Attribute("id", notes.Count)));
    }

    public static XElement NoteRun(XElement content) =>
        Element("r", Element("rPr", Value("rStyle", StyleRow.NoteMark)), content);

    private static XElement? Look(bool bold, bool italic) =>
        bold || italic ? Element("rPr", Switch(bold, "b"), Switch(italic, "i")) : null;
}
