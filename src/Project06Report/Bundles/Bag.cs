using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Project06Report.Packages;

namespace Project06Report.Bundles;

/// <summary>A BagIt 1.0 bag (RFC 8493) in one zip of stored entries. The same files give the same bytes.</summary>
/// <param name="Name">The one folder of the zip, and the zip's name without <c>.zip</c>.</param>
/// <param name="Info">The lines of bag-info.txt.</param>
/// <param name="Payload">Files by their path in the bag, <c>data/…</c>.</param>
/// <param name="Digest">SHA-256 of tagmanifest-sha256.txt: through the two manifests it covers every byte of every
/// file.</param>
internal sealed record Bag(
    string Name,
    IReadOnlyList<KeyValuePair<string, string>> Info,
    IReadOnlyDictionary<string, byte[]> Payload,
    string Digest
)
{
    public const string Declaration = "bagit.txt";
    public const string InfoFile = "bag-info.txt";
    public const string Manifest = "manifest-sha256.txt";
    public const string TagManifest = "tagmanifest-sha256.txt";
    public const string PayloadFolder = "data/";

    public static readonly byte[] DeclarationBytes =
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"u8.ToArray();

    /// <summary>The value of a line of bag-info.txt, or empty.</summary>
    public string this[string label] => Info.FirstOrDefault(line => line.Key == label).Value ?? "";

    public static (byte[] Zip, string Digest) Write(
        string name,
        IReadOnlyList<KeyValuePair<string, string>> info,
        IReadOnlyDictionary<string, byte[]> payload
    )
    {
        var tags = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Declaration] = DeclarationBytes,
            [InfoFile] = InfoBytes([.. info, new("Payload-Oxum", Oxum(payload))]),
            [Manifest] = ManifestBytes(payload),
        };
        var last = ManifestBytes(tags);
        tags[TagManifest] = last;
        return (Zip(name, tags, payload), Hash(last));
    }

    /// <summary>The four tag files, then the payload by path.</summary>
    public static byte[] Zip(
        string name,
        IReadOnlyDictionary<string, byte[]> tags,
        IReadOnlyDictionary<string, byte[]> payload
    ) =>
        CanonicalZip.Write([
            .. new[] { Declaration, InfoFile, Manifest, TagManifest }.Select(tag => new ZipContent(
                $"{name}/{tag}",
                tags[tag]
            )),
            .. payload
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new ZipContent($"{name}/{file.Key}", file.Value)),
        ]);

    /// <summary>Bytes and number of the payload files (RFC 8493 §2.2.2).</summary>
    public static string Oxum(IReadOnlyDictionary<string, byte[]> payload) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{payload.Values.Sum(bytes => (long)bytes.Length)}.{payload.Count}"
        );

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] ManifestBytes(IReadOnlyDictionary<string, byte[]> files) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                files
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => $"{Hash(file.Value)}  {file.Key}\n")
            )
        );

    private static byte[] InfoBytes(IEnumerable<KeyValuePair<string, string>> info) =>
        Encoding.UTF8.GetBytes(
            string.Concat(info.Select(line => $"{line.Key}: {line.Value.ReplaceLineEndings(" ")}\n"))
        );
}
