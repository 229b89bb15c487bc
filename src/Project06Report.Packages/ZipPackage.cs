using System.IO.Compression;
using Project06Report.Diagnostics;

namespace Project06Report.Packages;

/// <summary>An Office Open XML package (ECMA-376 Part 2) in memory. Each read inflates a part within the limits and
/// compares it with the length and CRC-32 the directory states. Each refusal goes to the caller who opened the
/// package.</summary>
public sealed class ZipPackage
{
    private readonly byte[] bytes;
    private readonly PackageLimits limits;
    private readonly Action<PackageRefusal> refuse;
    private readonly Dictionary<string, ZipEntry> entries;
    private byte[] buffer = [];
    private long inflated;

    private ZipPackage(
        byte[] bytes,
        IReadOnlyList<ZipEntry> entries,
        PackageLimits limits,
        Action<PackageRefusal> refuse
    )
    {
        (this.bytes, this.limits, this.refuse) = (bytes, limits, refuse);
        this.entries = entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names of the parts in the order of the zip's list of contents.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <returns>Null after a refusal.</returns>
    public static ZipPackage? Open(byte[] bytes, PackageLimits limits, Action<PackageRefusal> refuse) =>
        ZipDirectory.Read(bytes, limits, refuse) is { } entries ? new(bytes, entries, limits, refuse) : null;

    /// <summary>Whether there is a part of that name; ASCII case does not count (ECMA-376 Part 2 §6.2.2.3).</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <returns>The bytes of the part, valid until the next read; null after a refusal.</returns>
    public ArraySegment<byte>? Read(string part, Limit limit)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            return Refuse(new(PackageFault.PartMissing, part, $"thiếu phần {part}"));
        }

        if (entry.Size > limit.Value)
        {
            return Refuse(PackageRefusal.Beyond(limit, entry.Size, part));
        }

        if (inflated + entry.Size > limits.AllParts.Value)
        {
            return Refuse(PackageRefusal.Beyond(limits.AllParts, inflated + entry.Size, part));
        }

        inflated += entry.Size;
        return Inflate(entry) is { } content && Crc32.Of(content) == entry.Crc
            ? content
            : Refuse(
                new(PackageFault.WrongContent, part, $"nội dung phần {part} không khớp mã kiểm tra của tệp")
            );
    }

    private ArraySegment<byte>? Refuse(PackageRefusal refusal)
    {
        refuse(refusal);
        return null;
    }

    private ArraySegment<byte>? Inflate(ZipEntry entry) =>
        entry.Method switch
        {
            ZipEntry.Stored => entry.CompressedSize == entry.Size
                ? new(bytes, entry.DataStart, (int)entry.Size)
                : null,
            ZipEntry.Deflated => InflateDeflated(entry),
            _ => null,
        };

    private ArraySegment<byte>? InflateDeflated(ZipEntry entry)
    {
        // deflate gains at most a factor of 1,032: no memory is spent on a stated size beyond that
        if (entry.Size > 1_100 * (entry.CompressedSize + 1))
        {
            return null;
        }

        var content = Space((int)entry.Size);
        try
        {
            using DeflateStream stream = new(
                new MemoryStream(bytes, entry.DataStart, (int)entry.CompressedSize),
                CompressionMode.Decompress
            );
            return
                stream.ReadAtLeast(content, content.Count, throwOnEndOfStream: false) == content.Count
                && stream.ReadByte() < 0
                ? content
                : default(ArraySegment<byte>?);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>One buffer for all parts, since they are read one after the other.</summary>
    private ArraySegment<byte> Space(int size)
    {
        if (buffer.Length < size)
        {
            buffer = new byte[Math.Max(size, 16 * 1024)];
        }

        return new(buffer, 0, size);
    }
}
