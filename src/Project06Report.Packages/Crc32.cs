namespace Project06Report.Packages;

/// <summary>The CRC-32 of zip files (ISO 3309, reflected polynomial 0xEDB88320). .NET does not compare it when it
/// inflates.</summary>
public static class Crc32
{
    private const int Lanes = 8;

    private static readonly uint[] Table = MakeTable();

    /// <summary>Takes eight bytes a step, one table for each.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = uint.MaxValue;
        for (; bytes.Length >= Lanes; bytes = bytes[Lanes..])
        {
            var low = crc ^ BitConverter.ToUInt32(bytes);
            var high = BitConverter.ToUInt32(bytes[4..]);
            crc =
                table[0x700 + (low & 0xFF)]
                ^ table[0x600 + (low >> 8 & 0xFF)]
                ^ table[0x500 + (low >> 16 & 0xFF)]
                ^ table[0x400 + (low >> 24)]
                ^ table[0x300 + (high & 0xFF)]
                ^ table[0x200 + (high >> 8 & 0xFF)]
                ^ table[0x100 + (high >> 16 & 0xFF)]
                ^ table[high >> 24];
        }

        foreach (var value in bytes)
        {
            crc = table[(crc ^ value) & 0xFF] ^ crc >> 8;
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Lanes * 256];
        for (uint value = 0; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
            }

            table[value] = crc;
        }

        for (var at = 256; at < table.Length; at++)
        {
            table[at] = table[at - 256] >> 8 ^ table[table[at - 256] & 0xFF];
        }

        return table;
    }
}
