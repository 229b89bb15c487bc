using System.Text;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>Faults and tricks of the zip around a workbook.</summary>
internal static class ZipFaults
{
    public static IEnumerable<OddFile> All =>
        [
            new("a stored digit was changed", () =>
                Zip(change: entry =>
                    entry.Name == "xl/worksheets/sheet1.xml"
                        ? entry with
                        {
                            Crc = Project06Report.Packages.Crc32.Of(Encoding.UTF8.GetBytes("khác")),
                        }
                        : entry
                )
            ),
            new("a part is longer than stated", () =>
                Zip(change: entry => entry.Name == "xl/workbook.xml" ? entry with { Size = 100 } : entry)
            ),
            new("a part is shorter than stated", () =>
                Zip(change: entry => entry.Name == "xl/workbook.xml" ? entry with { Size = 100_000 } : entry)
            ),
            new("a small part states 60 MB", () =>
                Zip(change: entry =>
                    entry.Name.EndsWith("sheet1.xml", StringComparison.Ordinal)
                        ? entry with
                        {
                            Size = 60 << 20,
                        }
                        : entry
                )
            ),
            new("a part that cannot be inflated", () =>
                Zip(change: entry =>
                    entry.Name == "xl/workbook.xml" ? entry with { Stored = [0xFF, 0xFF, 0xFF, 0xFF] } : entry
                )
            ),
            new("a stored part with a wrong length", () =>
                Zip(change: entry =>
                    entry.Name == "xl/workbook.xml" ? entry with { Method = 0, Size = 5 } : entry
                )
            ),
            new("stored parts without compression", () => Zip(change: entry => entry with { Method = 0 })),
            new("an unknown compression", () =>
                Zip(change: entry => entry.Name == "xl/workbook.xml" ? entry with { Method = 14 } : entry)
            ),
            new("a zip password", () => Zip(change: entry => entry with { Flags = 1 })),
            new("two parts of one name", () => Zip(more: new("xl/workbook.xml", []))),
            new("two parts whose names differ in capitals only", () => Zip(more: new("XL/Workbook.xml", []))),
            new("a part that climbs out", () => Zip(more: new("../../evil.xml", []))),
            new("a part with a dot step", () => Zip(more: new("xl/./a.xml", []))),
            new("a part with an absolute name", () => Zip(more: new("/xl/a.xml", []))),
            new("a part with an empty folder", () => Zip(more: new("xl//a.xml", []))),
            new("a part with a backslash", () => Zip(more: new("xl\\a.xml", []))),
            new("a part with a control character", () => Zip(more: new("xl/\u0007a.xml", []))),
            new("a part without a name", () => Zip(more: new("", []))),
            new("a part name of 255 characters", () => Zip(more: new(new string('a', 255), []))),
            new("a part name of 256 characters", () => Zip(more: new(new string('a', 256), []))),
            new("folders among the parts", () => Zip(more: new("xl/", []) { Method = 0 })),
            new("another name in the local header", () =>
                Zip(change: entry =>
                    entry.Name == "xl/workbook.xml" ? entry with { LocalName = "xl/workbooc.xml" } : entry
                )
            ),
            new("a part that the directory does not list", () =>
                Zip(more: new("xl/evil.xml", []) { Unlisted = true }, last: new("xl/z.xml", []))
            ),
            new("a sheet hidden from the directory behind the last part", () =>
                Zip(more: new("xl/evil.xml", []) { Unlisted = true })
            ),
            new("2,000 parts", () => Zip(parts: 2_000)),
            new("2,001 parts", () => Zip(parts: 2_001)),
            new("bytes before the zip", () => Zip(edit: zip => zip.Prefix = [0x50, 0x4B, 3, 4])),
            new("bytes behind the zip", () => Zip(edit: zip => zip.Suffix = [0])),
            new("a zip with a comment", () =>
                Zip(edit: zip => zip.Comment = Encoding.ASCII.GetBytes("bao cao"))
            ),
            new("two ends", () => Zip(edit: zip => zip.Comment = [0x50, 0x4B, 5, 6, .. new byte[18]])),
            new("an end inside the comment that does not fit", () =>
                Zip(edit: zip => zip.Comment = [0x50, 0x4B, 5, 6, .. new byte[30]])
            ),
            new("the end states one part fewer", () => Patched(10, -1, 8)),
            new("the end states one part more", () => Patched(10, 1, 8)),
            new("the end is of a second disk", () => Patched(4, 1)),
            new("the directory begins elsewhere", () => Patched(16, 1)),
            new("the directory is not where it should be", () => PatchedDirectory(0, 1)),
            new("a part begins outside the file", () => PatchedDirectory(44, 9)),
            new("a part begins inside another", () => PatchedDirectory(42, 1)),
            new("ZIP64 everywhere in a small file", () => Zip(edit: zip => zip.UsesZip64 = true)),
            new("a ZIP64 end that is not before its locator", () => PatchedLong(64, 1)),
            new("a ZIP64 end with another count", () => PatchedLong(32, 1)),
            new("a ZIP64 end with another place than the short one", () => PatchedLong(48, 1)),
            new("a ZIP64 end with a negative size", () => PatchedLong(47, 0x80)),
            new("ZIP64 sizes in the directory without the field", () =>
                PatchedDirectory(24, 0xFF, 25, 26, 27)
            ),
            new("a directory entry longer than the directory", () => PatchedDirectory(29, 0x70)),
        ];

    private static byte[] Zip(
        Func<ZipBuilder.Entry, ZipBuilder.Entry>? change = null,
        ZipBuilder.Entry? more = null,
        ZipBuilder.Entry? last = null,
        int parts = 0,
        Action<ZipBuilder>? edit = null
    )
    {
        ZipBuilder zip = new();
        foreach (var (name, content) in OddFile.Plain().Parts())
        {
            ZipBuilder.Entry entry = new(name, content);
            zip.Add(change?.Invoke(entry) ?? entry);
        }

        foreach (var entry in new[] { more, last }.OfType<ZipBuilder.Entry>())
        {
            zip.Add(entry);
        }

        for (var part = OddFile.Plain().Parts().Count; part < parts; part++)
        {
            zip.Add($"x/{part}", "");
        }

        edit?.Invoke(zip);
        return zip.ToBytes();
    }

    /// <summary>The plain workbook with changed bytes in its end record.</summary>
    private static byte[] Patched(int at, int add, params int[] also)
    {
        var zip = Zip();
        foreach (var place in also.Prepend(at))
        {
            zip[zip.Length - 22 + place] = (byte)(zip[zip.Length - 22 + place] + add);
        }

        return zip;
    }

    /// <summary>The same for the long end record of ZIP64 (56 bytes) with its locator (20 bytes).</summary>
    private static byte[] PatchedLong(int at, byte add)
    {
        var zip = Zip(edit: builder => builder.UsesZip64 = true);
        var place = zip.Length - 22 - 76 + at;
        zip[place] = (byte)(zip[place] + add);
        return zip;
    }

    /// <summary>The plain workbook with changed bytes in the directory's entry of the second part.</summary>
    private static byte[] PatchedDirectory(int at, byte value, params int[] also)
    {
        var zip = Zip();
        var first = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var entry = first + 4 + zip.AsSpan(first + 4).IndexOf("PK\u0001\u0002"u8);
        foreach (var place in also.Prepend(at))
        {
            zip[entry + place] = value;
        }

        return zip;
    }
}
