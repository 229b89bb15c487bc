using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Restarts numbered lists in loops. A list that begins in the middle of a round starts anew in each; a list
/// whose items are the rounds, or that began before the loop, goes on counting.</summary>
internal sealed class ListRestarts
{
    private readonly Dictionary<string, string> current = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rounds = new(StringComparer.Ordinal);
    private readonly List<XElement> added = [];
    private readonly XElement? numbering;
    private int highest;

    public ListRestarts(XElement? numbering)
    {
        this.numbering = numbering;
        highest = numbering
            ?.Elements(W.Main + "num")
            .Select(num =>
                int.TryParse(NumId(num), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0
            )
            .DefaultIfEmpty(0)
            .Max()
            ?? 0;
    }

    /// <summary>The numbering part with the fresh lists; null when none was needed.</summary>
    public XElement? Changed
    {
        get
        {
            if (added.Count == 0 || numbering is null)
            {
                return null;
            }

            var copy = new XElement(numbering);
            copy.Elements(W.Main + "num").Last().AddAfterSelf(added);
            return copy;
        }
    }

    /// <summary>Begins a round of a loop in which that list starts anew.</summary>
    public void Begin(string list)
    {
        rounds[list] = rounds.GetValueOrDefault(list) + 1;
        if (rounds[list] > 1 && Find(list)?.Element(W.Main + "abstractNumId") is { } link)
        {
            var id = (++highest).ToString(CultureInfo.InvariantCulture);
            added.Add(Fresh(link, id));
            current[list] = id;
        }
    }

    /// <summary>Puts a paragraph, or the paragraphs of a block, on the list of this round.</summary>
    public void Apply(XElement block)
    {
        if (current.Count == 0)
        {
            return;
        }

        foreach (var number in block.DescendantsAndSelf(W.Main + "numId"))
        {
            if (current.TryGetValue((string?)number.Attribute(W.Value) ?? "", out var id))
            {
                number.SetAttributeValue(W.Value, id);
            }
        }
    }

    private XElement? Find(string list) =>
        numbering?.Elements(W.Main + "num").FirstOrDefault(num => NumId(num) == list);

    private static string NumId(XElement num) => (string?)num.Attribute(W.Main + "numId") ?? "";

    /// <summary>A list with the levels of the definition that <paramref name="link"/> names, each starting
    /// anew.</summary>
    private XElement Fresh(XElement link, string id)
    {
        var levels = numbering
            ?.Elements(W.Main + "abstractNum")
            .FirstOrDefault(definition =>
                (string?)definition.Attribute(W.Main + "abstractNumId") == (string?)link.Attribute(W.Value)
            )
            ?.Elements(W.Main + "lvl")
            ?? [];
        return new(
            W.Main + "num",
            new XAttribute(W.Main + "numId", id),
            new XElement(link),
            levels.Select(Restart)
        );
    }

    private static XElement Restart(XElement level) =>
        new(
            W.Main + "lvlOverride",
            new XAttribute(W.Main + "ilvl", (string?)level.Attribute(W.Main + "ilvl") ?? "0"),
            new XElement(
                W.Main + "startOverride",
                new XAttribute(W.Value, (string?)level.Element(W.Main + "start")?.Attribute(W.Value) ?? "1")
            )
        );
}
