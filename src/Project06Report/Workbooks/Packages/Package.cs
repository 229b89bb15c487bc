using System.IO.Compression;
using Project06Report.Diagnostics;
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

    /// <returns>The bytes of the part, or null after a finding.</returns>
    public byte[]? Read(string part, WorkbookLimit limit)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            return Refuse(Reading.PartMissing, part, $"thiếu phần {part}");
        }

        if (!findings.IsWithin(limit, entry.Size, part) || !findings.IsWithin(WorkbookLimits.AllParts, inflated + entry.Size, part))
        {
            return null;
        }

        inflated += entry.Size;

        return Inflate(entry) is { } content && Crc32.Of(content) == entry.Crc
            ? content
            : Refuse(Reading.Damaged, part, $"nội dung phần {part} không khớp mã kiểm tra của tệp");
    }

    private byte[]? Inflate(ZipEntry entry) => entry.Method switch
    {
        ZipEntry.Stored => entry.CompressedSize == entry.Size ? bytes.AsSpan(entry.DataStart, (int)entry.Size).ToArray() : null,
        ZipEntry.Deflated => InflateDeflated(entry),
        _ => null,
    };

    private byte[]? InflateDeflated(ZipEntry entry)
    {
        // zlib gains at most a factor of 1,032: a stated size beyond that is a lie, and no memory is spent on it
        if (entry.Size > 1_100 * (entry.CompressedSize + 1))
        {
            return null;
        }

        var content = new byte[entry.Size];
        try
        {
            using DeflateStream stream = new(new MemoryStream(bytes, entry.DataStart, (int)entry.CompressedSize), CompressionMode.Decompress);
            return stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length && stream.ReadByte() < 0 ? content : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private byte[]? Refuse(DiagnosticKind kind, string part, string written)
    {
        findings.Add(kind, part, written);
        return null;
    }
}
