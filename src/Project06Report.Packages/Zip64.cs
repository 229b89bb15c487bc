using System.Buffers.Binary;

namespace Project06Report.Packages;

/// <summary>The long numbers of ZIP64 (PKWARE APPNOTE 6.3, 4.3.14, 4.5.3). Java's writers use them in small files
/// too.</summary>
public static class Zip64
{
    /// <summary>The value of a short field whose number stands in the long one.</summary>
    public const uint Mark = uint.MaxValue;

    private const int LocatorLength = 20;
    private const int EndLength = 56;
    private const ushort ExtraId = 1;

    /// <summary>The long end record before the short one.</summary>
    /// <param name="end">Where the short end record begins.</param>
    /// <returns>Null when there is none; numbers that fit nowhere for a record that is cut or misplaced.</returns>
    public static (int At, long Count, long Size, long Start)? End(ReadOnlySpan<byte> bytes, int end)
    {
        var locator = end - LocatorLength;
        if (locator < 0 || !bytes[locator..].StartsWith("PK\u0006\u0007"u8))
        {
            return null;
        }

        var at = Long(bytes, locator + 8);
        return at >= 0 && at == locator - EndLength && bytes[(int)at..].StartsWith("PK\u0006\u0006"u8)
            ? ((int)at, Long(bytes, (int)at + 32), Long(bytes, (int)at + 40), Long(bytes, (int)at + 48))
            : (locator, -1, -1, -1);
    }

    /// <summary>The entry with its marked numbers taken from the extra field.</summary>
    /// <returns>Null when the extra field does not give them.</returns>
    public static ZipEntry? Complete(ZipEntry entry, ReadOnlySpan<byte> extra)
    {
        if (entry.Size != Mark && entry.CompressedSize != Mark && entry.Start != Mark)
        {
            return entry;
        }

        var values = Field(extra);
        var taken = 0;
        var complete = entry with
        {
            Size = Take(values, entry.Size, ref taken),
            CompressedSize = Take(values, entry.CompressedSize, ref taken),
            Start = Take(values, entry.Start, ref taken),
        };
        return
            complete is { Size: >= 0, CompressedSize: >= 0, Start: >= 0 }
            && complete.Size < Mark
            && complete.CompressedSize < Mark
            && complete.Start < Mark
            ? complete
            : null;
    }

    private static long Take(ReadOnlySpan<byte> values, long stated, ref int taken)
    {
        if (stated != Mark)
        {
            return stated;
        }

        taken += sizeof(long);
        return taken <= values.Length ? Long(values, taken - sizeof(long)) : -1;
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length + 4 > extra.Length)
            {
                break;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == ExtraId)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(length + 4)..];
        }

        return [];
    }

    private static long Long(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}
