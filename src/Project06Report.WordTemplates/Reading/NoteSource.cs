using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>The notes of a template, found by the reference that stands in the text.</summary>
internal sealed class NoteSource
{
    /// <summary>The first word of a note's name in messages.</summary>
    public const string Word = "chú thích";

    private readonly Dictionary<(XName, string), XElement> notes = [];
    private readonly HashSet<XElement> used = [];
    private int footnotes;
    private int endnotes;

    public NoteSource(XElement? footnotesRoot, XElement? endnotesRoot)
    {
        Add(footnotesRoot, W.Footnote, W.FootnoteReference);
        Add(endnotesRoot, W.Endnote, W.EndnoteReference);
    }

    /// <summary>The author's notes to which no reference leads.</summary>
    public IEnumerable<XElement> Unused =>
        notes.Values.Where(note => note.Attribute(W.Type) is null && !used.Contains(note));

    /// <returns>The note and its name for messages; null when the reference leads nowhere or to a separator.</returns>
    public (XElement Element, string Title)? Find(XElement reference)
    {
        if (
            !notes.TryGetValue((reference.Name, (string?)reference.Attribute(W.Id) ?? ""), out var note)
            || IsReserved(note)
        )
        {
            return null;
        }

        used.Add(note);
        return reference.Name == W.FootnoteReference
            ? (note, FormattableString.Invariant($"{Word} {++footnotes}"))
            : (note, FormattableString.Invariant($"{Word} cuối {++endnotes}"));
    }

    /// <summary>Whether a note is a separator. Only its type tells: its id is -1 or 0 in Word and pandoc, 0 or 1 in
    /// LibreOffice.</summary>
    public static bool IsReserved(XElement note) => (string?)note.Attribute(W.Type) is not (null or "normal");

    private void Add(XElement? root, XName note, XName reference)
    {
        foreach (var element in root?.Elements(note) ?? [])
        {
            notes.TryAdd((reference, (string?)element.Attribute(W.Id) ?? ""), element);
        }
    }
}
