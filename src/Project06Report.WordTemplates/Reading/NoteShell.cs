using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A footnote or endnote, read at its reference: <see cref="Shell.Element"/> is the note; the reference
/// returns to the run once the note has its number.</summary>
internal sealed class NoteShell(XElement note, XElement reference) : Shell(note)
{
    public XElement Reference { get; } = reference;
}
