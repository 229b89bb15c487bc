using System.Buffers.Binary;
using System.Text;
using Project06Report.Diagnostics;

namespace Project06Report.Packages;

/// <summary>Reads the list of contents of a zip file in memory (PKWARE APPNOTE 6.3). It refuses a file in which another
/// reader might see another list: there is one end record, no byte before the first or after the last file, no name
/// twice, and every local header agrees with the directory.</summary>
public sealed class ZipDirectory
{
    private const uint CentralSignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int LongestComment = 0xFFFF;

    private readonly byte[] bytes;
    private readonly PackageLimits limits;
    private readonly Action<PackageRefusal> refuse;
    private readonly List<ZipEntry> entries = [];

    private ZipDirectory(byte[] bytes, PackageLimits limits, Action<PackageRefusal> refuse) =>
        (this.bytes, this.limits, this.refuse) = (bytes, limits, refuse);

    /// <returns>The entries in the order of the directory, or null after a refusal.</returns>
    public static IReadOnlyList<ZipEntry>? Read(
        byte[] bytes,
        PackageLimits limits,
        Action<PackageRefusal> refuse
    )
    {
        var directory = new ZipDirectory(bytes, limits, refuse);
        return directory.ReadDirectory() ? directory.entries : null;
    }

    private bool ReadDirectory()
    {
        if (FindEnd() is not { } end)
        {
            return false;
        }

        var record = bytes.AsSpan(end, EndLength);
        if (Word(record, 4) != 0 || Short(record, 8) != Short(record, 10))
        {
            return Refuse(PackageFault.Irregular, "tệp nén chia nhiều đĩa");
        }

        var (at, count, size, start) = Zip64.End(bytes, end)
            ?? (end, Short(record, 10), Word(record, 12), Word(record, 16));
        if (start < 0 || start > at || size != at - start || !Agree(record, count, size, start))
        {
            return Refuse(PackageFault.Damaged, "bảng kê các phần không nằm ngay trước phần kết của tệp");
        }

        return IsWithin(limits.Entries, count)
            && ReadEntries((int)count, (int)start, at)
            && CompareLocalHeaders((int)start);
    }

    /// <summary>Whether a reader that knows no ZIP64 sees the same directory, or a mark.</summary>
    private static bool Agree(ReadOnlySpan<byte> record, long count, long size, long start) =>
        (Short(record, 10) == count || Short(record, 10) == ushort.MaxValue)
        && (Word(record, 12) == size || Word(record, 12) == Zip64.Mark)
        && (Word(record, 16) == start || Word(record, 16) == Zip64.Mark);

    /// <summary>Where the end record begins: the last of its kind, and the only one whose comment ends exactly with the
    /// file.</summary>
    private int? FindEnd()
    {
        var from = Math.Max(0, bytes.Length - EndLength - LongestComment);
        var area = bytes.AsSpan(from);
        var last = area.LastIndexOf("PK\u0005\u0006"u8);
        if (last < 0 || area.Length < last + EndLength || area.Length < CommentEnd(area, last))
        {
            Refuse(PackageFault.Unfinished, "không có phần kết của tệp nén");
            return null;
        }

        for (var at = last; at >= 0; at = area[..at].LastIndexOf("PK\u0005\u0006"u8))
        {
            if (at < last == (area.Length >= at + EndLength && CommentEnd(area, at) == area.Length))
            {
                Refuse(
                    PackageFault.Irregular,
                    at < last
                        ? "có hai phần kết (end of central directory)"
                        : "sau phần kết của tệp còn byte thừa"
                );
                return null;
            }
        }

        return from + last;
    }

    private static int CommentEnd(ReadOnlySpan<byte> area, int end) =>
        end + EndLength + Short(area, end + 20);

    private bool ReadEntries(int count, int start, int end)
    {
        HashSet<string> names = new(count, StringComparer.OrdinalIgnoreCase);
        var at = start;
        for (var index = 0; index < count; index++)
        {
            if (ReadEntry(ref at, end) is not { } entry)
            {
                return Refuse(PackageFault.Damaged, "bảng kê các phần bị hỏng");
            }

            if (!IsSound(entry, start))
            {
                return false;
            }

            if (!names.Add(entry.Name))
            {
                return Refuse(PackageFault.Irregular, $"hai phần cùng tên {entry.Name}");
            }

            entries.Add(entry);
        }

        return at == end || Refuse(PackageFault.Damaged, "bảng kê các phần dài hơn số phần đã ghi");
    }

    private ZipEntry? ReadEntry(ref int at, int end)
    {
        if (end - at < CentralLength || Word(bytes, at) != CentralSignature)
        {
            return null;
        }

        var header = bytes.AsSpan(at, CentralLength);
        int name = at + CentralLength,
            extra = name + Short(header, 28),
            comment = extra + Short(header, 30);
        at = comment + Short(header, 32);
        return at <= end
            ? Zip64.Complete(
                EntryOf(header, NameOf(bytes.AsSpan(name, extra - name))),
                bytes.AsSpan(extra, comment - extra)
            )
            : null;
    }

    private static ZipEntry EntryOf(ReadOnlySpan<byte> header, string name) =>
        new(
            name,
            Short(header, 8),
            Short(header, 10),
            Word(header, 16),
            Word(header, 20),
            Word(header, 24),
            Word(header, 42)
        );

    private bool IsSound(ZipEntry entry, int directory)
    {
        if (NameFault(entry.Name) is { } fault)
        {
            return Refuse(PackageFault.WrongName, $"{fault}: {Printable(entry.Name)}", Printable(entry.Name));
        }

        if (entry.Start + LocalLength + entry.CompressedSize > directory)
        {
            return Refuse(PackageFault.Damaged, $"phần {entry.Name} nằm ngoài tệp");
        }

        return !entry.IsEncrypted
            || Refuse(PackageFault.Encrypted, $"phần {entry.Name} của tệp nén có mật khẩu", entry.Name);
    }

    private string? NameFault(string name) =>
        name switch
        {
            { Length: 0 } => "một phần không có tên",
            { Length: var length } when length > limits.EntryName.Value =>
                $"tên phần dài quá {limits.EntryName.Value} ký tự",
            _ when name.Contains('\\', StringComparison.Ordinal) => "tên phần có dấu \\",
            _ when name[0] == '/' || name.Contains("//", StringComparison.Ordinal) =>
                "tên phần có thư mục rỗng",
            _ when name.Split('/').Any(step => step is "." or "..") => "tên phần đi ra ngoài gói",
            _ when name.Any(char.IsControl) => "tên phần có ký tự điều khiển",
            _ => null,
        };

    /// <summary>Follows the entries through the file: local headers must agree, nothing may overlap, no file may be
    /// hidden.</summary>
    private bool CompareLocalHeaders(int directory)
    {
        var inFile = new int[entries.Count];
        for (var index = 0; index < inFile.Length; index++)
        {
            inFile[index] = index;
        }

        Array.Sort(inFile, (left, right) => entries[left].Start.CompareTo(entries[right].Start));
        long end = 0;
        foreach (var index in inFile)
        {
            var entry = entries[index];
            if (entry.Start < end)
            {
                return Refuse(PackageFault.Irregular, $"phần {entry.Name} chồng lên phần khác");
            }

            if (HidesEntry(end, entry.Start))
            {
                return false;
            }

            var header = bytes.AsSpan((int)entry.Start, LocalLength);
            if (LocalFault(header, entry, directory) is { } fault)
            {
                return Refuse(PackageFault.Damaged, $"{fault}: {entry.Name}");
            }

            end = entry.Start + LocalLength + Short(header, 26) + Short(header, 28);
            entries[index] = entry with { DataStart = (int)end };
            end += entry.CompressedSize;
        }

        return !HidesEntry(end, directory);
    }

    private bool HidesEntry(long from, long to) =>
        bytes.AsSpan((int)from, (int)(to - from)).IndexOf("PK\u0003\u0004"u8) >= 0
        && !Refuse(PackageFault.Irregular, "trong tệp nén có một phần không kê trong bảng kê");

    private string? LocalFault(ReadOnlySpan<byte> header, ZipEntry entry, int directory)
    {
        if (Word(header, 0) != LocalSignature)
        {
            return "không thấy phần đã kê";
        }

        var name = (int)entry.Start + LocalLength;
        if (
            name + Short(header, 26) + Short(header, 28) + entry.CompressedSize > directory
            || NameOf(bytes.AsSpan(name, Short(header, 26))) != entry.Name
        )
        {
            return "tên ghi ở phần khác tên trong bảng kê";
        }

        return
            Short(header, 8) == entry.Method
            && (Short(header, 6) & 1) == 0
            && Agrees(header, 14, entry.Crc)
            && Agrees(header, 18, entry.CompressedSize)
            && Agrees(header, 22, entry.Size)
            ? null
            : "phần đầu của phần khác bảng kê";
    }

    /// <summary>Whether a local header states the same number. A writer that did not know it yet wrote 0 and put it
    /// behind the data; ZIP64 writes a mark.</summary>
    private static bool Agrees(ReadOnlySpan<byte> header, int at, long stated)
    {
        var here = Word(header, at);
        return here == stated || here == Zip64.Mark || (here == 0 && (Short(header, 6) & 0x8) != 0);
    }

    /// <summary>Reads a name as UTF-8, which covers the ASCII names of Office; other encodings of names are unknown in
    /// practice.</summary>
    private static string NameOf(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    private static string Printable(string name)
    {
        var shown = name.Length > 60 ? $"{name[..60]}…" : name;
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? '?' : letter));
    }

    private bool Refuse(PackageFault fault, string written, string entry = "")
    {
        refuse(new(fault, "", written) { Entry = entry });
        return false;
    }

    private bool IsWithin(Limit limit, long found)
    {
        if (found > limit.Value)
        {
            refuse(PackageRefusal.Beyond(limit, found, ""));
        }

        return found <= limit.Value;
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Word(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
