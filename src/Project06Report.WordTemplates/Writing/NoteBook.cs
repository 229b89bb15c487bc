using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>The notes of a report being written: each reference gets a note of its own, numbered in the order of the
/// document, so that no note is lost, shared or left over.</summary>
internal sealed class NoteBook
{
    private readonly NoteKind footnotes;
    private readonly NoteKind endnotes;

    public NoteBook(XElement? footnotesRoot, XElement? endnotesRoot) =>
        (footnotes, endnotes) = (new(footnotesRoot, W.Footnote), new(endnotesRoot, W.Endnote));

    /// <summary>The part's new root, or null when the template has no such part.</summary>
    public XElement? Footnotes => footnotes.Root;

    public XElement? Endnotes => endnotes.Root;

    public int Count => footnotes.Count + endnotes.Count;

    /// <summary>The name of the next note of that kind, as a reader counts: "chú thích 3".</summary>
    public string NextTitle(XName note) =>
        note == W.Footnote
            ? FormattableString.Invariant($"{NoteSource.Word} {footnotes.Count + 1}")
            : FormattableString.Invariant($"{NoteSource.Word} cuối {endnotes.Count + 1}");

    /// <summary>Takes a finished note in and returns the reference to it.</summary>
    public XElement Add(XElement note, XElement reference)
    {
        var id = (note.Name == W.Footnote ? footnotes : endnotes).Add(note);
        var numbered = new XElement(reference);
        numbered.SetAttributeValue(W.Id, id);
        return numbered;
    }

    private sealed class NoteKind
    {
        private int nextId;

        public NoteKind(XElement? template, XName note)
        {
            if (template is null)
            {
                return;
            }

            var reserved = template.Elements(note).Where(NoteSource.IsReserved).ToList();
            Root = new XElement(
                template.Name,
                template.Attributes(),
                reserved.Select(element => new XElement(element))
            );
            nextId = Math.Max(0, reserved.Select(Id).DefaultIfEmpty(0).Max()) + 1;
        }

        public XElement? Root { get; }

        public int Count { get; private set; }

        public string Add(XElement note)
        {
            var id = nextId++.ToString(CultureInfo.InvariantCulture);
            note.SetAttributeValue(W.Id, id);
            Root?.Add(note);
            Count++;
            return id;
        }

        private static int Id(XElement note) =>
            int.TryParse(
                (string?)note.Attribute(W.Id),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var id
            )
                ? id
                : 0;
    }
}
