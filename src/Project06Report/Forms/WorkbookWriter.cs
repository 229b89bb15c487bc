using System.Text;
using Project06Report.Figures;
using Project06Report.Packages;

namespace Project06Report.Forms;

/// <summary>Writes a workbook (.xlsx, ECMA-376 transitional) as plain parts in a canonical zip: the same content gives
/// the same bytes on every system, without the half second that the first save of a library costs.</summary>
internal sealed class WorkbookWriter(string title)
{
    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Package = "application/vnd.openxmlformats-package.";
    private const string CoreProperties =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Drawing = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private readonly List<SheetWriter> sheets = [];
    private readonly StyleTable styles = new();
    private readonly TextTable texts = new();
    private readonly StringBuilder names = new();

    /// <summary>Formulas have no stored results: the program that opens the file calculates them all.</summary>
    public bool Calculates { get; set; }

    /// <param name="name">At most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
    public SheetWriter AddSheet(string name)
    {
        var sheet = new SheetWriter(name, styles, texts);
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>A name by which a cell is known wherever rows and columns move it to.</summary>
    public void Name(string name, SheetWriter sheet, CellAddress cell) =>
        names
            .Append("<definedName name=\"")
            .Append(name)
            .Append("\">")
            .Append(sheet.Name)
            .Append('!')
            .Append(cell.Absolute)
            .Append("</definedName>");

    public byte[] ToBytes()
    {
        List<ZipContent> parts =
        [
            Content("[Content_Types].xml", ContentTypes()),
            Content("_rels/.rels", PackageRelationships()),
            Content("docProps/core.xml", Properties()),
            Content("xl/workbook.xml", Workbook()),
            Content("xl/_rels/workbook.xml.rels", WorkbookRelationships()),
        ];
        for (var index = 0; index < sheets.Count; index++)
        {
            parts.Add(new($"xl/worksheets/sheet{index + 1}.xml", sheets[index].ToBytes(index == 0)));
            if (!sheets[index].Notes.IsEmpty)
            {
                AddNotes(parts, index + 1, sheets[index].Notes);
            }
        }

        parts.Add(Content("xl/styles.xml", styles.ToXml()));
        parts.Add(Content("xl/sharedStrings.xml", texts.ToXml()));
        return CanonicalZip.Write(parts);
    }

    private static string PackageRelationships() =>
        Relationships(
            Relation(1, XmlText.Relationships + "/officeDocument", "xl/workbook.xml"),
            Relation(2, XmlText.PackageRelationships + "/metadata/core-properties", "docProps/core.xml")
        );

    private string Properties() =>
        XmlText.Declaration
        + $"<cp:coreProperties xmlns:cp=\"{CoreProperties}\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{XmlText.Escape(title)}</dc:title><dc:creator>p06</dc:creator></cp:coreProperties>";

    private string WorkbookRelationships() =>
        Relationships([
            .. sheets.Select(
                (_, index) =>
                    Relation(
                        index + 1,
                        XmlText.Relationships + "/worksheet",
                        $"worksheets/sheet{index + 1}.xml"
                    )
            ),
            Relation(sheets.Count + 1, XmlText.Relationships + "/styles", "styles.xml"),
            Relation(sheets.Count + 2, XmlText.Relationships + "/sharedStrings", "sharedStrings.xml"),
        ]);

    private static void AddNotes(List<ZipContent> parts, int number, CellNotes notes)
    {
        parts.Add(
            Content(
                $"xl/worksheets/_rels/sheet{number}.xml.rels",
                Relationships(
                    Relation(1, XmlText.Relationships + "/vmlDrawing", $"../drawings/vmlDrawing{number}.vml"),
                    Relation(2, XmlText.Relationships + "/comments", $"../comments{number}.xml")
                )
            )
        );
        parts.Add(Content($"xl/drawings/vmlDrawing{number}.vml", notes.ToVml()));
        parts.Add(Content($"xl/comments{number}.xml", notes.ToXml()));
    }

    private string Workbook()
    {
        var all = string.Concat(sheets.SelectMany((sheet, index) => sheet.PrintNames(index))) + names;
        return XmlText.Declaration
            + $"<workbook xmlns=\"{XmlText.Spreadsheet}\" xmlns:r=\"{XmlText.Relationships}\"><bookViews>"
            + $"<workbookView/></bookViews><sheets>"
            + string.Concat(
                sheets.Select(
                    (sheet, index) =>
                        $"<sheet name=\"{XmlText.Escape(sheet.Name)}\" "
                        + $"sheetId=\"{index + 1}\"{(sheet.IsVeryHidden ? " state=\"veryHidden\"" : "")} "
                        + $"r:id=\"rId{index + 1}\"/>"
                )
            )
            + "</sheets>"
            + (all.Length == 0 ? "" : $"<definedNames>{all}</definedNames>")
            + (Calculates ? "<calcPr fullCalcOnLoad=\"1\"/>" : "")
            + "</workbook>";
    }

    private string ContentTypes() =>
        XmlText.Declaration
        + $"<Types xmlns=\"{XmlText.ContentTypes}\"><Default Extension=\"rels\" "
        + $"ContentType=\"{Package}relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + (
            sheets.TrueForAll(sheet => sheet.Notes.IsEmpty)
                ? ""
                : $"<Default Extension=\"vml\" ContentType=\"{Drawing}\"/>"
        )
        + $"<Override PartName=\"/docProps/core.xml\" ContentType=\"{Package}core-properties+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Part}sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Part}styles+xml\"/>"
        + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Part}sharedStrings+xml\"/>"
        + string.Concat(
            sheets.Select(
                (_, index) =>
                    $"<Override PartName=\"/xl/worksheets/sheet{index + 1}.xml\" ContentType=\"{Part}worksheet+xml\"/>"
                    + (
                        sheets[index].Notes.IsEmpty
                            ? ""
                            : $"<Override PartName=\"/xl/comments{index + 1}.xml\" ContentType=\"{Part}comments+xml\"/>"
                    )
            )
        )
        + "</Types>";

    private static string Relationships(params IEnumerable<string> all) =>
        $"{XmlText.Declaration}<Relationships "
        + $"xmlns=\"{XmlText.PackageRelationships}\">{string.Concat(all)}</Relationships>";

    private static string Relation(int number, string type, string target) =>
        $"<Relationship Id=\"rId{number}\" Type=\"{type}\" Target=\"{target}\"/>";

    private static ZipContent Content(string name, string xml) => new(name, Encoding.UTF8.GetBytes(xml));
}
