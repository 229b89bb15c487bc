using System.Text;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Packages;

namespace Project06Report.Tests.Bundles;

/// <summary>A bag taken apart, changed and put together again, as somebody without p06 could do it.</summary>
internal sealed class SmallBag
{
    private const string Name = "niem-phong-2022-08-r1";

    private SmallBag(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        Files = new(files.ToDictionary(), StringComparer.Ordinal);

    /// <summary>Tags and payload by their path in the bag.</summary>
    public SortedDictionary<string, byte[]> Files { get; }

    public static IReadOnlyDictionary<string, byte[]> Payload { get; } =
        new Dictionary<string, byte[]>
        {
            ["data/a.txt"] = "tiếp nhận 12802"u8.ToArray(),
            ["data/nop/b.txt"] = "đã trả 11520"u8.ToArray(),
            ["data/nop/c.txt"] = "còn lại 1282"u8.ToArray(),
        };

    public static byte[] Whole(IReadOnlyDictionary<string, byte[]> payload) =>
        Bag.Write(Name, [new("P06-Month", "2022-08"), new("P06-Revision", "1")], payload).Zip;

    public static SmallBag Open(byte[] zip)
    {
        List<KeyValuePair<string, byte[]>> files = [];
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            files.Add(
                new(
                    entry.FullName[(entry.FullName.IndexOf('/', StringComparison.Ordinal) + 1)..],
                    content.ToArray()
                )
            );
        }

        return new(files);
    }

    public static SmallBag New() => Open(Whole(Payload));

    public SmallBag Put(string path, string text)
    {
        Files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public SmallBag Remove(string path)
    {
        Files.Remove(path);
        return this;
    }

    /// <summary>Writes both manifests and the count anew, as one who covers his tracks would.</summary>
    public SmallBag Rehash()
    {
        var payload = Files.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)).ToList();
        if (Files.TryGetValue("bag-info.txt", out var info))
        {
            var lines = Encoding
                .UTF8.GetString(info)
                .Split('\n')
                .Where(line => line.Length > 0 && !line.StartsWith("Payload-Oxum", StringComparison.Ordinal));
            Put(
                "bag-info.txt",
                string.Concat(
                    lines
                        .Append($"Payload-Oxum: {Bag.Oxum(payload.ToDictionary())}")
                        .Select(line => line + "\n")
                )
            );
        }

        Put("manifest-sha256.txt", Listing(payload));
        return Put(
            "tagmanifest-sha256.txt",
            Listing(
                Files.Where(file =>
                    !file.Key.StartsWith("data/", StringComparison.Ordinal)
                    && file.Key != "tagmanifest-sha256.txt"
                )
            )
        );
    }

    public byte[] Zip(string name = Name)
    {
        string[] tags = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"];
        return CanonicalZip.Write([
            .. Files
                .OrderBy(file => Array.IndexOf(tags, file.Key) is var at && at < 0 ? 9 : at)
                .ThenBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new ZipContent($"{name}/{file.Key}", file.Value)),
        ]);
    }

    public static (Bag? Bag, List<Diagnostic> Findings) Read(byte[] zip)
    {
        List<Diagnostic> findings = [];
        return (BagReader.Read("goi.zip", zip, findings), findings);
    }

    private static string Listing(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        string.Concat(files.Select(file => $"{Bag.Hash(file.Value)}  {file.Key}\n"));
}
