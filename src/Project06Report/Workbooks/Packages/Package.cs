using System.IO.Compression;
using Project06Report.Zip;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Packages;

/// <summary>An Office Open XML package (ECMA-376 Part 2) in memory. A part is inflated when it is asked for, within the limits,
/// and compared with the length and CRC-32 the directory states.</summary>
internal sealed class Package
{
    private readonly byte[] bytes;
    private readonly ReadingFindings findings;
    private readonly Dictionary<string, ZipEntry> entries;
    private byte[] buffer = [];
    private long inflated;

    private Package(byte[] bytes, ReadingFindings findings, IReadOnlyList<ZipEntry> entries)
    {
        (this.bytes, this.findings) = (bytes, findings);
        this.entries = entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Names => entries.Keys;

    /// <returns>Null after a finding.</returns>
    public static Package? Open(byte[] bytes, ReadingFindings findings) =>
        ZipDirectory.Read(bytes, findings) is { } entries ? new(bytes, findings, entries) : null;

    /// <summary>Part names are equivalent when they differ in ASCII case only (ECMA-376 Part 2 §6.2.2.3).</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <returns>The bytes of the part, good until the next part is read; null after a finding.</returns>
    public ArraySegment<byte>? Read(string part, WorkbookLimit limit)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            findings.Add(Reading.PartMissing, part, $"thiếu phần {part}");
            return null;
        }

        if (!findings.IsWithin(limit, entry.Size, part) || !findings.IsWithin(WorkbookLimits.AllParts, inflated + entry.Size, part))
        {
            return null;
        }

        inflated += entry.Size;

        if (Inflate(entry) is { } content && Crc32.Of(content) == entry.Crc)
        {
            return content;
        }

        findings.Add(Reading.Damaged, part, $"nội dung phần {part} không khớp mã kiểm tra của tệp");
        return null;
    }

    private ArraySegment<byte>? Inflate(ZipEntry entry) => entry.Method switch
    {
        ZipEntry.Stored => entry.CompressedSize == entry.Size ? new(bytes, entry.DataStart, (int)entry.Size) : null,
        ZipEntry.Deflated => InflateDeflated(entry),
        _ => null,
    };

    private ArraySegment<byte>? InflateDeflated(ZipEntry entry)
    {
        // zlib gains at most a factor of 1,032: a stated size beyond that is a lie, and no memory is spent on it
        if (entry.Size > 1_100 * (entry.CompressedSize + 1))
        {
            return null;
        }

        var content = Space((int)entry.Size);
        try
        {
            using DeflateStream stream = new(new MemoryStream(bytes, entry.DataStart, (int)entry.CompressedSize), CompressionMode.Decompress);
            return stream.ReadAtLeast(content, content.Count, throwOnEndOfStream: false) == content.Count && stream.ReadByte() < 0 ? content : default(ArraySegment<byte>?);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Parts are read one after the other, so one buffer does for all.</summary>
    private ArraySegment<byte> Space(int size)
    {
        if (buffer.Length < size)
        {
            buffer = new byte[Math.Max(size, 16 * 1024)];
        }

        return new(buffer, 0, size);
    }
}
