using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A footnote or endnote, inline at its reference: <see cref="Shell.Element"/> is the note, the reference goes back into
/// the run once the note has its number.</summary>
internal sealed class NoteShell(XElement note, XElement reference) : Shell(note)
{
    public XElement Reference { get; } = reference;
}
