using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Puts the bookmarks of a report right: unique numbers and names, starts and ends in pairs, and
/// cross-references that follow the copy they stand in.</summary>
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
    private readonly Dictionary<string, List<BookmarkUse>> uses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> open = new(StringComparer.Ordinal);

    public void Reserve(XElement start) => numbers.Reserve((string?)start.Attribute(W.Id));

    /// <returns>The marks to remove: ends without a start, and repeated copies of Word's own mark of the last
    /// edit.</returns>
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

    /// <returns>The starts without an end.</returns>
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
            UsesOf(name).Add(new(null, reference));
        }
    }

    /// <summary>Points each cross-reference at the copy of its bookmark in its own round; call it after the last
    /// part.</summary>
    public void Resolve()
    {
        foreach (var (name, order) in uses)
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
        UsesOf(name).Add(new(own, null));
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

    /// <summary>Points the references of one bookmark at its copies. References between two copies belong to the first
    /// of them or, when the rounds begin with references, to the second; the numbers before the first copy and after
    /// the last tell.</summary>
    private static void Resolve(string name, List<BookmarkUse> order)
    {
        List<string> copies = [.. order.Select(item => item.Copy).OfType<string>()];
        List<List<XElement>> groups =
        [
            [],
        ];
        foreach (var item in order)
        {
            if (item.Reference is { } reference)
            {
                groups[^1].Add(reference);
            }
            else
            {
                groups.Add([]);
            }
        }

        for (var gap = 0; gap < groups.Count; gap++)
        {
            var backward = Backward(groups[gap].Count, groups[0].Count, groups[^1].Count);
            for (var at = 0; at < groups[gap].Count; at++)
            {
                var copy = at < backward ? gap - 1 : gap;
                Redirect(groups[gap][at], name, copies[Math.Clamp(copy, 0, copies.Count - 1)]);
            }
        }
    }

    /// <summary>How many references of a gap between two copies belong to the copy before it.</summary>
    /// <param name="count">The references of the gap.</param>
    /// <param name="before">The references before the first copy.</param>
    /// <param name="after">The references after the last copy.</param>
    private static int Backward(int count, int before, int after)
    {
        if (count == before + after)
        {
            return after;
        }

        return after >= count || before < count ? count : 0;
    }

    private static void Redirect(XElement reference, string name, string copy)
    {
        if (reference.Name == W.Hyperlink)
        {
            reference.SetAttributeValue(Anchor, copy);
        }
        else if (reference.Name == W.SimpleField)
        {
            reference.SetAttributeValue(W.Instruction, Redirected(CodeOf(reference), name, copy));
        }
        else
        {
            reference.Value = Redirected(reference.Value, name, copy);
        }
    }

    private static IEnumerable<string> NamesIn(XElement reference) =>
        reference.Name == W.Hyperlink
            ? [.. new[] { (string?)reference.Attribute(Anchor) }.OfType<string>()]
            : NamesIn(CodeOf(reference));

    private static string CodeOf(XElement field) =>
        field.Name == W.SimpleField ? (string?)field.Attribute(W.Instruction) ?? "" : field.Value;

    /// <summary>The words of a field code that may be bookmark names: "muc_1" of <c> REF muc_1 \h </c>.</summary>
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
            code.Split(' ')
                .Select(word => word.Equals(name, StringComparison.OrdinalIgnoreCase) ? copy : word)
        );

    private List<BookmarkUse> UsesOf(string name)
    {
        if (!uses.TryGetValue(name, out var order))
        {
            uses[name] = order = [];
        }

        return order;
    }

    /// <summary>A copy of a bookmark, known by its name in the report, or a reference to the bookmark.</summary>
    private sealed record BookmarkUse(string? Copy, XElement? Reference);
}
