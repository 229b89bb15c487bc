using System.Globalization;
using System.Text;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>Files that take other readers minutes or gigabytes.</summary>
internal static class LargeFiles
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    public static IEnumerable<OddFile> All =>
        [
            new("a file of 20 MiB and a byte", () => new byte[(20 << 20) + 1]),
            new("a GiB of spaces", () => Bomb(1_073_741_824, 1 << 20)),
            new("a GiB of spaces that claims to be small", () => Bomb(5_000, 1 << 26)),
            new("65 MiB of spaces in a worksheet", () =>
                OddFile.Plain().Edit(SheetPart, xml => xml + new string(' ', 65 << 20)).ToBytes()
            ),
            new("33 MiB of spaces in the table of texts", () =>
                OddFile.Plain().Edit("xl/sharedStrings.xml", xml => xml + new string(' ', 33 << 20)).ToBytes()
            ),
            new("three worksheets of 50 MiB", () =>
                Enumerable
                    .Range(1, 3)
                    .Aggregate(new XlsxBuilder(), (builder, sheet) =>
                        builder
                            .Sheet($"S{sheet}")
                            .Part(
                                $"xl/worksheets/sheet{sheet}.xml",
                                Encoding.ASCII.GetBytes(
                                    $"<worksheet xmlns=\"{XlsxText.Main}\"><sheetData/>{string.Concat(Enumerable.Repeat($"<x/>{new string(' ', 1 << 19)}", 100))}</worksheet>"
                                )
                            )
                    )
                    .ToBytes()
            ),
            new("1,048,576 styled rows", () =>
                Rows(1_048_576, "<row s=\"1\" customFormat=\"1\" hidden=\"1\"/>").ToBytes()
            ),
            new("2,000,000 styled empty cells", () =>
                Rows(1_000, $"<row>{string.Concat(Enumerable.Repeat("<c s=\"0\"/>", 2_000))}</row>").ToBytes()
            ),
            new("400,000 numbers", () =>
                Rows(400, $"<row>{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1_000))}</row>")
                    .ToBytes()
            ),
            new("400,001 numbers in two sheets", () =>
                new XlsxBuilder()
                    .Sheet("S")
                    .Sheet("T", ("A1", 1))
                    .Edit(
                        SheetPart,
                        "<sheetData>",
                        $"<sheetData>{string.Concat(Enumerable.Repeat($"<row>{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1_000))}</row>", 400))}"
                    )
                    .ToBytes()
            ),
            new("8 Mi characters of texts", () => Texts(0).ToBytes()),
            new("8 Mi and one characters of texts", () => Texts(1).ToBytes()),
            new("8 Mi and one characters in the table of texts", () =>
                OddFile
                    .Plain()
                    .Edit(
                        "xl/sharedStrings.xml",
                        "</sst>",
                        string.Concat(Enumerable.Repeat($"<si><t>{new string('x', 1 << 18)}</t></si>", 32))
                            + "</sst>"
                    )
                    .ToBytes()
            ),
            new("50,000 defined names", () => Names(50_000).ToBytes()),
            new("100,001 defined names", () => Names(100_001).ToBytes()),
            new("200,000 merged ranges", () => Merges(200_000).ToBytes()),
            new("200,001 merged ranges", () => Merges(200_001).ToBytes()),
            new("10,001 relationships", () =>
                OddFile
                    .Plain()
                    .Edit(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        string.Concat(
                            Enumerable
                                .Range(10, 9_998)
                                .Select(id => $"<Relationship Id=\"r{id}\" Type=\"x\" Target=\"y\"/>")
                        ) + "</Relationships>"
                    )
                    .ToBytes()
            ),
            new("a text of 500,000 runs", () =>
                OddFile
                    .Plain()
                    .Edit(
                        "xl/sharedStrings.xml",
                        "</sst>",
                        $"<si>{string.Concat(Enumerable.Repeat("<r><t>a</t></r>", 500_000))}</si></sst>"
                    )
                    .ToBytes()
            ),
            new("an element of 100,000 attributes", () =>
                OddFile
                    .Plain()
                    .Edit(
                        SheetPart,
                        "<sheetData>",
                        $"<x {string.Concat(Enumerable.Range(0, 100_000).Select(name => string.Create(CultureInfo.InvariantCulture, $"a{name}=\"\" ")))}/><sheetData>"
                    )
                    .ToBytes()
            ),
            new("a number of 100,000 digits", () =>
                OddFile.Plain().Edit(SheetPart, "<v>1</v>", $"<v>{new string('9', 100_000)}</v>").ToBytes()
            ),
            new("a number of 100,000 decimals", () =>
                OddFile.Plain().Edit(SheetPart, "<v>1</v>", $"<v>0.{new string('1', 100_000)}x</v>").ToBytes()
            ),
        ];

    private static XlsxBuilder Rows(int count, string row) =>
        OddFile.WithRows(string.Concat(Enumerable.Repeat(row, count)));

    /// <summary>The plain workbook holds four characters: 1, chữ.</summary>
    private static XlsxBuilder Texts(int more) =>
        OddFile
            .Plain()
            .Edit(
                SheetPart,
                "</sheetData>",
                string.Concat(
                    Enumerable
                        .Range(0, 32)
                        .Select(row =>
                            $"<row><c t=\"inlineStr\"><is><t>{new string('x', (1 << 18) + (row == 0 ? more - 4 : 0))}</t></is></c></row>"
                        )
                ) + "</sheetData>"
            );

    private static XlsxBuilder Names(int count) =>
        OddFile
            .Plain()
            .Edit(
                "xl/workbook.xml",
                "</workbook>",
                $"<definedNames>{string.Concat(Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"<definedName name=\"n{number}\">S!$A${number}</definedName>")))}</definedNames></workbook>"
            );

    private static XlsxBuilder Merges(int count) =>
        OddFile
            .Plain()
            .Edit(
                SheetPart,
                "</worksheet>",
                $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", count))}</mergeCells></worksheet>"
            );

    /// <summary>A worksheet of that many spaces which states another size.</summary>
    private static byte[] Bomb(uint stated, int length)
    {
        ZipBuilder zip = new();
        foreach (var (name, content) in OddFile.Plain().Parts())
        {
            zip.Add(
                name == SheetPart
                    ? new(name, []) { Stored = DeflatedSpaces(length), Size = stated }
                    : new(name, content)
            );
        }

        return zip.ToBytes();
    }

    private static byte[] DeflatedSpaces(int length)
    {
        MemoryStream stored = new();
        using (
            System.IO.Compression.DeflateStream deflate = new(
                stored,
                System.IO.Compression.CompressionLevel.Fastest
            )
        )
        {
            var block = new byte[1 << 20];
            block.AsSpan().Fill((byte)' ');
            for (var written = 0; written < length; written += block.Length)
            {
                deflate.Write(block);
            }
        }

        return stored.ToArray();
    }
}
