using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Project06Report.Tests.Layout;

internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Attributes and relationship types begin with it.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string? Value(this XElement? element, string attribute = "val") => (string?)element?.Attribute(W + attribute);

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>An on/off property (ST_OnOff): there and not "0", "false" or "off"; null when not there.</summary>
    public static bool? Toggle(this XElement? element) =>
        element is null ? null : element.Value() is not ("0" or "false" or "off");
}

/// <summary>The parts of a .docx its layout depends on, found through relationships and never by name.</summary>
internal sealed class WordParts
{
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly List<(string Type, string Target)> links = [];
    private readonly Dictionary<string, XElement> parts = new(StringComparer.Ordinal);

    private WordParts(ZipArchive zip)
    {
        MainName = Relationships(zip, "_rels/.rels", "").First(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        var folder = MainName[..(MainName.LastIndexOf('/') + 1)];
        foreach (var (id, type, target) in Relationships(zip, $"{folder}_rels/{MainName[folder.Length..]}.rels", folder))
        {
            targets[id] = target;
            links.Add((type, target));
        }

        foreach (var entry in zip.Entries.Where(entry => entry.FullName == MainName || targets.ContainsValue(entry.FullName)))
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
            {
                parts[entry.FullName] = Load(entry);
            }
        }
    }

    public string MainName { get; }

    public XElement Main => parts[MainName];

    public static WordParts Open(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        return new WordParts(zip);
    }

    /// <summary>The part of a kind ("styles", "footnotes"), or null.</summary>
    public XElement? OfKind(string kind) => Named(NamesOfKind(kind).FirstOrDefault() ?? "");

    public IEnumerable<string> NamesOfKind(string kind) =>
        links.Where(link => link.Type == Wml.R.NamespaceName + "/" + kind).Select(link => link.Target).Distinct().Order(StringComparer.Ordinal);

    public XElement? Named(string name) => parts.GetValueOrDefault(name);

    /// <summary>The part a relationship of the main part leads to; null when there is none.</summary>
    public string? NameOf(string relationship) => targets.GetValueOrDefault(relationship);

    private static IEnumerable<(string Id, string Type, string Target)> Relationships(ZipArchive zip, string name, string folder)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            yield break;
        }

        foreach (var link in Load(entry).Elements(Wml.Links + "Relationship").Where(link => (string?)link.Attribute("TargetMode") != "External"))
        {
            var target = (string)link.Attribute("Target")!;
            yield return ((string)link.Attribute("Id")!, (string)link.Attribute("Type")!, target.StartsWith('/') ? target[1..] : folder + target);
        }
    }

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
