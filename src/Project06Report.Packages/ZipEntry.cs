namespace Project06Report.Packages;

/// <summary>A file inside a zip, as its central directory states it (PKWARE APPNOTE 6.3, 4.3.12).</summary>
/// <param name="Start">Where its local header begins in the file.</param>
/// <param name="CompressedSize">Bytes as stored.</param>
/// <param name="Size">Bytes after inflating.</param>
public sealed record ZipEntry(
    string Name,
    int Flags,
    int Method,
    uint Crc,
    long CompressedSize,
    long Size,
    long Start
)
{
    public const int Stored = 0;
    public const int Deflated = 8;

    /// <summary>Where its stored bytes begin; known once the local header was compared.</summary>
    public int DataStart { get; init; }

    public bool IsEncrypted => (Flags & 0x1) != 0;

    /// <summary>Whether sizes and CRC follow the data instead of standing in the local header.</summary>
    public bool HasDataDescriptor => (Flags & 0x8) != 0;

    public bool IsFolder => Name.EndsWith('/');
}
