using System.Globalization;
using System.Security;
using System.Text;
using Project06Report.Figures;

namespace Project06Report.Tests.Workbooks;

/// <summary>Makes a small .xlsx for a test, as plain XML in a zip, independent of any library. A cell is given by its address
/// and a value: text, number, truth value, null for a styled empty cell, or one of <see cref="XlsxCell"/>.
/// <code>new XlsxBuilder().Sheet("SO_LIEU", ("A1", "text"), ("B2", 12.5m)).DefinedName("DA06.x.y", "SO_LIEU!$B$2").ToBytes()</code></summary>
internal sealed class XlsxBuilder
{
    private readonly List<SheetRecipe> sheets = [];
    private readonly List<string> names = [];
    private readonly List<string> texts = [];
    private readonly List<string> formats = ["General"];
    private readonly List<(string Part, Func<string, string> Change)> edits = [];
    private readonly List<(string Part, byte[]? Content)> replaced = [];
    private string workbookProperties = "<workbookPr/>";

    private sealed class SheetRecipe(string name, (string Address, object? Value)[] cells)
    {
        public string Name { get; } = name;

        public (string Address, object? Value)[] Cells { get; } = cells;

        public string State { get; set; } = "";

        public string Columns { get; set; } = "";

        public HashSet<int> HiddenRows { get; } = [];

        public List<string> Merges { get; } = [];
    }

    /// <summary>Texts go into the cells themselves instead of the table of shared strings.</summary>
    public bool InlineTexts { get; set; }

    public XlsxBuilder Sheet(string name, params (string Address, object? Value)[] cells)
    {
        sheets.Add(new(name, cells));
        return this;
    }

    /// <summary>Hides the sheet added last.</summary>
    public XlsxBuilder Hidden(bool very = false) =>
        Change(sheet => sheet.State = very ? " state=\"veryHidden\"" : " state=\"hidden\"");

    /// <summary>Hides rows of the sheet added last.</summary>
    public XlsxBuilder HideRows(params int[] rows) => Change(sheet => sheet.HiddenRows.UnionWith(rows));

    public XlsxBuilder HideColumns(int first, int last) =>
        Change(sheet => sheet.Columns += $"<col min=\"{first}\" max=\"{last}\" width=\"0\" hidden=\"1\"/>");

    public XlsxBuilder Merge(string range) => Change(sheet => sheet.Merges.Add(range));

    /// <summary>A name of the whole workbook: <c>("DA06.x.y", "SO_LIEU!$B$2")</c>.</summary>
    public XlsxBuilder DefinedName(string name, string target)
    {
        names.Add($"<definedName name=\"{Escape(name)}\">{Escape(target)}</definedName>");
        return this;
    }

    public XlsxBuilder Uses1904Dates()
    {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>Adds a part, or puts another in its place: <c>xl/styles.xml</c>, <c>xl/worksheets/sheet1.xml</c>.</summary>
    public XlsxBuilder Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public XlsxBuilder Part(string name, byte[] content)
    {
        replaced.Add((name, content));
        return this;
    }

    public XlsxBuilder Without(string part)
    {
        replaced.Add((part, null));
        return this;
    }

    /// <summary>Changes the XML of a part as it would be written.</summary>
    public XlsxBuilder Edit(string part, string old, string @new) =>
        Edit(part, xml =>
            xml.Contains(old, StringComparison.Ordinal)
                ? xml.Replace(old, @new, StringComparison.Ordinal)
                : throw new InvalidOperationException($"{part} has no {old}")
        );

    public XlsxBuilder Edit(string part, Func<string, string> change)
    {
        edits.Add((part, change));
        return this;
    }

    public byte[] ToBytes()
    {
        ZipBuilder zip = new();
        foreach (var (name, content) in Parts())
        {
            zip.Add(new(name, content));
        }

        return zip.ToBytes();
    }

    /// <summary>The parts in the order they are zipped, for tests that zip themselves.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Parts()
    {
        List<(string Name, byte[] Content)> parts =
        [
            .. Written().Select(part => (part.Name, Encoding.UTF8.GetBytes(Edited(part.Name, part.Xml)))),
        ];
        foreach (var (name, content) in replaced)
        {
            var at = parts.FindIndex(part => part.Name == name);
            if (content is null)
            {
                parts.RemoveAt(at);
            }
            else if (at >= 0)
            {
                parts[at] = (name, content);
            }
            else
            {
                parts.Add((name, content));
            }
        }

        return parts;
    }

    private string Edited(string part, string xml) =>
        edits.Where(edit => edit.Part == part).Aggregate(xml, (before, edit) => edit.Change(before));

    private List<(string Name, string Xml)> Written()
    {
        // the sheets first: they fill the tables of texts and formats
        var written = sheets
            .Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", SheetXml(sheet)))
            .ToList();
        return
        [
            ("[Content_Types].xml", ContentTypes()),
            ("_rels/.rels", XlsxText.RootRelationships),
            ("docProps/app.xml", XlsxText.App),
            ("xl/workbook.xml", WorkbookXml()),
            ("xl/_rels/workbook.xml.rels", WorkbookRelationships()),
            ("xl/styles.xml", StylesXml()),
            ("xl/sharedStrings.xml", TextsXml()),
            .. written,
        ];
    }

    private string SheetXml(SheetRecipe sheet)
    {
        StringBuilder xml = new($"{XlsxText.Declaration}<worksheet xmlns=\"{XlsxText.Main}\">");
        xml.Append(sheet.Columns.Length == 0 ? "" : $"<cols>{sheet.Columns}</cols>").Append("<sheetData>");
        foreach (
            var row in sheet
                .Cells.Select(cell => (Address: CellAddress.Parse(cell.Address)!.Value, cell.Value))
                .OrderBy(cell => cell.Address)
                .GroupBy(cell => cell.Address.Row)
        )
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<row r=\"{row.Key}\"{(sheet.HiddenRows.Contains(row.Key) ? " hidden=\"1\"" : "")}>"
            );
            xml.AppendJoin("", row.Select(cell => CellXml(cell.Address, cell.Value))).Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
        {
            xml.Append("<mergeCells>")
                .AppendJoin("", sheet.Merges.Select(range => $"<mergeCell ref=\"{range}\"/>"))
                .Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private string CellXml(CellAddress address, object? value)
    {
        var cell = value as XlsxCell ?? XlsxCell.Of(value);
        if (cell.Raw is not null)
        {
            return cell.Raw;
        }

        var style = cell.Format == "General" ? "" : $" s=\"{IndexOf(formats, cell.Format)}\"";
        var formula = cell.FormulaText is null ? "" : $"<f>{Escape(cell.FormulaText)}</f>";
        var (type, content) = cell.Value switch
        {
            null => ("", ""),
            string text when formula.Length > 0 => (" t=\"str\"", $"<v>{Escape(text)}</v>"),
            string text when InlineTexts => (" t=\"inlineStr\"", $"<is>{TextXml(text)}</is>"),
            string text => (" t=\"s\"", $"<v>{IndexOf(texts, text)}</v>"),
            bool truth => (" t=\"b\"", $"<v>{(truth ? 1 : 0)}</v>"),
            var number => (cell.Type, $"<v>{Convert.ToString(number, CultureInfo.InvariantCulture)}</v>"),
        };
        return $"<c r=\"{address}\"{style}{type}>{formula}{content}</c>";
    }

    private string WorkbookXml() =>
        $"{XlsxText.Declaration}<workbook xmlns=\"{XlsxText.Main}\" xmlns:r=\"{XlsxText.Relationships}\">{workbookProperties}<sheets>"
        + string.Concat(
            sheets.Select(
                (sheet, index) =>
                    $"<sheet name=\"{Escape(sheet.Name)}\" sheetId=\"{index + 1}\"{sheet.State} r:id=\"rId{index + 1}\"/>"
            )
        )
        + "</sheets>"
        + (names.Count == 0 ? "" : $"<definedNames>{string.Concat(names)}</definedNames>")
        + "</workbook>";

    private string WorkbookRelationships() =>
        $"{XlsxText.Declaration}<Relationships xmlns=\"{XlsxText.PackageRelationships}\">"
        + string.Concat(
            sheets.Select(
                (_, index) =>
                    XlsxText.Relationship($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")
            )
        )
        + XlsxText.Relationship($"rId{sheets.Count + 1}", "styles", "styles.xml")
        + XlsxText.Relationship($"rId{sheets.Count + 2}", "sharedStrings", "sharedStrings.xml")
        + "</Relationships>";

    private string StylesXml() =>
        $"{XlsxText.Declaration}<styleSheet xmlns=\"{XlsxText.Main}\"><numFmts count=\"{formats.Count - 1}\">"
        + string.Concat(
            formats
                .Skip(1)
                .Select(
                    (format, index) => $"<numFmt numFmtId=\"{164 + index}\" formatCode=\"{Escape(format)}\"/>"
                )
        )
        + "</numFmts><cellXfs><xf numFmtId=\"0\"/>"
        + string.Concat(
            formats.Skip(1).Select((_, index) => $"<xf numFmtId=\"{164 + index}\" applyNumberFormat=\"1\"/>")
        )
        + "</cellXfs></styleSheet>";

    private string TextsXml() =>
        $"{XlsxText.Declaration}<sst xmlns=\"{XlsxText.Main}\" uniqueCount=\"{texts.Count}\">"
        + string.Concat(texts.Select(text => $"<si>{TextXml(text)}</si>"))
        + "</sst>";

    private string ContentTypes() =>
        $"{XlsxText.Declaration}<Types xmlns=\"{XlsxText.PackageTypes}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + XlsxText.Override("/xl/workbook.xml", "sheet.main")
        + string.Concat(
            sheets.Select(
                (_, index) => XlsxText.Override($"/xl/worksheets/sheet{index + 1}.xml", "worksheet")
            )
        )
        + XlsxText.Override("/xl/styles.xml", "styles")
        + XlsxText.Override("/xl/sharedStrings.xml", "sharedStrings")
        + "</Types>";

    private static string TextXml(string text) => $"<t xml:space=\"preserve\">{Escape(text)}</t>";

    private static int IndexOf(List<string> list, string item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }

        return list.IndexOf(item);
    }

    private XlsxBuilder Change(Action<SheetRecipe> change)
    {
        change(sheets[^1]);
        return this;
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
