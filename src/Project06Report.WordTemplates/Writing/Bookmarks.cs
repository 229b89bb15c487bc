using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Bookmarks of a report: numbers and names unique, starts and ends in pairs, and cross-references that follow the copy they
/// stand in.</summary>
internal sealed class Bookmarks
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "REF",
        "PAGEREF",
        "NOTEREF",
        "HYPERLINK",
    };

    private static readonly XName Anchor = W.Main + "anchor";

    private readonly UniqueNumbers numbers = new();
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Met>> met = new(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>Takes a cross-reference in, in the order of reading.</summary>
    public void Refer(XElement reference)
    {
        foreach (var name in NamesIn(reference))
        {
            MetOf(name).Add(new(null, reference));
        }
    }

    /// <summary>Once all is met: points each cross-reference at the copy of its bookmark in its own round.</summary>
    public void Resolve()
    {
        foreach (var (name, order) in met)
        {
            if (order.Count(item => item.Copy is not null) > 1)
            {
                Resolve(name, order);
            }
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

        var own = Unique(name);
        MetOf(name).Add(new(own, null));
        mark.SetAttributeValue(W.Name, own);
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

    /// <summary>The references between two copies belong to the first of them, or, when the rounds begin with references, to the second: how
    /// many stand before the first copy and after the last tells which.</summary>
    private static void Resolve(string name, List<Met> order)
    {
        List<string> copies = [.. order.Select(item => item.Copy).OfType<string>()];
        List<List<XElement>> groups =
        [
            [],
        ];
        foreach (var item in order)
        {
            if (item.Copy is null)
            {
                groups[^1].Add(item.Reference!);
            }
            else
            {
                groups.Add([]);
            }
        }

        var (before, after) = (groups[0].Count, groups[^1].Count);
        for (var gap = 0; gap < groups.Count; gap++)
        {
            var backward =
                groups[gap].Count == before + after ? after
                : after >= groups[gap].Count || before < groups[gap].Count ? groups[gap].Count
                : 0;
            for (var at = 0; at < groups[gap].Count; at++)
            {
                var copy =
                    gap == 0 ? 0
                    : gap == groups.Count - 1 ? copies.Count - 1
                    : at < backward ? gap - 1
                    : gap;
                Redirect(groups[gap][at], name, copies[copy]);
            }
        }
    }

    private static void Redirect(XElement reference, string name, string copy)
    {
        if (reference.Name == W.Hyperlink)
        {
            reference.SetAttributeValue(Anchor, copy);
        }
        else if (reference.Name == W.SimpleField)
        {
            reference.SetAttributeValue(
                W.Instruction,
                Redirected((string?)reference.Attribute(W.Instruction) ?? "", name, copy)
            );
        }
        else
        {
            reference.Value = Redirected(reference.Value, name, copy);
        }
    }

    private static IEnumerable<string> NamesIn(XElement reference) =>
        reference.Name == W.Hyperlink
            ? [.. new[] { (string?)reference.Attribute(Anchor) }.OfType<string>()]
            : NamesIn(
                reference.Name == W.SimpleField ? (string?)reference.Attribute(W.Instruction) ?? "" : reference.Value
            );

    /// <summary>Of <c> REF muc_1 \h </c> all words behind the first that could be a name.</summary>
    private static IEnumerable<string> NamesIn(string code)
    {
        var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && References.Contains(words[0])
            ? words.Skip(1).Where(word => word[0] is not ('\\' or '"')).Distinct()
            : [];
    }

    private static string Redirected(string code, string name, string copy) =>
        string.Join(
            ' ',
            code.Split(' ').Select(word => word.Equals(name, StringComparison.OrdinalIgnoreCase) ? copy : word)
        );

    private List<Met> MetOf(string name)
    {
        if (!met.TryGetValue(name, out var order))
        {
            met[name] = order = [];
        }

        return order;
    }

    /// <summary>A copy of a bookmark, by its name in the report, or a reference to the bookmark.</summary>
    private sealed record Met(string? Copy, XElement? Reference);
}
