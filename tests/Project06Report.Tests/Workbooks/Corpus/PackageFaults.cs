namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>Faults of content types, relationships and parts.</summary>
internal static class PackageFaults
{
    private const string Types = "[Content_Types].xml";
    private const string Roots = "_rels/.rels";
    private const string Links = "xl/_rels/workbook.xml.rels";

    private const string Chart = $"<chartsheet xmlns=\"{XlsxText.Main}\"/>";

    public static IEnumerable<OddFile> All =>
        [
            new("no content types", OddFile.Plain().Without(Types)),
            new("content types of another vocabulary", OddFile.Plain().Part(Types, "<Types/>")),
            OddFile.Changed(
                "a content type stated twice",
                Types,
                "</Types>",
                XlsxText.Override("/xl/workbook.xml", "worksheet") + "</Types>"
            ),
            OddFile.Changed(
                "a content type without a part",
                Types,
                "</Types>",
                "<Override ContentType=\"a\"/></Types>"
            ),
            OddFile.Changed(
                "two workbooks in one package",
                Types,
                "</Types>",
                XlsxText.Override("/xl/workbook2.xml", "sheet.main") + "</Types>"
            ),
            OddFile.Changed("a main part without a content type", Types, "/xl/workbook.xml", "/xl/other.xml"),
            OddFile.Changed("a main part that is a worksheet", Types, "sheet.main", "worksheet"),
            OddFile.Changed("a template", Types, "sheet.main", "template.main"),
            OddFile.Changed(
                "a workbook with macros",
                Types,
                "openxmlformats-officedocument.spreadsheetml.sheet.main",
                "ms-excel.sheet.macroEnabled.main"
            ),
            new("no root relationships", OddFile.Plain().Without(Roots)),
            OddFile.Changed(
                "root relationships of another vocabulary",
                Roots,
                XlsxText.PackageRelationships,
                "urn:x"
            ),
            OddFile.Changed("no main part", Roots, "officeDocument\" Target", "thumbnail\" Target"),
            OddFile.Changed(
                "two main parts",
                Roots,
                "</Relationships>",
                XlsxText.Relationship("rId9", "officeDocument", "xl/b.xml") + "</Relationships>"
            ),
            OddFile.Changed(
                "a main part outside the package",
                Roots,
                "Target=\"xl/workbook.xml\"",
                "Target=\"http://example.invalid/\" TargetMode=\"External\""
            ),
            OddFile.Changed("a main part that is not there", Roots, "xl/workbook.xml", "xl/workbook9.xml"),
            OddFile.Changed("an absolute target", Roots, "\"xl/workbook.xml\"", "\"/xl/workbook.xml\""),
            OddFile.Changed(
                "a target with dots",
                Links,
                "\"worksheets/sheet1.xml\"",
                "\"../xl/./worksheets/sheet1.xml\""
            ),
            OddFile.Changed(
                "a target in other capitals",
                Links,
                "\"worksheets/sheet1.xml\"",
                "\"Worksheets/Sheet1.xml\""
            ),
            OddFile.Changed("a target above the root", Links, "\"styles.xml\"", "\"../../../xl/styles.xml\""),
            new("no relationships of the workbook", OddFile.Plain().Without(Links)),
            OddFile.Changed("two relationships of one id", Links, "rId2", "rId1"),
            OddFile.Changed("a relationship without a target", Links, "Target=\"styles.xml\"", ""),
            OddFile.Changed(
                "another element among the relationships",
                Links,
                "</Relationships>",
                "<Link/></Relationships>"
            ),
            OddFile.Changed(
                "two tables of texts",
                Links,
                "</Relationships>",
                XlsxText.Relationship("rId9", "sharedStrings", "b.xml") + "</Relationships>"
            ),
            OddFile.Changed(
                "two tables of styles",
                Links,
                "</Relationships>",
                XlsxText.Relationship("rId9", "styles", "b.xml") + "</Relationships>"
            ),
            OddFile.Changed(
                "a link to another workbook",
                Links,
                "</Relationships>",
                XlsxText.Relationship("rId9", "externalLink", "e.xml") + "</Relationships>"
            ),
            OddFile.Changed(
                "a macro in a workbook that should have none",
                Links,
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"
            ),
            new("the table of texts is missing", OddFile.Plain().Without("xl/sharedStrings.xml")),
            new("the table of styles is missing", OddFile.Plain().Without("xl/styles.xml")),
            new("a worksheet is missing", OddFile.Plain().Without("xl/worksheets/sheet1.xml")),
            new("the properties are missing", OddFile.Plain().Without("docProps/app.xml")),
            OddFile.Changed(
                "no properties as Google writes them",
                Roots,
                XlsxText.Relationship("rId2", "extended-properties", "docProps/app.xml"),
                ""
            ),
            OddFile.Changed(
                "no table of texts and none needed",
                Links,
                XlsxText.Relationship("rId3", "sharedStrings", "sharedStrings.xml"),
                ""
            ),
            OddFile.Changed(
                "a worksheet whose relationship is not there",
                "xl/workbook.xml",
                "r:id=\"rId1\"",
                "r:id=\"rId7\""
            ),
            OddFile.Changed("a worksheet without a relationship", "xl/workbook.xml", "r:id=\"rId1\"", ""),
            OddFile.Changed("a worksheet without a name", "xl/workbook.xml", "name=\"S\"", "name=\"\""),
            OddFile.Changed(
                "a worksheet of unknown visibility",
                "xl/workbook.xml",
                "name=\"S\"",
                "name=\"S\" state=\"shy\""
            ),
            OddFile.Changed(
                "a worksheet with two relationships",
                "xl/workbook.xml",
                "r:id=\"rId1\"",
                $"r:id=\"rId1\" q:id=\"rId2\" xmlns:q=\"{XlsxText.StrictRelationships}\""
            ),
            OddFile.Changed(
                "a worksheet outside the package",
                Links,
                "Target=\"worksheets/sheet1.xml\"",
                "Target=\"sheet1.xml\" TargetMode=\"External\""
            ),
            new(
                "two sheets of one part",
                new XlsxBuilder().Sheet("S", ("A1", 1)).Sheet("T").Edit("xl/workbook.xml", "rId2", "rId1")
            ),
            new("two sheets of one name", new XlsxBuilder().Sheet("S", ("A1", 1)).Sheet("s")),
            new(
                "two sheets whose names differ in composition",
                new XlsxBuilder().Sheet("Số", ("A1", 1)).Sheet("Sô\u0301")
            ),
            OddFile.Changed("a worksheet that says it is a chart", Links, "/worksheet\"", "/chartsheet\""),
            OddFile.Changed("a sheet of unknown kind", Links, "/worksheet\"", "/dialogsheet\""),
            new(
                "only a chart",
                new XlsxBuilder()
                    .Sheet("S")
                    .Edit(Links, "/worksheet\"", "/chartsheet\"")
                    .Part("xl/worksheets/sheet1.xml", Chart)
            ),
            new(
                "a chart beside a worksheet",
                new XlsxBuilder()
                    .Sheet("S", ("A1", 1))
                    .Sheet("Biểu đồ")
                    .Edit(
                        Links,
                        XlsxText.Relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
                        XlsxText.Relationship("rId2", "chartsheet", "worksheets/sheet2.xml")
                    )
                    .Part("xl/worksheets/sheet2.xml", Chart)
            ),
            new("no sheets", new XlsxBuilder()),
            new(
                "256 sheets",
                Enumerable
                    .Range(1, 256)
                    .Aggregate(new XlsxBuilder(), (builder, number) => builder.Sheet($"S{number}"))
            ),
            new(
                "257 sheets",
                Enumerable
                    .Range(1, 257)
                    .Aggregate(new XlsxBuilder(), (builder, number) => builder.Sheet($"S{number}"))
            ),
            OddFile.Changed("the workbook part is a worksheet", "xl/workbook.xml", "workbook", "worksheet"),
            OddFile.Changed(
                "the worksheet part is a chart",
                "xl/worksheets/sheet1.xml",
                "worksheet",
                "chartsheet"
            ),
            OddFile.Changed(
                "a worksheet of an unknown vocabulary",
                "xl/worksheets/sheet1.xml",
                XlsxText.Main,
                "urn:x"
            ),
            OddFile.Changed("the table of texts is something else", "xl/sharedStrings.xml", "sst", "table"),
            OddFile.Changed("the table of styles is something else", "xl/styles.xml", "styleSheet", "table"),
            OddFile.Changed(
                "calculation by hand without formulas",
                "xl/workbook.xml",
                "</workbook>",
                "<calcPr calcMode=\"manual\"/></workbook>"
            ),
            new(
                "calculation by hand",
                new XlsxBuilder()
                    .Sheet("S", ("A1", XlsxCell.Formula("B1", 1)))
                    .Edit("xl/workbook.xml", "</workbook>", "<calcPr calcMode=\"manual\"/></workbook>")
            ),
            OddFile.Changed(
                "an unknown date system",
                "xl/workbook.xml",
                "<workbookPr/>",
                "<workbookPr date1904=\"maybe\"/>"
            ),
            OddFile.Changed(
                "two date systems",
                "xl/workbook.xml",
                "<workbookPr/>",
                "<workbookPr/><workbookPr date1904=\"1\"/>"
            ),
            OddFile.Changed("two lists of sheets", "xl/workbook.xml", "</sheets>", "</sheets><sheets/>"),
            OddFile.Changed(
                "sheets hidden in an alternative",
                "xl/workbook.xml",
                "</sheets>",
                "</sheets><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x\"><sheets/></mc:Choice></mc:AlternateContent>"
            ),
            OddFile.Changed(
                "an alternative without values",
                "xl/workbook.xml",
                "</sheets>",
                "</sheets><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><x/></mc:Choice></mc:AlternateContent>"
            ),
            new(
                "names before the sheets",
                OddFile
                    .Plain()
                    .Edit(
                        "xl/workbook.xml",
                        "<sheets>",
                        "<definedNames><definedName name=\"n\">S!$A$1</definedName></definedNames><sheets>"
                    )
            ),
            new(
                "a name set twice",
                OddFile.Plain().DefinedName("ten", "S!$A$1").DefinedName("Ten", "S!$A$2")
            ),
            new("a name without a name", OddFile.Plain().DefinedName("", "S!$A$1")),
            new(
                "a name cut by a comment",
                OddFile
                    .Plain()
                    .DefinedName("ten", "S!$A$1")
                    .Edit("xl/workbook.xml", "S!$A$1", "S!$A<!-- -->$1")
            ),
        ];
}
