using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary>Opens a bag and compares it with its own manifests, in both directions. It reports, all at once, every bit
/// in which the bag departs from its manifests or from how p06 writes bags.</summary>
internal sealed class BagReader
{
    private readonly string file;
    private readonly List<Diagnostic> findings;
    private readonly Dictionary<string, byte[]> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> payload = new(StringComparer.Ordinal);
    private string name = "";

    private BagReader(string file, List<Diagnostic> findings) =>
        (this.file, this.findings) = (file, findings);

    /// <returns>The bag, or null after adding to <paramref name="findings"/> everything that is wrong with
    /// it.</returns>
    public static Bag? Read(string file, byte[] zip, List<Diagnostic> findings)
    {
        var reader = new BagReader(file, findings);
        var before = findings.Count;
        if (reader.ReadFiles(zip) && reader.HasTags())
        {
            reader.CheckManifest(Bag.Manifest, reader.payload);
            reader.CheckManifest(
                Bag.TagManifest,
                reader.tags.Where(tag => tag.Key != Bag.TagManifest).ToDictionary()
            );
        }

        var info = reader.Info();
        if (findings.Count > before)
        {
            return null;
        }

        if (
            reader.tags.Count != 4
            || !Bag.Zip(reader.name, reader.tags, reader.payload).AsSpan().SequenceEqual(zip)
        )
        {
            reader.Add(
                Seals.ForeignContainer,
                "",
                "tệp zip có chỗ khác với cách p06 ghi; nội dung các tệp bên trong thì khớp mã"
            );
            return null;
        }

        return new(reader.name, info, reader.payload, Bag.Hash(reader.tags[Bag.TagManifest]));
    }

    private void Add(DiagnosticKind kind, string part, string written = "", string expected = "") =>
        findings.Add(new(kind, new PackagePlace(file, part), written, expected));

    private bool ReadFiles(byte[] zip)
    {
        var whole = true;
        if (ZipPackage.Open(zip, BagLimits.Package, Refuse) is not { } package)
        {
            return false;
        }

        foreach (var entry in package.Names)
        {
            if (!IsSafe(entry))
            {
                Add(
                    Seals.UnsafeName,
                    entry,
                    "",
                    "chữ không dấu, số, dấu chấm, gạch nối và gạch dưới; không có “..”"
                );
                whole = false;
            }
            else if (package.Read(entry, BagLimits.Content) is { } content)
            {
                Put(entry, content.ToArray());
            }
        }

        return whole;

        void Refuse(PackageRefusal refusal)
        {
            whole = false;
            Add(
                Seals.BrokenContainer,
                refusal.Part,
                refusal.Over is var (limit, found)
                    ? $"{limit.What}: {VietnameseNumber.Format(found)}, nhiều nhất "
                        + $"{VietnameseNumber.Format(limit.Value)} {limit.Unit}"
                    : refusal.Written
            );
        }
    }

    private void Put(string entry, byte[] content)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        name = name.Length == 0 && slash > 0 ? entry[..slash] : name;
        var path = entry[(slash + 1)..];
        if (slash <= 0 || entry[..slash] != name)
        {
            Add(Seals.UnlistedFile, entry, "nằm ngoài thư mục của gói");
        }
        else
        {
            (path.StartsWith(Bag.PayloadFolder, StringComparison.Ordinal) ? payload : tags)[path] = content;
        }
    }

    /// <summary>Whether the path has no step upwards, no drive, and no character that some file system treats in its
    /// own way.</summary>
    internal static bool IsSafe(string path) =>
        path.Split('/')
            .All(step =>
                step.Length > 0
                && step[0] != '.'
                && step[^1] != '.'
                && step.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
            );

    private bool HasTags()
    {
        foreach (
            var tag in new[] { Bag.Declaration, Bag.InfoFile, Bag.Manifest, Bag.TagManifest }.Where(tag =>
                !tags.ContainsKey(tag)
            )
        )
        {
            Add(Seals.MissingFile, tag, "không có trong gói");
        }

        if (
            tags.TryGetValue(Bag.Declaration, out var declaration)
            && !declaration.AsSpan().SequenceEqual(Bag.DeclarationBytes)
        )
        {
            Add(
                Seals.WrongTagFile,
                Bag.Declaration,
                "",
                "đúng hai dòng “BagIt-Version: 1.0” và “Tag-File-Character-Encoding: UTF-8”"
            );
        }

        return tags.ContainsKey(Bag.Manifest) && tags.ContainsKey(Bag.TagManifest);
    }

    /// <summary>Every listed file must be there with that digest, and every file there must be listed.</summary>
    private void CheckManifest(string manifest, IReadOnlyDictionary<string, byte[]> files)
    {
        var listed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lines(manifest))
        {
            if (
                line.Length < 67
                || !line[..64].All(char.IsAsciiHexDigitLower)
                || line[64..66] != "  "
                || !IsSafe(line[66..])
            )
            {
                Add(
                    Seals.WrongTagFile,
                    manifest,
                    $"“{line}”",
                    "64 chữ số hệ mười sáu, hai dấu cách, đường dẫn trong gói"
                );
            }
            else if (!listed.Add(line[66..]))
            {
                Add(Seals.WrongTagFile, manifest, $"“{line[66..]}” có hai dòng", "mỗi tệp một dòng");
            }
            else if (!files.TryGetValue(line[66..], out var content))
            {
                Add(Seals.MissingFile, line[66..], $"có trong {manifest}, không có trong gói");
            }
            else if (Bag.Hash(content) is var actual && actual != line[..64])
            {
                Add(Seals.WrongDigest, line[66..], $"SHA-256 {actual}", $"{line[..64]} theo {manifest}");
            }
        }

        foreach (var path in files.Keys.Where(path => !listed.Contains(path)).Order(StringComparer.Ordinal))
        {
            Add(Seals.UnlistedFile, path, $"có trong gói, không có trong {manifest}");
        }
    }

    private string[] Lines(string tag)
    {
        var text = Encoding.UTF8.GetString(tags[tag]);
        if (
            !text.EndsWith('\n')
            || text.Contains('\r', StringComparison.Ordinal)
            || text.Contains('\uFFFD', StringComparison.Ordinal)
        )
        {
            Add(Seals.WrongTagFile, tag, "", "văn bản UTF-8, mỗi dòng kết thúc bằng một dấu xuống dòng");
        }

        return text.TrimEnd('\n').Split('\n');
    }

    private List<KeyValuePair<string, string>> Info()
    {
        List<KeyValuePair<string, string>> info = [];
        foreach (var line in tags.ContainsKey(Bag.InfoFile) ? Lines(Bag.InfoFile) : [])
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0 || info.Exists(other => other.Key == line[..colon]))
            {
                Add(Seals.WrongTagFile, Bag.InfoFile, $"“{line}”", "“Nhãn: nội dung”, mỗi nhãn một dòng");
                continue;
            }

            info.Add(new(line[..colon], line[(colon + 2)..]));
        }

        var oxum = info.Find(line => line.Key == "Payload-Oxum").Value;
        if (tags.ContainsKey(Bag.InfoFile) && oxum != Bag.Oxum(payload))
        {
            Add(Seals.WrongTagFile, Bag.InfoFile, $"Payload-Oxum: {oxum}", Bag.Oxum(payload));
        }

        return info;
    }
}
