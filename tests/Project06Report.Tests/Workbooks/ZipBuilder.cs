using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Project06Report.Packages;

namespace Project06Report.Tests.Workbooks;

/// <summary>Writes a zip byte by byte, so that a test can write a wrong one.</summary>
internal sealed class ZipBuilder
{
    private readonly List<Entry> entries = [];

    /// <summary>One file of the zip; what is not set is computed.</summary>
    public sealed record Entry(string Name, byte[] Content)
    {
        public int Method { get; init; } = ZipEntry.Deflated;

        public int Flags { get; init; }

        public uint? Crc { get; init; }

        public uint? Size { get; init; }

        /// <summary>The name in the local header.</summary>
        public string LocalName { get; init; } = Name;

        /// <summary>Bytes as stored, when they are not the deflated content.</summary>
        public byte[]? Stored { get; init; }

        /// <summary>Not listed in the central directory.</summary>
        public bool Unlisted { get; init; }
    }

    public byte[] Comment { get; set; } = [];

    /// <summary>Bytes before the first local header, not counted in the offsets.</summary>
    public byte[] Prefix { get; set; } = [];

    public byte[] Suffix { get; set; } = [];

    /// <summary>Sizes and offsets in ZIP64 fields everywhere, as Java's writers do on request.</summary>
    public bool UsesZip64 { get; set; }

    public ZipBuilder Add(string name, string content) => Add(new(name, Encoding.UTF8.GetBytes(content)));

    public ZipBuilder Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    public byte[] ToBytes()
    {
        MemoryStream zip = new();
        MemoryStream directory = new();
        var listed = 0;
        foreach (var entry in entries)
        {
            var stored = entry.Stored
                ?? (entry.Method == ZipEntry.Stored ? entry.Content : Deflate(entry.Content));
            var offset = (uint)zip.Length;
            WriteHeader(zip, entry, stored.Length, offset: null, UsesZip64);
            zip.Write(stored);
            if (!entry.Unlisted)
            {
                WriteHeader(directory, entry, stored.Length, offset, UsesZip64);
                listed++;
            }
        }

        var end = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(end);
        Short(end, 8, listed);
        Short(end, 10, listed);
        Word(end, 12, (uint)directory.Length);
        Word(end, 16, (uint)zip.Length);
        Short(end, 20, Comment.Length);
        var longEnd = UsesZip64 ? LongEnd(listed, directory.Length, zip.Length) : [];
        return
        [
            .. Prefix,
            .. zip.ToArray(),
            .. directory.ToArray(),
            .. longEnd,
            .. end,
            .. Comment,
            .. Suffix,
        ];
    }

    private static byte[] LongEnd(int count, long size, long start)
    {
        var end = new byte[76];
        "PK\u0006\u0006"u8.CopyTo(end);
        end[4] = 44;
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(24), count);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(32), count);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(40), size);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(48), start);
        "PK\u0006\u0007"u8.CopyTo(end.AsSpan(56));
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(64), start + size);
        end[72] = 1;
        return end;
    }

    public static byte[] Deflate(byte[] content)
    {
        MemoryStream stored = new();
        using (
            DeflateStream deflate = new(
                stored,
                content.Length > 1 << 20 ? CompressionLevel.Fastest : CompressionLevel.Optimal
            )
        )
        {
            deflate.Write(content);
        }

        return stored.ToArray();
    }

    /// <param name="offset">Of the local header, for the central directory; null for the local header itself.</param>
    private static void WriteHeader(MemoryStream zip, Entry entry, int stored, uint? offset, bool zip64)
    {
        var name = Encoding.UTF8.GetBytes(offset is null ? entry.LocalName : entry.Name);
        var header = new byte[offset is null ? 30 : 46];
        var at = offset is null ? 4 : 6;
        (offset is null ? "PK\u0003\u0004"u8 : "PK\u0001\u0002"u8).CopyTo(header);
        Short(header, at, 20);
        Short(header, at + 2, entry.Flags);
        Short(header, at + 4, entry.Method);
        Short(header, at + 8, 0x21);
        Word(header, at + 10, entry.Crc ?? Crc32.Of(entry.Content));
        Word(header, at + 14, (uint)stored);
        Word(header, at + 18, entry.Size ?? (uint)entry.Content.Length);
        Short(header, at + 22, name.Length);
        if (offset is not null)
        {
            Word(header, 42, zip64 ? uint.MaxValue : offset.Value);
        }

        var extra = new byte[
            zip64
                ? offset is null
                    ? 20
                    : 28
                : 0
        ];
        if (zip64)
        {
            Word(header, at + 14, uint.MaxValue);
            Word(header, at + 18, uint.MaxValue);
            Short(header, at + 24, extra.Length);
            Short(extra, 0, 1);
            Short(extra, 2, extra.Length - 4);
            Word(extra, 4, entry.Size ?? (uint)entry.Content.Length);
            Word(extra, 12, (uint)stored);
            if (offset is not null)
            {
                Word(extra, 20, offset.Value);
            }
        }

        zip.Write(header);
        zip.Write(name);
        zip.Write(extra);
    }

    private static void Short(byte[] bytes, int at, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);

    private static void Word(byte[] bytes, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
