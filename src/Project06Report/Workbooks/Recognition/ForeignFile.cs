using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Recognition;

/// <summary>Recognises, before a file is parsed, what departments send by mistake. Other readers call all of these
/// "corrupt", and none of them is.</summary>
internal static class ForeignFile
{
    private const int ZeroedHead = 512;

    /// <returns>Null for a zip file, which has to be opened to know more.</returns>
    public static ForeignKind? Recognise(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new(Reading.Empty, "0 byte");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return EmptiedTail(bytes);
        }

        if (LockFile.Owner(file[(file.LastIndexOf('/') + 1)..], bytes) is { } owner)
        {
            return new(Reading.LockFile, owner.Length == 0 ? "" : $"người đang mở: {owner}");
        }

        return IsZeroed(bytes) ? new(Reading.Zeroed) : ByFirstBytes(bytes);
    }

    /// <summary>Recognises a download that reserved its space and never filled it.</summary>
    private static ForeignKind? EmptiedTail(ReadOnlySpan<byte> zip) =>
        zip.Length > ZeroedHead && !zip[^64..].ContainsAnyExcept((byte)0)
            ? new(Reading.Zeroed, "phần cuối của tệp toàn byte 0")
            : null;

    private static bool IsZeroed(ReadOnlySpan<byte> bytes) =>
        !bytes[..Math.Min(bytes.Length, ZeroedHead)].ContainsAnyExcept((byte)0);

    private static ForeignKind ByFirstBytes(ReadOnlySpan<byte> bytes) =>
        CompoundFile.Recognise(bytes)
        ?? BySignature(bytes)
        ?? TextFile.Recognise(bytes)
        ?? new(Reading.NotAWorkbook, FirstBytes(bytes));

    /// <summary>One line for each kind of file that departments have sent.</summary>
    private static ForeignKind? BySignature(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x09, 0x00 or 0x02 or 0x04 or 0x08, >= 4 and <= 16, 0x00, ..] => new(
                Reading.OldExcel,
                "Excel 5 hoặc cũ hơn"
            ),
            [(byte)'P', (byte)'K', 5, 6, ..] => new(Reading.Archive, "tệp zip không chứa gì"),
            [(byte)'P', (byte)'K', 7, 8, ..] => new(Reading.Archive, "tệp zip chia nhiều phần"),
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => new(Reading.Archive, "tệp nén rar"),
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => new(Reading.Archive, "tệp nén 7z"),
            [0x1F, 0x8B, ..] => new(Reading.Archive, "tệp nén gzip"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new(Reading.OtherDocument, "tệp PDF"),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => new(Reading.OtherDocument, "ảnh PNG"),
            [0xFF, 0xD8, 0xFF, ..] => new(Reading.OtherDocument, "ảnh JPEG"),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => new(Reading.OtherDocument, "ảnh GIF"),
            [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => new(
                Reading.OtherDocument,
                "ảnh TIFF"
            ),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => new(
                Reading.OtherDocument,
                "ảnh hoặc phim chụp bằng điện thoại"
            ),
            [(byte)'M', (byte)'Z', ..] => new(Reading.OtherDocument, "chương trình Windows"),
            [0x00, 0x05, 0x16, 0x07, ..] => new(Reading.OtherDocument, "tệp phụ do máy Mac tạo ra"),
            [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00, ..] => new(
                Reading.Shortcut,
                "lối tắt của Windows"
            ),
            _ => null,
        };

    private static string FirstBytes(ReadOnlySpan<byte> bytes) =>
        $"các byte đầu: {Convert.ToHexString(bytes[..Math.Min(8, bytes.Length)])}";
}
