using System.Buffers.Binary;
using System.Text;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Recognition;

/// <summary>The container of Office before 2007 and of encrypted workbooks (MS-CFB). Only the names in its directory
/// are read.</summary>
internal static class CompoundFile
{
    private const int EntryLength = 128;
    private const int HeaderLength = 512;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The first known name in the directory decides; an embedded object comes after its host.</summary>
    /// <returns>Null when the file is no compound file.</returns>
    public static ForeignKind? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
        {
            return null;
        }

        foreach (var name in EntryNames(bytes))
        {
            if (ByName(name) is { } kind)
            {
                return kind;
            }
        }

        return bytes.Length < 3 * HeaderLength
            ? new(Reading.UnfinishedCopy)
            : new(Reading.OtherDocument, "tài liệu Office kiểu cũ");
    }

    /// <summary>Whether the file is a workbook of Excel 97 to 2003.</summary>
    public static bool HoldsWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Signature) && EntryNames(bytes).Find(name => ByName(name) is not null) == "Workbook";

    private static ForeignKind? ByName(string name) =>
        name switch
        {
            "EncryptedPackage" => new(Reading.Encrypted),
            "Workbook" or "Book" => new(Reading.OldExcel),
            "WordDocument" => new(Reading.OtherDocument, "tài liệu Word kiểu cũ (.doc)"),
            "PowerPoint Document" => new(Reading.OtherDocument, "bài trình chiếu PowerPoint kiểu cũ (.ppt)"),
            "__properties_version1.0" => new(Reading.OtherDocument, "thư Outlook (.msg)"),
            _ => null,
        };

    /// <summary>The names from the first directory sector on; sectors of the directory mostly follow each
    /// other.</summary>
    private static List<string> EntryNames(ReadOnlySpan<byte> bytes)
    {
        List<string> names = [];
        if (bytes.Length < HeaderLength)
        {
            return names;
        }

        var sector = 1L << Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]), 16);
        var start = (BinaryPrimitives.ReadUInt32LittleEndian(bytes[48..]) + 1) * sector;
        for (var at = start; at + EntryLength <= bytes.Length && names.Count < 1_000; at += EntryLength)
        {
            var entry = bytes.Slice((int)at, EntryLength);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length is >= 4 and <= 64)
            {
                names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
            }
        }

        return names;
    }
}
