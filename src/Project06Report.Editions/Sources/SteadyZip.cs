using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Project06Report.Editions.Sources;

/// <summary>Zips a package again without the time of writing and without the random names its writer gave: two builds
/// of the same sources on the same .NET give the same bytes.</summary>
internal static partial class SteadyZip
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using MemoryStream file = new();
        using (ZipArchive read = new(new MemoryStream(package)))
        using (ZipArchive written = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries)
            {
                Copy(entry, written.CreateEntry(Steady(entry.FullName), CompressionLevel.SmallestSize));
            }
        }

        return file.ToArray();
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        to.LastWriteTime = Earliest;
        using var content = from.Open();
        using var target = to.Open();
        if (from.FullName is "_rels/.rels" or "[Content_Types].xml")
        {
            using StreamReader text = new(content);
            target.Write(Encoding.UTF8.GetBytes(Steady(text.ReadToEnd())));
        }
        else
        {
            content.CopyTo(target);
        }
    }

    private static string Steady(string text)
    {
        var number = 0;
        return RandomId()
            .Replace(PropertiesName().Replace(text, "core-properties/core.psmdcp"), _ => $"\"rR{++number}\"");
    }

    [GeneratedRegex("core-properties/[0-9a-f]{32}\\.psmdcp")]
    private static partial Regex PropertiesName();

    [GeneratedRegex("\"R[0-9a-f]{16}\"")]
    private static partial Regex RandomId();
}
