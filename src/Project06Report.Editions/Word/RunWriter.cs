using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Writes runs and numbers the footnotes as their marks come.</summary>
internal sealed class RunWriter
{
    private readonly List<string> notes = [];

    /// <summary>Names of the notes; the first has number 1.</summary>
    public IReadOnlyList<string> Notes => notes;

    public IEnumerable<XElement> Runs(ImmutableArray<Inline> content) => content.Select(Run);

    public XElement Paragraph(Paragraph paragraph, XElement? end = null) =>
        Wml.Of(
            "p",
            Wml.Of(
                "pPr",
                Wml.Value("pStyle", paragraph.Style),
                paragraph.Look.KeepsWithNext ? Wml.Of("keepNext") : null,
                Wml.Spacing(paragraph.Look),
                end
            ),
            Runs(paragraph.Content)
        );

    /// <summary>Text with its blanks.</summary>
    public static XElement Text(string text) => Wml.Of("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private XElement Run(Inline inline) =>
        inline switch
        {
            TextRun text => Wml.Of("r", Look(text.Bold, text.Italic), Text(text.Text)),
            LineBreak line => Wml.Of("r", Look(line.Bold, line.Italic), Wml.Of("br")),
            NoteMark mark => Mark(mark.Note),
            _ => throw new InvalidOperationException($"What is {inline}?"),
        };

    private XElement Mark(string note)
    {
        notes.Add(note);
        return NoteRun(Wml.Of("footnoteReference", Wml.Attribute("id", notes.Count)));
    }

    public static XElement NoteRun(XElement content) =>
        Wml.Of("r", Wml.Of("rPr", Wml.Value("rStyle", StyleRow.NoteMark)), content);

    private static XElement? Look(bool bold, bool italic) =>
        bold || italic ? Wml.Of("rPr", Wml.Switch(bold, "b"), Wml.Switch(italic, "i")) : null;
}
