using System.IO.Compression;

namespace Project06Report.Editions.Catalogues;

/// <summary>Zips again without the time of writing: two builds of the same sources on the same .NET give the same
/// bytes.</summary>
internal static class SteadyZip
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
                var copy = written.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = Earliest;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return file.ToArray();
    }
}
