using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Makes the ids of what a loop copied unique again, in document order and with everything that refers to
/// them. The first copy keeps its ids, so a report without loops keeps the template's.</summary>
internal sealed class IdentityFixer
{
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";

    private readonly UniqueNumbers drawings = new();
    private readonly HashSet<string> shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> controls = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> comments = [];
    private readonly Bookmarks bookmarks = new();
    private readonly List<XElement> dropped = [];
    private readonly Dictionary<string, XElement> notes = new(StringComparer.Ordinal);
    private HashSet<string> paragraphIds = [];
    private bool isNotePart;

    /// <param name="roots">The report's changed parts, in the order of reading.</param>
    public static void Fix(IReadOnlyList<XElement> roots)
    {
        var fixer = new IdentityFixer();
        foreach (var element in roots.SelectMany(root => root.Descendants()))
        {
            fixer.Reserve(element);
        }

        foreach (var root in roots)
        {
            fixer.FixPart(root);
        }

        fixer.bookmarks.Resolve();
    }

    private void Reserve(XElement element)
    {
        if (element.Name.LocalName == "docPr")
        {
            drawings.Reserve((string?)element.Attribute("id"));
        }
        else if (element.Name == W.BookmarkStart)
        {
            bookmarks.Reserve(element);
        }
        else if (element.Name == W.Footnote || element.Name == W.Endnote)
        {
            // the cross-references of a note count where the note's reference stands
            notes.TryAdd(element.Name.LocalName + (string?)element.Attribute(W.Id), element);
        }
    }

    private void FixPart(XElement root)
    {
        paragraphIds = new(StringComparer.Ordinal);
        isNotePart = root.Name == W.Footnotes || root.Name == W.Endnotes;
        foreach (var element in root.Descendants())
        {
            Fix(element);
        }

        dropped.AddRange(bookmarks.EndPart());
        foreach (var element in dropped)
        {
            Drop(element);
        }

        dropped.Clear();
    }

    private void Fix(XElement element)
    {
        if (element.Name.Namespace == W.Main)
        {
            FixWord(element);
        }
        else if (
            element.Name.LocalName == "docPr"
            && drawings.Claim((string?)element.Attribute("id")) is { } id
        )
        {
            element.SetAttributeValue("id", id);
        }
        else if (element.Name.Namespace == Vml)
        {
            FixShape(element);
        }
    }

    private void FixWord(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p" or "tr":
                FixParagraphId(element);
                break;
            case "sdtPr"
                when element.Element(W.Id) is { } id && !controls.Add((string?)id.Attribute(W.Value) ?? ""):
                dropped.Add(id);
                break;
            case "bookmarkStart" or "bookmarkEnd":
                dropped.AddRange(bookmarks.Meet(element));
                break;
            case "hyperlink" or "instrText" or "fldSimple" when !isNotePart:
                bookmarks.Refer(element);
                break;
            case "footnoteReference" or "endnoteReference":
                ReferFromNote(element);
                break;
            case "commentRangeStart" or "commentRangeEnd" or "commentReference":
                FixComment(element);
                break;
        }
    }

    /// <summary>Takes in the cross-references of a note where the note's own reference stands.</summary>
    private void ReferFromNote(XElement reference)
    {
        var kind = reference.Name.LocalName[..^"Reference".Length];
        var note = notes.GetValueOrDefault(kind + (string?)reference.Attribute(W.Id));
        foreach (var inside in note?.Descendants() ?? [])
        {
            if (inside.Name == W.Hyperlink || inside.Name == W.FieldCode || inside.Name == W.SimpleField)
            {
                bookmarks.Refer(inside);
            }
        }
    }

    private void FixComment(XElement mark)
    {
        if (!comments.Add((mark.Name.LocalName, (string?)mark.Attribute(W.Id) ?? "")))
        {
            dropped.Add(mark);
        }
    }

    /// <summary>Takes the ids from a copy: they are optional, and an invented one might exist elsewhere.</summary>
    private void FixParagraphId(XElement element)
    {
        if ((string?)element.Attribute(Ooxml.ParagraphId) is { } id && !paragraphIds.Add(id))
        {
            element.SetAttributeValue(Ooxml.ParagraphId, null);
            element.SetAttributeValue(Ooxml.TextId, null);
        }
    }

    private void FixShape(XElement element)
    {
        if ((string?)element.Attribute("id") is not { } id || shapes.Add(id))
        {
            return;
        }

        if (element.Name.LocalName == "shapetype")
        {
            dropped.Add(element);
            return;
        }

        var copy = 2;
        while (!shapes.Add(FormattableString.Invariant($"{id}_{copy}")))
        {
            copy++;
        }

        element.SetAttributeValue("id", FormattableString.Invariant($"{id}_{copy}"));
        element.SetAttributeValue(XName.Get("spid", Office), null);
    }

    private static void Drop(XElement element)
    {
        var run = element.Parent;
        element.Remove();
        if (run?.Name == W.Run && run.Elements().All(child => child.Name == W.RunProperties))
        {
            run.Remove();
        }
    }
}
