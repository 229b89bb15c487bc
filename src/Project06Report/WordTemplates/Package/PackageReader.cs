using System.IO.Compression;
using Project06Report.Diagnostics;
using Project06Report.Zip;
using static Project06Report.Diagnostics.DiagnosticCatalogue.Templates;

namespace Project06Report.WordTemplates;

/// <summary>Opens the zip of a Word document strictly: what two readers could read differently is refused.</summary>
internal static class PackageReader
{
    /// <returns>All parts in the order of the zip; or null after adding the reason to <paramref name="findings"/>.</returns>
    public static List<Part>? Read(string name, byte[] package, List<Diagnostic> findings)
    {
        List<Part> parts = [];
        var refusal = Sniff(package) ?? ReadEntries(package, parts);
        if (refusal is null)
        {
            return parts;
        }

        findings.Add(new(refusal.Kind, new(name), refusal.Written, refusal.Expected));
        return null;
    }

    private static PackageRefusal? Sniff(byte[] package)
    {
        if (package.Length > TemplateLimits.PackageBytes)
        {
            return PackageRefusal.Over("tệp", package.Length, TemplateLimits.PackageBytes, "byte");
        }

        if (package.AsSpan().StartsWith(OleSignature))
        {
            return new(package.AsSpan().IndexOf(EncryptedPackage) >= 0 ? Encrypted : OldFormat);
        }

        return package.AsSpan().StartsWith("PK\x03\x04"u8) ? null : new(NotWord, package.Length == 0 ? "tệp rỗng" : "");
    }

    private static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream in which Office keeps an encrypted package, UTF-16.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static PackageRefusal? ReadEntries(byte[] package, List<Part> parts)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > TemplateLimits.Entries
                ? PackageRefusal.Over("số phần", zip.Entries.Count, TemplateLimits.Entries, "phần")
                : ReadEntries(zip, parts);
        }
        catch (InvalidDataException)
        {
            return new(Damaged, "không giải nén được");
        }
    }

    private static PackageRefusal? ReadEntries(ZipArchive zip, List<Part> parts)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (CheckName(entry.FullName) is { } bad)
            {
                return bad;
            }

            if (!names.Add(entry.FullName))
            {
                return new(Damaged, $"hai phần cùng tên {entry.FullName}");
            }

            total += entry.Length;
            if (total > TemplateLimits.AllPartsBytes)
            {
                return PackageRefusal.Over("dung lượng sau khi giải nén", total, TemplateLimits.AllPartsBytes, "byte");
            }

            if (!entry.FullName.EndsWith('/') && ReadEntry(entry, parts) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static PackageRefusal? CheckName(string name)
    {
        if (name.Length > TemplateLimits.EntryNameCharacters)
        {
            return PackageRefusal.Over("tên phần", name.Length, TemplateLimits.EntryNameCharacters, "ký tự");
        }

        var bad = name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Any(char.IsControl)
            || name.Split('/').Any(step => step is "." or "..");
        return bad ? new(Damaged, $"tên phần không hợp lệ: '{name}'") : null;
    }

    private static PackageRefusal? ReadEntry(ZipArchiveEntry entry, List<Part> parts)
    {
        if (entry.IsEncrypted)
        {
            return new(Encrypted, entry.FullName);
        }

        if (entry.Length > TemplateLimits.PartBytes)
        {
            return PackageRefusal.Over(entry.FullName, entry.Length, TemplateLimits.PartBytes, "byte");
        }

        var content = new byte[entry.Length];
        using var stream = entry.Open();
        var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (read != content.Length || stream.ReadByte() >= 0 || Crc32.Of(content) != entry.Crc32)
        {
            return new(Damaged, $"phần {entry.FullName} sai mã kiểm CRC-32 hoặc sai độ dài");
        }

        parts.Add(new(entry.FullName, content));
        return null;
    }
}

/// <summary>Why a file cannot be used as a template at all.</summary>
internal sealed record PackageRefusal(DiagnosticKind Kind, string Written = "", string Expected = "")
{
    public static PackageRefusal Over(string what, long found, long limit, string unit) =>
        new(TooLarge, FormattableString.Invariant($"{what}: {found} {unit}"), FormattableString.Invariant($"tối đa {limit} {unit}"));
}
