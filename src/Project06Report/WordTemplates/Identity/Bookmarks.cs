using System.Xml.Linq;

namespace Project06Report.WordTemplates;

/// <summary>Bookmarks of a report: numbers and names unique, starts and ends in pairs, and cross-references that follow the copy they
/// stand in.</summary>
internal sealed class Bookmarks
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase) { "REF", "PAGEREF", "NOTEREF", "HYPERLINK" };

    private readonly UniqueNumbers numbers = new();
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> latest = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> open = new(StringComparer.Ordinal);

    public void Reserve(XElement start) => numbers.Reserve((string?)start.Attribute(W.Id));

    /// <returns>What must go: ends without a start, Word's own mark of the last edit.</returns>
    public IEnumerable<XElement> Meet(XElement mark)
    {
        var id = (string?)mark.Attribute(W.Id) ?? "";
        if (mark.Name == W.BookmarkStart)
        {
            return Start(mark, id);
        }

        if (!open.Remove(id, out var start))
        {
            return [mark];
        }

        mark.SetAttributeValue(W.Id, (string?)start.Attribute(W.Id));
        return [];
    }

    /// <returns>Starts whose end did not come.</returns>
    public IEnumerable<XElement> EndPart()
    {
        XElement[] unfinished = [.. open.Values];
        open.Clear();
        return unfinished;
    }

    /// <summary>Points a cross-reference at the copy of its bookmark that came last.</summary>
    public void Redirect(XElement reference)
    {
        if (reference.Name == W.Hyperlink)
        {
            Redirect(reference, W.Main + "anchor");
        }
        else if (reference.Name == W.SimpleField && (string?)reference.Attribute(W.Instruction) is { } code)
        {
            reference.SetAttributeValue(W.Instruction, Redirected(code));
        }
        else if (reference.Name == W.FieldCode && Redirected(reference.Value) is var changed && changed != reference.Value)
        {
            reference.Value = changed;
        }
    }

    private IEnumerable<XElement> Start(XElement mark, string id)
    {
        var name = (string?)mark.Attribute(W.Name) ?? "";
        if (open.TryGetValue(id, out var unfinished))
        {
            open.Remove(id);
        }

        if (name == "_GoBack" && names.Contains(name))
        {
            return unfinished is null ? [mark] : [mark, unfinished];
        }

        open[id] = mark;
        if (numbers.Claim(id) is { } number)
        {
            mark.SetAttributeValue(W.Id, number);
        }

        latest[name] = Unique(name);
        mark.SetAttributeValue(W.Name, latest[name]);
        return unfinished is null ? [] : [unfinished];
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var copy = 2; !names.Add(unique); copy++)
        {
            unique = FormattableString.Invariant($"{name}_{copy}");
        }

        return unique;
    }

    private void Redirect(XElement element, XName attribute)
    {
        if ((string?)element.Attribute(attribute) is { } name && latest.TryGetValue(name, out var copy))
        {
            element.SetAttributeValue(attribute, copy);
        }
    }

    /// <summary><c> REF muc_1 \h </c> with the name of the latest copy.</summary>
    private string Redirected(string code)
    {
        var words = code.Split(' ');
        var field = Array.FindIndex(words, word => word.Length > 0);
        if (field < 0 || !References.Contains(words[field]))
        {
            return code;
        }

        return string.Join(' ', words.Select((word, at) => at > field && latest.TryGetValue(word, out var copy) ? copy : word));
    }
}
