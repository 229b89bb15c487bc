using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

/// <summary>The invalid bags of the Library of Congress' conformance suite (versions 0.97 and 1.0) restated for ours: BagIt 1.0, RFC 8493.</summary>
public sealed class BagItConformanceTests
{
    public static TheoryData<string, string> InvalidBags =>
        new()
        {
            { "missing bagit.txt", "P06-404" },
            { "bagit.txt with a byte order mark", "P06-403" },
            { "bagit.txt with invalid whitespace", "P06-403" },
            { "bagit.txt with an extra line", "P06-403" },
            { "bagit.txt without a version", "P06-403" },
            { "bagit.txt with an unknown encoding", "P06-403" },
            { "missing payload manifest", "P06-404" },
            { "missing tag manifest", "P06-404" },
            { "missing data directory", "P06-404" },
            { "missing payload file", "P06-404" },
            { "extra file in the payload", "P06-405" },
            { "corrupt data file", "P06-406" },
            { "corrupt tag file", "P06-406" },
            { "tag file not in the tag manifest", "P06-405" },
            { "tag file listed and missing", "P06-404" },
            { "same file listed twice", "P06-403" },
            { "same file listed twice with different digests", "P06-403" },
            { "same file listed twice in another case", "P06-403" },
            { "path leaves the bag by dots", "P06-403" },
            { "absolute path", "P06-403" },
            { "path in a home folder", "P06-403" },
            { "Windows drive path", "P06-403" },
            { "path with backslashes", "P06-403" },
            { "digest in capitals", "P06-403" },
            { "digest of another algorithm", "P06-403" },
            { "manifest that is no list", "P06-403" },
            { "manifest with Windows line ends", "P06-403" },
            { "manifest in UTF-16", "P06-403" },
            { "wrong Payload-Oxum", "P06-403" },
            { "metadata line without a colon", "P06-403" },
            { "metadata given twice", "P06-403" },
            { "fetch.txt outside the bag", "P06-405" },
            { "file outside the bag's folder", "P06-405" },
            { "file whose name leaves the zip", "P06-401" },
            { "file with an accented name", "P06-402" },
            { "hidden file", "P06-402" },
            { "same name twice in another case", "P06-401" },
        };

    [Theory]
    [MemberData(nameof(InvalidBags))]
    public void An_invalid_bag_is_refused_and_its_fault_is_named(string fault, string code)
    {
        var (bag, findings) = SmallBag.Read(With(fault));
        Assert.Null(bag);
        Assert.Contains(code, findings.Select(finding => finding.Kind.Code));
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void A_bag_packed_by_another_program_is_told_apart_from_a_changed_one()
    {
        using var stream = new MemoryStream();
        using (
            var archive = new System.IO.Compression.ZipArchive(
                stream,
                System.IO.Compression.ZipArchiveMode.Create,
                leaveOpen: true
            )
        )
        {
            foreach (var (path, content) in SmallBag.New().Files)
            {
                using var entry = archive.CreateEntry($"goi/{path}").Open();
                entry.Write(content);
            }
        }

        Assert.Equal(Seals.ForeignContainer, Assert.Single(SmallBag.Read(stream.ToArray()).Findings).Kind);
    }

    private static byte[] With(string fault)
    {
        var bag = SmallBag.New();
        var manifest = bag.Text("manifest-sha256.txt");
        var first = manifest[..(manifest.IndexOf('\n', StringComparison.Ordinal) + 1)];
        return fault switch
        {
            "missing bagit.txt" => bag.Remove("bagit.txt").Zip(),
            "bagit.txt with a byte order mark" => bag.Put("bagit.txt", "\uFEFF" + bag.Text("bagit.txt"))
                .Rehash()
                .Zip(),
            "bagit.txt with invalid whitespace" => bag.Put(
                    "bagit.txt",
                    bag.Text("bagit.txt").Replace(": ", " :  ", StringComparison.Ordinal)
                )
                .Rehash()
                .Zip(),
            "bagit.txt with an extra line" => bag.Put("bagit.txt", bag.Text("bagit.txt") + "Extra: 1\n")
                .Rehash()
                .Zip(),
            "bagit.txt without a version" => bag.Put("bagit.txt", "Tag-File-Character-Encoding: UTF-8\n")
                .Rehash()
                .Zip(),
            "bagit.txt with an unknown encoding" => bag.Put(
                    "bagit.txt",
                    "BagIt-Version: 1.0\nTag-File-Character-Encoding: WTF-8\n"
                )
                .Rehash()
                .Zip(),
            "missing payload manifest" => bag.Remove("manifest-sha256.txt").Zip(),
            "missing tag manifest" => bag.Remove("tagmanifest-sha256.txt").Zip(),
            "missing data directory" => bag.Remove("data/a.txt")
                .Remove("data/nop/b.txt")
                .Remove("data/nop/c.txt")
                .Zip(),
            "missing payload file" => bag.Remove("data/a.txt").Zip(),
            "extra file in the payload" => bag.Put("data/them.txt", "x").Zip(),
            "corrupt data file" => bag.Put("data/a.txt", "tiếp nhận 12803").Zip(),
            "corrupt tag file" => bag.Put(
                    "bag-info.txt",
                    bag.Text("bag-info.txt").Replace("2022-08", "2022-09", StringComparison.Ordinal)
                )
                .Zip(),
            "tag file not in the tag manifest" => bag.Put(
                    "tagmanifest-sha256.txt",
                    string.Concat(
                        bag.Text("tagmanifest-sha256.txt")
                            .Split('\n')
                            .Skip(1)
                            .Where(line => line.Length > 0)
                            .Select(line => line + "\n")
                    )
                )
                .Zip(),
            "tag file listed and missing" => bag.Put(
                    "tagmanifest-sha256.txt",
                    bag.Text("tagmanifest-sha256.txt") + new string('0', 64) + "  metadata.xml\n"
                )
                .Zip(),
            "same file listed twice" => Manifest(manifest + first),
            "same file listed twice with different digests" => Manifest(
                manifest + new string('0', 64) + first[64..]
            ),
            "same file listed twice in another case" => Manifest(
                manifest + first.Replace("a.txt", "A.txt", StringComparison.Ordinal)
            ),
            "path leaves the bag by dots" => Manifest(
                manifest + first.Replace("data/", "data/../../", StringComparison.Ordinal)
            ),
            "absolute path" => Manifest(manifest + first.Replace("data/", "/etc/", StringComparison.Ordinal)),
            "path in a home folder" => Manifest(
                manifest + first.Replace("data/", "~/", StringComparison.Ordinal)
            ),
            "Windows drive path" => Manifest(
                manifest + first.Replace("data/", "C:/", StringComparison.Ordinal)
            ),
            "path with backslashes" => Manifest(
                manifest + first.Replace("data/", "data\\", StringComparison.Ordinal)
            ),
            "digest in capitals" => Manifest(
                manifest.ToUpperInvariant().Replace("DATA/", "data/", StringComparison.Ordinal)
            ),
            "digest of another algorithm" => Manifest(
                manifest.Replace(first[..64], first[..32], StringComparison.Ordinal)
            ),
            "manifest that is no list" => Manifest("<html></html>\n"),
            "manifest with Windows line ends" => Manifest(
                manifest.Replace("\n", "\r\n", StringComparison.Ordinal)
            ),
            "manifest in UTF-16" => WideManifest(manifest),
            "wrong Payload-Oxum" => Info(
                bag.Text("bag-info.txt")
                    .Replace("Payload-Oxum: ", "Payload-Oxum: 9", StringComparison.Ordinal)
            ),
            "metadata line without a colon" => Info(bag.Text("bag-info.txt") + "ghi chú\n"),
            "metadata given twice" => Info(bag.Text("bag-info.txt") + "P06-Month: 2022-09\n"),
            "fetch.txt outside the bag" => bag.Put("fetch.txt", "https://example.org/x 1 data/../../x\n")
                .Zip(),
            "file outside the bag's folder" => Renamed("goi-khac/x.txt"),
            "file whose name leaves the zip" => Renamed("../x.txt"),
            "file with an accented name" => bag.Put("data/nộp.txt", "x").Rehash().Zip(),
            "hidden file" => bag.Put("data/.x", "x").Rehash().Zip(),
            _ => bag.Put("data/A.txt", "x").Rehash().Zip(),
        };

        byte[] Manifest(string text) => Tags("manifest-sha256.txt", Encoding.UTF8.GetBytes(text));

        byte[] WideManifest(string text) =>
            Tags("manifest-sha256.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);

        byte[] Info(string text) => Tags("bag-info.txt", Encoding.UTF8.GetBytes(text));

        byte[] Tags(string tag, byte[] content)
        {
            var before = Project06Report.Bundles.Bag.Hash(bag.Files[tag]);
            bag.Files[tag] = content;
            return bag.Put(
                    "tagmanifest-sha256.txt",
                    bag.Text("tagmanifest-sha256.txt")
                        .Replace(before, Project06Report.Bundles.Bag.Hash(content), StringComparison.Ordinal)
                )
                .Zip();
        }

        byte[] Renamed(string name) =>
            Project06Report.Packages.CanonicalZip.Write([
                .. bag.Files.Select(file => new Project06Report.Packages.ZipContent(
                    $"niem-phong-2022-08-r1/{file.Key}",
                    file.Value
                )),
                new(name, [1]),
            ]);
    }
}
