using System.Buffers.Binary;
using System.Text;

namespace Project06Report.Packages;

/// <summary>Writes a zip whose bytes depend on names, contents and their order only: entries are stored with DOS time
/// 1980-01-01, made by "FAT 2.0", without data descriptors. <c>ZipArchive</c> would write the operating system into the
/// file, and deflate may give other bytes in another version of .NET.</summary>
public static class CanonicalZip
{
    private const ushort Version = 20;
    private const ushort MadeBy = 0x0014;
    private const ushort Utf8Names = 0x0800;
    private const ushort FirstOfJanuary1980 = 0x0021;

    // the fixed part of each record (APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16)
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    public static byte[] Write(IReadOnlyList<ZipContent> parts)
    {
        List<Entry> entries = [];
        var length = 0;
        foreach (var part in parts)
        {
            entries.Add(new(part, (uint)length));
            length += entries[^1].Length;
        }

        // of exactly its length: a bag of a province is tens of megabytes, and is not copied once more
        var bytes = new byte[length + entries.Sum(entry => entry.DirectoryLength) + EndLength];
        using var file = new MemoryStream(bytes);
        entries.ForEach(entry => entry.WriteLocal(file));
        entries.ForEach(entry => entry.WriteCentral(file));
        WriteEnd(file, (ushort)parts.Count, (uint)(file.Position - length), (uint)length);
        return bytes;
    }

    private static void WriteEnd(MemoryStream file, ushort count, uint length, uint start)
    {
        var record = new Record(file);
        record.U32(0x06054B50).U16(0).U16(0).U16(count).U16(count).U32(length).U32(start).U16(0);
    }

    private sealed class Entry(ZipContent part, uint offset)
    {
        private readonly byte[] name = Encoding.UTF8.GetBytes(part.Name);
        private readonly uint crc = Crc32.Of(part.Content);

        public int Length => LocalLength + name.Length + part.Content.Length;

        public int DirectoryLength => CentralLength + name.Length;

        public void WriteLocal(MemoryStream file)
        {
            var record = new Record(file).U32(0x04034B50);
            WriteCommon(record).U16((ushort)name.Length).U16(0);
            file.Write(name);
            file.Write(part.Content);
        }

        public void WriteCentral(MemoryStream directory)
        {
            var record = new Record(directory).U32(0x02014B50).U16(MadeBy);
            WriteCommon(record).U16((ushort)name.Length).U16(0).U16(0).U16(0).U16(0).U32(0).U32(offset);
            directory.Write(name);
        }

        private Record WriteCommon(Record record) =>
            record
                .U16(Version)
                .U16(name.Any(value => value > 0x7F) ? Utf8Names : (ushort)0)
                .U16(0)
                .U16(0)
                .U16(FirstOfJanuary1980)
                .U32(crc)
                .U32((uint)part.Content.Length)
                .U32((uint)part.Content.Length);
    }

    /// <summary>Little-endian numbers, one after the other.</summary>
    private sealed class Record(MemoryStream stream)
    {
        public Record U16(ushort value)
        {
            Span<byte> bytes = stackalloc byte[2];
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
            stream.Write(bytes);
            return this;
        }

        public Record U32(uint value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            stream.Write(bytes);
            return this;
        }
    }
}
