using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Project06Report.Editions.Sources;

/// <summary>Zips a package again without the time of writing and without the random names its writer gave: two builds
/// of the same sources on the same .NET give the same bytes. Types are said part by part and targets from the part's
/// folder, as Word does.</summary>
internal static partial class SteadyZip
{
    private const string TypesPart = "[Content_Types].xml";
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Of(byte[] package)
    {
        using MemoryStream file = new();
        using (ZipArchive read = new(new MemoryStream(package)))
        using (ZipArchive written = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries)
            {
                var copy = written.CreateEntry(Steady(entry.FullName), CompressionLevel.SmallestSize);
                copy.LastWriteTime = Earliest;
                using var target = copy.Open();
                target.Write(Content(entry, read));
            }
        }

        return file.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry, ZipArchive package)
    {
        using var content = entry.Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        var text = entry.FullName switch
        {
            var name when name.EndsWith(".rels", StringComparison.Ordinal) => Relative(Text(bytes), name),
            TypesPart => ByName(XElement.Parse(Text(bytes)), package).ToString(SaveOptions.DisableFormatting),
            _ => null,
        };
        return text is null ? bytes.ToArray() : Encoding.UTF8.GetBytes(Steady(text));
    }

    /// <summary>Targets below the folder of the part that names them are said from there.</summary>
    private static string Relative(string relationships, string name)
    {
        var folder = name[..name.LastIndexOf("_rels/", StringComparison.Ordinal)];
        return relationships.Replace($"Target=\"/{folder}", "Target=\"", StringComparison.Ordinal);
    }

    private static string Text(MemoryStream bytes)
    {
        bytes.Position = 0;
        using StreamReader reader = new(bytes, leaveOpen: true);
        return reader.ReadToEnd();
    }

    /// <summary>Gives every XML part its own entry where the writer has made the type of one the type of all.</summary>
    private static XElement ByName(XElement types, ZipArchive package)
    {
        var byEnding = types
            .Elements(Types + "Default")
            .FirstOrDefault(type => (string?)type.Attribute("Extension") == "xml");
        if (byEnding is null)
        {
            return types;
        }

        var named = types
            .Elements(Types + "Override")
            .Select(type => (string?)type.Attribute("PartName"))
            .ToHashSet();
        var others = package
            .Entries.Select(entry => $"/{entry.FullName}")
            .Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && name != $"/{TypesPart}")
            .Where(name => !named.Contains(name));
        foreach (var name in others)
        {
            var type = new XAttribute("ContentType", (string?)byEnding.Attribute("ContentType") ?? "");
            types.Add(new XElement(Types + "Override", new XAttribute("PartName", name), type));
        }

        byEnding.SetAttributeValue("ContentType", "application/xml");
        return types;
    }

    private static string Steady(string text)
    {
        var number = 0;
        var named = PropertiesName().Replace(text, "core-properties/core.psmdcp");
        return RandomId().Replace(named, _ => $"\"rR{++number}\"");
    }

    [GeneratedRegex("core-properties/[0-9a-f]{32}\\.psmdcp")]
    private static partial Regex PropertiesName();

    [GeneratedRegex("\"R[0-9a-f]{16}\"")]
    private static partial Regex RandomId();
}
