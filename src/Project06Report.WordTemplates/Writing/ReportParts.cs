using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>The parts of the report that differ from the template's.</summary>
internal sealed class ReportParts(WordPackage template)
{
    private readonly Dictionary<string, XElement> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> workbooks = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> dropped = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The changed parts in the order of reading: body, headers and footers, notes.</summary>
    public List<XElement> Stories { get; } = [];

    /// <summary>Puts a story in. One without tags and notes is left out, so that its part keeps its bytes.</summary>
    public void Put(StoryRoot story, XElement root)
    {
        if (story.IsChart || story.Root.Children.TrueForAll(child => child is Leaf))
        {
            return;
        }

        var whole = story.Element.Parent is { } document ? With(document, story.Element, root) : root;
        changed[story.Part] = whole;
        Stories.Add(whole);
    }

    /// <summary>A copy of the document with another body.</summary>
    private static XElement With(XElement document, XElement body, XElement changedBody) =>
        new(
            document.Name,
            document.Attributes(),
            document.Elements().Select(child => child == body ? changedBody : new XElement(child))
        );

    public void PutNotes(NoteBook notes)
    {
        PutNotes("footnotes", notes.Footnotes);
        PutNotes("endnotes", notes.Endnotes);
    }

    public void PutLists(ListRestarts lists)
    {
        if (lists.Changed is { } numbering && template.RelatedPart("numbering") is { } part)
        {
            changed[part] = numbering;
        }
    }

    /// <summary>Sets the modification date, which comes from the caller and never from a clock.</summary>
    public void PutModified(DateOnly modified)
    {
        var name = Ooxml.Terms + "modified";
        if (
            template.PropertiesPart is not { } part
            || template.Tree(part) is not { } properties
            || properties.Element(name) is null
        )
        {
            return;
        }

        changed.TryAdd(part, new(properties));
        var day = modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        changed[part].SetElementValue(name, $"{day}T00:00:00Z");
    }

    /// <summary>The body's part, or null when it keeps its bytes.</summary>
    public XElement? Main => Changed(template.MainPart);

    public XElement? Changed(string part) => changed.GetValueOrDefault(part);

    public bool Holds(XElement root) => Stories.Contains(root);

    /// <summary>The highest number a bookmark has anywhere in the report.</summary>
    public long HighestBookmark
    {
        get
        {
            var highest = 0L;
            foreach (
                var part in template.Parts.Where(part =>
                    part.IsXml
                    && (
                        changed.ContainsKey(part.Name)
                        || part.Content.AsSpan().IndexOf("bookmarkStart"u8) >= 0
                    )
                )
            )
            {
                foreach (
                    var start in (Changed(part.Name) ?? template.KnownTree(part.Name)).Descendants(
                        W.BookmarkStart
                    )
                )
                {
                    highest = Math.Max(highest, (long?)start.Attribute(W.Id) ?? 0);
                }
            }

            return highest;
        }
    }

    /// <param name="also">Further changed parts, which replace those of the report.</param>
    public byte[] ToBytes(IReadOnlyDictionary<string, XElement>? also = null) =>
        template.Write(Bytes(also ?? new Dictionary<string, XElement>()), dropped);

    /// <summary>Puts points into a chart and into the workbook behind it.</summary>
    public void PutChart(string part, ChartData data)
    {
        changed[part] = ChartFilling.Filled(template.KnownTree(part), data);
        if (
            template.RelationshipsOf(part).FirstOrDefault(relationship => relationship.Kind == "package") is
            { } workbook
        )
        {
            workbooks[workbook.Target] = ChartWorkbook.Write(data);
        }
    }

    /// <summary>Drops the charts that a condition left out, with everything that belongs to them.</summary>
    /// <returns>The parts of these charts.</returns>
    public IReadOnlyList<string> DropUnusedCharts()
    {
        var unused = Main is null ? [] : ChartsMissingIn(Main);
        if (unused.Count == 0)
        {
            return [];
        }

        foreach (var part in unused.Select(chart => chart.Target))
        {
            dropped.UnionWith([part, WordPackage.RelationshipPartOf(part), .. InternalTargets(part)]);
            changed.Remove(part);
        }

        Edit(WordPackage.RelationshipPartOf(template.MainPart))
            .Elements()
            .Where(element => unused.Exists(chart => chart.Id == (string?)element.Attribute("Id")))
            .Remove();
        Edit(WordPackage.ContentTypes)
            .Elements()
            .Where(type => dropped.Contains(((string?)type.Attribute("PartName") ?? "").TrimStart('/')))
            .Remove();
        return unused.ConvertAll(chart => chart.Target);
    }

    private List<Relationship> ChartsMissingIn(XElement main)
    {
        var used = main.Descendants(ChartXml.Namespace + "chart")
            .SelectMany(chart => chart.Attributes())
            .Select(attribute => attribute.Value)
            .ToHashSet();
        return
        [
            .. template
                .RelationshipsOf(template.MainPart)
                .Where(relationship => relationship.Kind == "chart" && !used.Contains(relationship.Id)),
        ];
    }

    private IEnumerable<string> InternalTargets(string part) =>
        template
            .RelationshipsOf(part)
            .Where(relationship => !relationship.External)
            .Select(relationship => relationship.Target);

    private XElement Edit(string part) =>
        changed.TryGetValue(part, out var tree) ? tree : changed[part] = new(template.KnownTree(part));

    private Dictionary<string, byte[]> Bytes(IReadOnlyDictionary<string, XElement> also)
    {
        var bytes = new Dictionary<string, byte[]>(workbooks, StringComparer.OrdinalIgnoreCase);
        foreach (var (part, tree) in changed.Where(part => !also.ContainsKey(part.Key)).Concat(also))
        {
            bytes[part] = XmlWriting.ToBytes(tree);
        }

        return bytes;
    }

    private void PutNotes(string kind, XElement? root)
    {
        if (
            root is not null
            && template.RelatedPart(kind) is { } part
            && template.KnownTree(part).Elements().Any(note => !NoteSource.IsReserved(note))
        )
        {
            changed[part] = root;
            Stories.Add(root);
        }
    }
}
