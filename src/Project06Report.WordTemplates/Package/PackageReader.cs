using Project06Report.Diagnostics;
using Project06Report.Packages;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Package;

/// <summary>Takes a Word document apart; refuses any other file by what it is (old .doc, encrypted, no zip).</summary>
internal static class PackageReader
{
    /// <returns>All parts in the order of the zip; or null after adding the reason to
    /// <paramref name="findings"/>.</returns>
    public static List<Part>? Read(string name, byte[] package, List<Diagnostic> findings)
    {
        List<Part> parts = [];
        var refusal = Sniff(package) ?? ReadParts(package, parts);
        if (refusal is null)
        {
            return parts;
        }

        findings.Add(new(refusal.Kind, new FilePlace(name), refusal.Written, refusal.Expected));
        return null;
    }

    private static TemplateRefusal? Sniff(byte[] package)
    {
        if (package.Length > TemplateLimits.File.Value)
        {
            return TemplateRefusal.Over(TemplateLimits.File, package.Length);
        }

        if (package.AsSpan().StartsWith(OleSignature))
        {
            return new(package.AsSpan().IndexOf(EncryptedPackage) >= 0 ? Encrypted : OldFormat);
        }

        if (package.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        return new(NotWord, package.Length == 0 ? "tệp rỗng" : "");
    }

    private static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream in which Office keeps an encrypted package, UTF-16.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage =>
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static TemplateRefusal? ReadParts(byte[] file, List<Part> parts)
    {
        TemplateRefusal? first = null;
        var package = ZipPackage.Open(file, TemplateLimits.Package, refusal =>
            first ??= TemplateRefusal.Of(refusal)
        );
        if (package is null)
        {
            return first;
        }

        foreach (var name in package.Names.Where(name => !name.EndsWith('/')))
        {
            if (package.Read(name, TemplateLimits.Part) is not { } content)
            {
                break;
            }

            parts.Add(new(name, content.ToArray()));
        }

        return first;
    }
}
