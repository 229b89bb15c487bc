using System.Buffers.Binary;
using System.Text;

namespace Project06Report.Workbooks.OldExcel;

/// <summary>Takes one stream out of a compound file (MS-CFB).</summary>
internal sealed class CompoundStream
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MiniSector = 64;
    private const int InHeader = 109;

    private readonly byte[] file;
    private readonly int sector;
    private readonly List<uint> table = [];

    private CompoundStream(byte[] file) =>
        (this.file, sector) = (file, 1 << BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)));

    /// <returns>Null when there is no such stream or part of it cannot be reached.</returns>
    public static byte[]? Find(byte[] file, string name)
    {
        if (file.Length < HeaderLength || file[30] is not (9 or 12) || file[31] != 0)
        {
            return null;
        }

        CompoundStream compound = new(file);
        return compound.ReadTable() ? compound.Read(name) : null;
    }

    /// <summary>The table that leads from each sector to the next; its own sectors are listed in the header and
    /// beyond.</summary>
    private bool ReadTable()
    {
        var lists = Word(HeaderLength - 4 * InHeader, InHeader);
        var next = Word(68);
        for (var step = 0; next < 0xFFFFFFFA; step++)
        {
            if (At(next) is not { } at || step > file.Length / sector)
            {
                return false;
            }

            var more = Word(at, sector / 4);
            lists = [.. lists, .. more[..^1]];
            next = more[^1];
        }

        foreach (var listed in lists.Where(listed => listed < 0xFFFFFFFA))
        {
            if (At(listed) is not { } at || table.Count > file.Length)
            {
                return false;
            }

            table.AddRange(Word(at, sector / 4));
        }

        return true;
    }

    private byte[]? Read(string name)
    {
        var directory = Chain(Word(48));
        if (directory is null || directory.Length < EntryLength || Entry(directory, name) is not { } entry)
        {
            return null;
        }

        var content =
            entry.Size < Word(56)
                ? Mini(Chain(Start(directory)), Chain(Word(60)), entry)
                : Chain(entry.Start);
        return content is not null && content.Length >= entry.Size ? content[..(int)entry.Size] : null;
    }

    private static (uint Start, uint Size)? Entry(byte[] directory, string name)
    {
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (
                length is >= 2 and <= 64
                && entry[66] == 2
                && Encoding.Unicode.GetString(entry[..(length - 2)]) == name
            )
            {
                return (Start(entry), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            }
        }

        return null;
    }

    private static uint Start(ReadOnlySpan<byte> entry) =>
        BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);

    /// <summary>Small streams lie in pieces inside another stream, with a table of their own.</summary>
    private static byte[]? Mini(byte[]? container, byte[]? miniTable, (uint Start, uint Size) entry)
    {
        MemoryStream content = new();
        for (
            var at = entry.Start;
            at < 0xFFFFFFFA;
            at = BinaryPrimitives.ReadUInt32LittleEndian(miniTable.AsSpan((int)at * 4))
        )
        {
            if (
                container is null
                || miniTable is null
                || at >= miniTable.Length / 4
                || (at + 1) * MiniSector > container.Length
                || content.Length > entry.Size
            )
            {
                return null;
            }

            content.Write(container, (int)at * MiniSector, MiniSector);
        }

        return content.ToArray();
    }

    private byte[]? Chain(uint start)
    {
        MemoryStream content = new();
        for (var next = start; next < 0xFFFFFFFA; next = table[(int)next])
        {
            if (At(next) is not { } at || next >= table.Count || content.Length > file.Length)
            {
                return null;
            }

            content.Write(file, at, sector);
        }

        return content.ToArray();
    }

    /// <summary>Where a sector begins; the last one may be cut short by no byte.</summary>
    private int? At(uint index) => (index + 2L) * sector <= file.Length ? (int)((index + 1) * sector) : null;

    private uint Word(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private uint[] Word(int at, int count) =>
        [.. Enumerable.Range(0, count).Select(index => Word(at + 4 * index))];
}
