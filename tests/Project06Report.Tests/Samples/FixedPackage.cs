using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Project06Report.Tests.Samples;

/// <summary>The same workbook without what ClosedXML takes from the clock and from GUIDs: part order, entry times, the name of
/// the core properties and the generated relationship ids are fixed. Same content, same bytes. On the way two habits of
/// ClosedXML 0.95.4 are put right: columns out of order, and print titles without <c>$</c>.</summary>
internal static partial class FixedPackage
{
    private const string CoreProperties = "docProps/core.xml";

    /// <summary>The first day a zip entry can carry.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] xlsx)
    {
        var parts = Read(xlsx);
        var generated = parts.Single(part => part.Name.EndsWith(".psmdcp", StringComparison.Ordinal)).Name;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.OrderBy(part => Rank(part.Name)).ThenBy(part => part.Name, StringComparer.Ordinal))
            {
                Write(archive, name == generated ? CoreProperties : name, WithFixedIds(Repaired(Renamed(text, generated)), ids));
            }
        }

        return target.ToArray();
    }

    private static List<(string Name, string Text)> Read(byte[] xlsx)
    {
        using var archive = new ZipArchive(new MemoryStream(xlsx));
        var parts = new List<(string, string)>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts.Add((entry.FullName, reader.ReadToEnd()));
        }

        return parts;
    }

    /// <summary>The content types come first, then the relationships of the package: readers that stream look there.</summary>
    private static int Rank(string part) => part == "[Content_Types].xml" ? 0 : part == "_rels/.rels" ? 1 : 2;

    private static string Renamed(string text, string generated) => text
        .Replace($"/{generated}", $"/{CoreProperties}", StringComparison.Ordinal)
        .Replace("<Default Extension=\"psmdcp\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\" />",
            $"<Override PartName=\"/{CoreProperties}\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\" />",
            StringComparison.Ordinal);

    private static string Repaired(string text) =>
        PrintTitles().Replace(Columns().Replace(text, match => $"<x:cols>{InOrder(match.Groups[1].Value)}</x:cols>"), "!$$$1:$$$2<");

    private static string InOrder(string columns) =>
        string.Concat(Column().Matches(columns).OrderBy(column => int.Parse(column.Groups[1].Value, CultureInfo.InvariantCulture)));

    private static string WithFixedIds(string text, Dictionary<string, string> ids) => GeneratedId().Replace(text, match =>
    {
        ids.TryAdd(match.Value, $"\"relId{ids.Count + 1}\"");
        return ids[match.Value];
    });

    private static void Write(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = EntryTime;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }

    [GeneratedRegex("\"R[0-9a-f]{16}\"")]
    private static partial Regex GeneratedId();

    [GeneratedRegex("<x:cols>(.*?)</x:cols>")]
    private static partial Regex Columns();

    [GeneratedRegex("<x:col min=\"([0-9]+)\"[^>]*>")]
    private static partial Regex Column();

    [GeneratedRegex("!([0-9]+):([0-9]+)<")]
    private static partial Regex PrintTitles();
}
