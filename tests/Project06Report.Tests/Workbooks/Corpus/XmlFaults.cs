using System.Text;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>Faults and tricks of the XML inside the parts.</summary>
internal static class XmlFaults
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    public static IEnumerable<OddFile> All =>
        [
            new("XML that breaks off", OddFile.Plain().Edit(SheetPart, xml => xml[..^5])),
            new("XML with something after its end", OddFile.Plain().Edit(SheetPart, xml => $"{xml}<x/>")),
            new("an empty part", OddFile.Plain().Part(SheetPart, "")),
            new("a part of blanks", OddFile.Plain().Part(SheetPart, "   ")),
            OddFile.Changed("an undefined entity", SheetPart, "<v>1</v>", "<v>&so;</v>"),
            OddFile.Changed("an undeclared prefix", SheetPart, "<v>1</v>", "<q:v>1</q:v>"),
            OddFile.Changed("an attribute given twice", SheetPart, "<c r=\"A1\">", "<c r=\"A1\" r=\"A1\">"),
            OddFile.Changed("a character that XML forbids", SheetPart, "<v>1</v>", "<v>&#1;</v>"),
            new(
                "bytes that are no UTF-8",
                OddFile
                    .Plain()
                    .Part(
                        "xl/sharedStrings.xml",
                        [
                            .. Encoding.ASCII.GetBytes($"<sst xmlns=\"{XlsxText.Main}\"><si><t>"),
                            0xC3,
                            0x28,
                            .. "</t></si></sst>"u8,
                        ]
                    )
            ),
            new(
                "UTF-16 with a mark",
                OddFile
                    .Plain()
                    .Part(SheetPart, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Declared("utf-16"))])
            ),
            new(
                "UTF-16 big-endian with a mark",
                OddFile
                    .Plain()
                    .Part(SheetPart, [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Declared("UTF-16"))])
            ),
            new(
                "UTF-16 without a mark",
                OddFile.Plain().Part(SheetPart, Encoding.Unicode.GetBytes(Declared("utf-16")))
            ),
            new("UTF-8 that says it is UTF-16", OddFile.Plain().Part(SheetPart, Declared("utf-16"))),
            new(
                "UTF-32",
                OddFile
                    .Plain()
                    .Part(SheetPart, [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Declared("utf-32"))])
            ),
            new("a declaration of an old code page", OddFile.Plain().Part(SheetPart, Declared("iso-8859-1"))),
            new("a declaration of an unknown code page", OddFile.Plain().Part(SheetPart, Declared("x-vni"))),
            new("a declaration of UTF-7", OddFile.Plain().Part(SheetPart, Declared("utf-7"))),
            new("no declaration", OddFile.Plain().Edit(SheetPart, XlsxText.Declaration, "")),
            new("a mark before the declaration", OddFile.Plain().Edit(SheetPart, xml => $"\uFEFF{xml}")),
            new("XML 1.1", OddFile.Plain().Edit(SheetPart, "1.0", "1.1")),
            OddFile.Changed("a document type", SheetPart, "<worksheet", "<!DOCTYPE worksheet><worksheet"),
            OddFile.Changed(
                "a billion laughs",
                SheetPart,
                "<worksheet",
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet"
            ),
            OddFile.Changed(
                "a file of the reader's machine",
                SheetPart,
                "<worksheet",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet"
            ),
            OddFile.Changed("a word between the cells", SheetPart, "<sheetData>", "<sheetData>12"),
            OddFile.Changed("CDATA between the cells", SheetPart, "<sheetData>", "<sheetData><![CDATA[12]]>"),
            OddFile.Changed(
                "a comment between the cells",
                SheetPart,
                "<sheetData>",
                "<sheetData><!-- made by a script -->"
            ),
            OddFile.Changed(
                "an instruction between the cells",
                SheetPart,
                "<sheetData>",
                "<sheetData><?x y?>"
            ),
            OddFile.Changed("line breaks between the cells", SheetPart, "<sheetData>", "<sheetData>\r\n  "),
            new("100 levels", Nested(98)),
            new("101 levels", Nested(99)),
            new("200,000 levels", Nested(200_000)),
            new(
                "a token of 1 MiB",
                OddFile
                    .Plain()
                    .Edit(SheetPart, "<sheetData>", $"<!--{new string('x', (1 << 20) - 7)}--><sheetData>")
            ),
            new(
                "a token of 1 MiB and a byte",
                OddFile
                    .Plain()
                    .Edit(SheetPart, "<sheetData>", $"<!--{new string('x', (1 << 20) - 6)}--><sheetData>")
            ),
            new(
                "a comment of 2 MiB full of tags",
                OddFile
                    .Plain()
                    .Edit(
                        SheetPart,
                        "<sheetData>",
                        $"<!--{string.Concat(Enumerable.Repeat("<x>", 700_000))}--><sheetData>"
                    )
            ),
            new(
                "an attribute of 2 MiB",
                OddFile
                    .Plain()
                    .Edit(SheetPart, "<sheetData>", $"<sheetData a=\"{new string('x', 2 << 20)}\">")
            ),
            new(
                "a CDATA of 2 MiB",
                OddFile
                    .Plain()
                    .Edit(
                        SheetPart,
                        "<v>1</v>",
                        $"<v><![CDATA[{string.Concat(Enumerable.Repeat("<x>", 700_000))}]]></v>"
                    )
            ),
            new(
                "an instruction of 2 MiB",
                OddFile
                    .Plain()
                    .Edit(
                        SheetPart,
                        "<sheetData>",
                        $"<?x {string.Concat(Enumerable.Repeat("<x>", 700_000))}?><sheetData>"
                    )
            ),
            new(
                "a comment without an end",
                OddFile.Plain().Edit(SheetPart, "<sheetData>", "<!-- <sheetData>")
            ),
            new(
                "UTF-16 of more than 8 MiB",
                OddFile
                    .Plain()
                    .Part(
                        SheetPart,
                        [
                            0xFF,
                            0xFE,
                            .. Encoding.Unicode.GetBytes(Declared("utf-16") + new string(' ', 4 << 20)),
                        ]
                    )
            ),
            OddFile.Sheet(
                "two tables of cells",
                "<sheetData/><sheetData><row><c><v>1</v></c></row></sheetData>"
            ),
            OddFile.Sheet("two lists of merged cells", "<sheetData/><mergeCells/><mergeCells/>"),
            OddFile.Sheet(
                "cells of the other conformance class",
                $"<sheetData xmlns=\"{XlsxText.StrictMain}\"><row><c><v>1</v></c></row></sheetData>"
            ),
            OddFile.Sheet(
                "cells hidden in an alternative",
                "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><sheetData/></mc:Choice></mc:AlternateContent>"
            ),
            OddFile.Sheet(
                "rows outside of the table",
                "<sheetData/><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
            ),
            OddFile.Sheet(
                "cells inside an extension",
                "<sheetData/><extLst><ext uri=\"x\"><c r=\"A1\"><v>1</v></c></ext></extLst>"
            ),
            OddFile.Sheet(
                "an extension of Excel",
                "<sheetData><row><c><v>1</v></c></row></sheetData><extLst><ext uri=\"x\"><x14:c xmlns:x14=\"urn:x14\"/></ext></extLst>"
            ),
            OddFile.Sheet("no table of cells", ""),
            OddFile.Sheet(
                "a table of cells of an unknown vocabulary",
                "<sheetData/><sheetData xmlns=\"urn:x\"><row><c><v>1</v></c></row></sheetData>"
            ),
            OddFile.Sheet(
                "a merged range that is none",
                "<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"
            ),
            OddFile.Sheet(
                "a merged range without an address",
                "<sheetData/><mergeCells><mergeCell/></mergeCells>"
            ),
            OddFile.Sheet(
                "a merged range of one cell",
                "<sheetData/><mergeCells><mergeCell ref=\"A1\"/></mergeCells>"
            ),
            OddFile.Sheet(
                "hidden columns beyond the last",
                "<cols><col min=\"1\" max=\"16385\" hidden=\"1\"/></cols><sheetData/>"
            ),
            OddFile.Sheet(
                "all columns hidden",
                "<cols><col min=\"2\" max=\"16384\" hidden=\"true\"/></cols><sheetData/>"
            ),
            OddFile.Sheet(
                "columns neither hidden nor shown",
                "<cols><col min=\"1\" max=\"2\" hidden=\"maybe\"/></cols><sheetData/>"
            ),
            OddFile.Sheet(
                "hidden columns without an end",
                "<cols><col min=\"1\" hidden=\"1\"/></cols><sheetData/>"
            ),
        ];

    private static string Declared(string encoding) =>
        $"<?xml version=\"1.0\" encoding=\"{encoding}\"?><worksheet xmlns=\"{XlsxText.Main}\"><sheetData><row><c t=\"inlineStr\"><is><t>chữ</t></is></c></row></sheetData></worksheet>";

    /// <param name="levels">Below the two of worksheet and extLst.</param>
    private static XlsxBuilder Nested(int levels) =>
        OddFile
            .Plain()
            .Edit(
                SheetPart,
                "</sheetData>",
                $"</sheetData><extLst>{new StringBuilder().Insert(0, "<x>", levels)}{new StringBuilder().Insert(0, "</x>", levels)}</extLst>"
            );
}
