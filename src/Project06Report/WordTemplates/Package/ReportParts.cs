using System.Globalization;
using System.Xml.Linq;

namespace Project06Report.WordTemplates;

/// <summary>The parts of the report that differ from the template's.</summary>
internal sealed class ReportParts(WordPackage template)
{
    private readonly Dictionary<string, byte[]> changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A story in which no tag and no note stands keeps its bytes.</summary>
    public void Put(StoryRoot story, XElement root)
    {
        if (story.Root.Children.TrueForAll(child => child is Leaf))
        {
            return;
        }

        if (story.Element.Parent is not { } document)
        {
            changed[story.Part] = XmlWriting.ToBytes(root);
            return;
        }

        var copy = new XElement(document.Name, document.Attributes(), document.Elements().Select(child => child == story.Element ? root : new XElement(child)));
        changed[story.Part] = XmlWriting.ToBytes(copy);
    }

    public void PutNotes(NoteBook notes)
    {
        PutNotes("footnotes", notes.Footnotes);
        PutNotes("endnotes", notes.Endnotes);
    }

    /// <summary>The modification date comes from the caller, never from a clock.</summary>
    public void PutModified(DateOnly modified)
    {
        var part = template.RelationshipsOf("").FirstOrDefault(relationship => relationship.Kind == "core-properties")?.Target ?? "";
        if (template.Tree(part) is not { } properties || properties.Element(Ooxml.Terms + "modified") is null)
        {
            return;
        }

        var copy = new XElement(properties);
        copy.Element(Ooxml.Terms + "modified")!.Value = modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        changed[part] = XmlWriting.ToBytes(copy);
    }

    public byte[] ToBytes() => template.Write(changed);

    private void PutNotes(string kind, XElement? root)
    {
        if (root is not null && template.RelatedPart(kind) is { } part && template.Tree(part)!.Elements().Any(note => !NoteSource.IsReserved(note)))
        {
            changed[part] = XmlWriting.ToBytes(root);
        }
    }
}
