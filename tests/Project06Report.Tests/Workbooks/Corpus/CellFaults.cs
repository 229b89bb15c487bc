namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>Cells and rows that two readers read differently, and odd ones that all read the same.</summary>
internal static class CellFaults
{
    public static IEnumerable<OddFile> All => [.. Places, .. Values, .. Texts];

    private static IEnumerable<OddFile> Places =>
        [
            OddFile.Cells("a cell given twice", "<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>"),
            OddFile.Cells("an empty cell given twice", "<c r=\"A1\"/><c r=\"A1\"><v>2</v></c>"),
            OddFile.Cells("cells from right to left", "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>"),
            OddFile.Cells("a cell outside of its row", "<c r=\"A2\"><v>1</v></c>"),
            OddFile.Cells("a cell with small letters", "<c r=\"a1\"><v>1</v></c>"),
            OddFile.Cells("a cell with a fixed address", "<c r=\"$A$1\"><v>1</v></c>"),
            OddFile.Cells("a cell with an empty address", "<c r=\"\"><v>1</v></c>"),
            OddFile.Cells("a cell whose address has no row", "<c r=\"A\"><v>1</v></c>"),
            OddFile.Cells("a cell whose row begins with zero", "<c r=\"A01\"><v>1</v></c>"),
            OddFile.Cells("the last column", "<c r=\"XFD1\"><v>1</v></c>"),
            OddFile.Cells("a cell beyond the last column", "<c r=\"XFE1\"><v>1</v></c>"),
            OddFile.Cells(
                "a cell without address beyond the last column",
                "<c r=\"XFD1\"><v>1</v></c><c><v>2</v></c>"
            ),
            OddFile.Cells(
                "cells with and without addresses",
                "<c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c>"
            ),
            OddFile.Rows(
                "a row given twice",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>2</v></c></row>"
            ),
            OddFile.Rows(
                "rows upwards",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"
            ),
            OddFile.Rows(
                "a row without a number after the last",
                "<row r=\"1048576\"/><row><c><v>1</v></c></row>"
            ),
            OddFile.Rows("the last row", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
            OddFile.Rows("a row beyond the last", "<row r=\"1048577\"/>"),
            OddFile.Rows("row zero", "<row r=\"0\"/>"),
            OddFile.Rows("a row that begins with zero", "<row r=\"01\"/>"),
            OddFile.Rows("a row of a large number", "<row r=\"99999999999999999999\"/>"),
            OddFile.Rows("a row that is no number", "<row r=\"một\"/>"),
            OddFile.Rows("a row neither hidden nor shown", "<row hidden=\"maybe\"><c><v>1</v></c></row>"),
            OddFile.Rows("a cell without a row", "<c r=\"A1\"><v>1</v></c>"),
            OddFile.Rows("a foreign element between rows", "<x:row xmlns:x=\"urn:x\"/>"),
            OddFile.Rows(
                "a row of the other conformance class",
                $"<row xmlns=\"{XlsxText.StrictMain}\"><c r=\"A1\"><v>1</v></c></row>"
            ),
            OddFile.Rows(
                "an alternative between rows",
                "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><row r=\"1\"/></mc:Choice></mc:AlternateContent>"
            ),
            OddFile.Cells("a foreign element between cells", "<x xmlns=\"urn:x\"/>"),
            OddFile.Cells("a word inside a cell", "<c r=\"A1\">5<v>6</v></c>"),
            OddFile.Cells(
                "a foreign element inside a cell",
                "<c r=\"A1\"><v>1</v><x:v xmlns:x=\"urn:x\">2</x:v></c>"
            ),
            OddFile.Cells(
                "an extension inside a cell",
                "<c r=\"A1\"><v>1</v><extLst><ext uri=\"x\"/></extLst></c>"
            ),
            OddFile.Cells(
                "an attribute of another vocabulary",
                "<c x:r=\"B9\" xmlns:x=\"urn:x\" r=\"A1\"><v>1</v></c>"
            ),
            OddFile.Rows("a cell inside a cell", "<row><c><c><v>1</v></c></c></row>"),
        ];

    private static IEnumerable<OddFile> Values =>
        [
            OddFile.Cells("a comment inside a number", "<c r=\"A1\"><v>12<!-- -->802</v></c>"),
            OddFile.Cells("a comment before a number", "<c r=\"A1\"><v><!-- -->12802</v></c>"),
            OddFile.Cells("an instruction inside a number", "<c r=\"A1\"><v>12<?x?>802</v></c>"),
            OddFile.Cells("CDATA inside a number", "<c r=\"A1\"><v>12<![CDATA[802]]></v></c>"),
            OddFile.Cells("a number in CDATA", "<c r=\"A1\"><v><![CDATA[12802]]></v></c>"),
            OddFile.Cells("an element inside a number", "<c r=\"A1\"><v>12<b>8</b>02</v></c>"),
            OddFile.Cells(
                "a number written as character references",
                "<c r=\"A1\"><v>1&#50;8&#x30;2</v></c>"
            ),
            OddFile.Cells("two values", "<c r=\"A1\"><v>1</v><v>2</v></c>"),
            OddFile.Cells("two formulas", "<c r=\"A1\"><f>1</f><f>2</f><v>1</v></c>"),
            OddFile.Cells("a formula after the value", "<c r=\"A1\"><v>1</v><f>1</f></c>"),
            OddFile.Cells(
                "a value and a text in place",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is><v>1</v></c>"
            ),
            OddFile.Cells("a text in place in a number cell", "<c r=\"A1\"><is><t>a</t></is></c>"),
            OddFile.Cells("a value in a cell of text in place", "<c r=\"A1\" t=\"inlineStr\"><v>1</v></c>"),
            OddFile.Cells("an unknown type", "<c r=\"A1\" t=\"x\"><v>1</v></c>"),
            OddFile.Cells("an empty cell of unknown type", "<c r=\"A1\" t=\"x\"/>"),
            OddFile.Cells("a number with a comma", "<c r=\"A1\"><v>12,5</v></c>"),
            OddFile.Cells("a number with a blank inside", "<c r=\"A1\"><v>12 802</v></c>"),
            OddFile.Cells("a number between blanks", "<c r=\"A1\"><v>\n 12802 </v></c>"),
            OddFile.Cells("a number between hard blanks", "<c r=\"A1\"><v>\u00A012802</v></c>"),
            OddFile.Cells("a number of blanks only", "<c r=\"A1\"><v> </v></c>"),
            OddFile.Cells("a number with a plus", "<c r=\"A1\"><v>+5</v></c>"),
            OddFile.Cells("a number with two points", "<c r=\"A1\"><v>1.2.3</v></c>"),
            OddFile.Cells("no number", "<c r=\"A1\"><v>NaN</v></c>"),
            OddFile.Cells("an infinite number", "<c r=\"A1\"><v>INF</v></c>"),
            OddFile.Cells("a number too large", "<c r=\"A1\"><v>1E999</v></c>"),
            OddFile.Cells("a hexadecimal number", "<c r=\"A1\"><v>0x10</v></c>"),
            OddFile.Cells("full-width digits", "<c r=\"A1\"><v>１２</v></c>"),
            OddFile.Cells(
                "a number with an exponent",
                "<c r=\"A1\"><v>1.2802E4</v></c><c r=\"B1\"><v>-1e-05</v></c>"
            ),
            OddFile.Cells("a number of seventeen digits", "<c r=\"A1\"><v>12.802000000000001</v></c>"),
            OddFile.Cells("a truth value in words", "<c r=\"A1\" t=\"b\"><v>true</v></c>"),
            OddFile.Cells("a truth value of two", "<c r=\"A1\" t=\"b\"><v>2</v></c>"),
            OddFile.Cells(
                "errors",
                "<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            ),
            OddFile.Cells("a date in words", "<c r=\"A1\" t=\"d\"><v>14/08/2022</v></c>"),
            OddFile.Cells("a date that never was", "<c r=\"A1\" t=\"d\"><v>2022-02-30</v></c>"),
            OddFile.Cells("a date before all serial numbers", "<c r=\"A1\" t=\"d\"><v>1899-12-31</v></c>"),
            OddFile.Cells("an ISO date", "<c r=\"A1\" t=\"d\"><v>2022-08-14</v></c>"),
            new(
                "an ISO date in the 1904 system",
                new XlsxBuilder()
                    .Uses1904Dates()
                    .Sheet("S", ("A1", XlsxCell.Xml("<c r=\"A1\" t=\"d\"><v>2022-08-14</v></c>")))
            ),
            OddFile.Cells("a style that is not there", "<c r=\"A1\" s=\"1\"><v>1</v></c>"),
            OddFile.Cells("a style that is no number", "<c r=\"A1\" s=\"-1\"><v>1</v></c>"),
            OddFile.Cells("an empty cell with a style that is not there", "<c r=\"A1\" s=\"9\"/>"),
            Styles(
                "a workbook without cell styles",
                "",
                "<c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"0\"><v>2</v></c>"
            ),
            Styles(
                "a format id that means nothing",
                "<cellXfs><xf numFmtId=\"163\"/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a format id that is no number",
                "<cellXfs><xf numFmtId=\"x\"/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a built-in format set anew",
                "<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts><cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a format without a code",
                "<numFmts><numFmt numFmtId=\"170\"/></numFmts><cellXfs><xf/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a format with two codes",
                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0\"/><numFmt numFmtId=\"170\" formatCode=\"d\"/></numFmts><cellXfs><xf/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a format with one code twice",
                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d\"/><numFmt numFmtId=\"170\" formatCode=\"d\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "two tables of cell styles",
                "<cellXfs><xf/></cellXfs><cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "another element among the styles",
                "<cellXfs><xf/><y/></cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "65,536 styles",
                $"<cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", 65_536))}</cellXfs>",
                "<c r=\"A1\" s=\"65535\"><v>1</v></c>"
            ),
            Styles(
                "65,537 styles",
                $"<cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", 65_537))}</cellXfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Styles(
                "a part inside a style",
                "<cellXfs><xf numFmtId=\"9\"><alignment/><protection/></xf></cellXfs><dxfs><dxf><numFmt numFmtId=\"1\"/></dxf></dxfs>",
                "<c r=\"A1\"><v>1</v></c>"
            ),
            OddFile.Rows(
                "a hundred and one faults",
                string.Concat(Enumerable.Repeat("<row><c><v>x</v></c></row>", 101))
            ),
        ];

    private static IEnumerable<OddFile> Texts =>
        [
            Shared("a text that is not there", "<si><t>a</t></si>", "<c r=\"A1\" t=\"s\"><v>1</v></c>"),
            Shared("a text with a negative number", "<si><t>a</t></si>", "<c r=\"A1\" t=\"s\"><v>-1</v></c>"),
            Shared("a text whose number is none", "<si><t>a</t></si>", "<c r=\"A1\" t=\"s\"><v>a</v></c>"),
            Shared(
                "a text whose number has a point",
                "<si><t>a</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0.0</v></c>"
            ),
            Shared(
                "an empty text",
                "<si/><si><t>b</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
            ),
            Shared("a text with two pieces", "<si><t>a</t><t>b</t></si>", "<c r=\"A1\" t=\"s\"><v>0</v></c>"),
            Shared(
                "a plain text with runs",
                "<si><t>a</t><r><t>b</t></r></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "runs before a plain text",
                "<si><r><t>b</t></r><t>a</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a run with two pieces",
                "<si><r><t>a</t><t>b</t></r></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a run without a piece",
                "<si><r><rPr/></r><r><t>b</t></r></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a comment inside a text",
                "<si><t>thường<!-- --> trú</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a text in CDATA",
                "<si><t><![CDATA[a < b]]></t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a text of blanks",
                "<si><t xml:space=\"preserve\">  </t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "phonetic signs",
                "<si><t>a</t><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh><phoneticPr fontId=\"0\"/></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "another element among the texts",
                "<x/><si><t>a</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "a table of cells among the texts",
                "<sheetData/><si><t>a</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "escaped characters",
                "<si><t>a_x0009_b_x000D_\nc_x005F_x0041__xZZZZ__x00</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "half a character, escaped",
                "<si><t>a_xD83D_b</t></si>",
                "<c r=\"A1\" t=\"s\"><v>0</v></c>"
            ),
            Shared(
                "200,000 texts",
                string.Concat(Enumerable.Repeat("<si/>", 200_000)),
                "<c r=\"A1\"><v>1</v></c>"
            ),
            Shared(
                "200,001 texts",
                string.Concat(Enumerable.Repeat("<si/>", 200_001)),
                "<c r=\"A1\"><v>1</v></c>"
            ),
            OddFile.Cells(
                "a comment inside a text in place",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a<!-- -->b</t></is></c>"
            ),
            OddFile.Cells(
                "two texts in place",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c>"
            ),
            OddFile.Cells("the text of a formula", "<c r=\"A1\" t=\"str\"><f>B1</f><v>12.802</v></c>"),
            OddFile.Cells("the empty text of a formula", "<c r=\"A1\" t=\"str\"><f>B1</f><v></v></c>"),
            OddFile.Cells("a text without a formula", "<c r=\"A1\" t=\"str\"><v>12.802</v></c>"),
            OddFile.Cells(
                "a shared formula",
                "<c r=\"A1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">C1</f><v>1</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>2</v></c>"
            ),
        ];

    private static OddFile Styles(string name, string styles, string cells) =>
        new(
            name,
            OddFile
                .WithRows($"<row>{cells}</row>")
                .Part("xl/styles.xml", $"<styleSheet xmlns=\"{XlsxText.Main}\">{styles}</styleSheet>")
        );

    private static OddFile Shared(string name, string texts, string cells) =>
        new(
            name,
            OddFile
                .WithRows($"<row>{cells}</row>")
                .Part("xl/sharedStrings.xml", $"<sst xmlns=\"{XlsxText.Main}\">{texts}</sst>")
        );
}
