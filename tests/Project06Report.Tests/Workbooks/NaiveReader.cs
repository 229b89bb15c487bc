using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Project06Report.Figures;
using Project06Report.Workbooks.Sheets;

namespace Project06Report.Tests.Workbooks;

/// <summary>A reader as others write it: the zip and XML of .NET, no checks, a habit for every doubtful case. Two of them with
/// opposite habits stand for "two programs": what they read differently must not be read at all.</summary>
/// <param name="last">Takes the last of several and whole texts; otherwise the first of several and the first piece of a text.</param>
internal sealed class NaiveReader(bool last)
{
    /// <summary>Sheets, cells, date system and names as text; comparable with <see cref="Of(Project06Report.Workbooks.Workbook)"/>.</summary>
    public string Read(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        return Read(name => Load(zip, name));
    }

    /// <summary>The same for parts that are at hand.</summary>
    public string Read(Func<string, XElement?> zip)
    {
        var workbook = Part(zip, Target(zip, "_rels/.rels", "", link => TypeOf(link) == "officeDocument")!)!;
        var folder = "xl/_rels/workbook.xml.rels";
        var texts = Part(zip, Target(zip, folder, "xl/", link => TypeOf(link) == "sharedStrings"))
            ?.Elements()
            .Where(item => item.Name.LocalName == "si")
            .Select(TextOf)
            .ToList()
            ?? [];
        var styles = Styles(Part(zip, Target(zip, folder, "xl/", link => TypeOf(link) == "styles")));
        StringBuilder read = new();
        read.AppendLine(
            CultureInfo.InvariantCulture,
            $"1904 {Pick(Children(workbook, "workbookPr"))?.Attribute("date1904")?.Value is "1" or "true"}"
        );
        foreach (var sheet in Children(Pick(Children(workbook, "sheets")), "sheet"))
        {
            var id = sheet.Attributes().First(attribute => attribute.Name.LocalName == "id").Value;
            var part = Part(zip, Target(zip, folder, "xl/", link => link.Attribute("Id")?.Value == id));
            read.AppendLine(
                CultureInfo.InvariantCulture,
                $"[{sheet.Attribute("name")!.Value}] {sheet.Attribute("state")?.Value ?? "visible"}"
            );
            foreach (var (address, value) in Cells(part!, texts, styles))
            {
                read.AppendLine(CultureInfo.InvariantCulture, $"{address} {value}");
            }
        }

        return read.AppendJoin('\n', Names(workbook)).ToString();
    }

    /// <summary>Names of the whole workbook that point at one cell with $ and $.</summary>
    private SortedDictionary<string, string> Names(XElement workbook)
    {
        SortedDictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        var sheets = Children(Pick(Children(workbook, "sheets")), "sheet")
            .Select(sheet => sheet.Attribute("name")!.Value)
            .ToList();
        foreach (
            var name in Children(Pick(Children(workbook, "definedNames")), "definedName")
                .Where(name => name.Attribute("localSheetId") is null)
        )
        {
            var target = Piece(name).Split('!');
            var key = name.Attribute("name")?.Value ?? "";
            if (
                (last || !names.ContainsKey(key))
                && target is [var sheet, ['$', ..] cell]
                && sheets.Contains(sheet)
                && cell.LastIndexOf('$') > 0
                && CellAddress.Parse(cell) is { } address
            )
            {
                names[key] = $"{sheet}!{address}";
            }
        }

        return names;
    }

    public static string Of(Project06Report.Workbooks.Workbook workbook)
    {
        StringBuilder read = new();
        read.AppendLine(CultureInfo.InvariantCulture, $"1904 {workbook.Uses1904Dates}");
        foreach (var sheet in workbook.Sheets)
        {
            var state = sheet.Visibility.ToString();
            read.AppendLine(
                CultureInfo.InvariantCulture,
                $"[{sheet.Name}] {char.ToLowerInvariant(state[0])}{state[1..]}"
            );
            foreach (var cell in sheet.Cells)
            {
                read.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{cell.Address} {(cell.IsDate ? "date " : "")}{cell.Raw.Trim()}"
                );
            }
        }

        return read.AppendJoin(
                '\n',
                new SortedDictionary<string, string>(
                    workbook.DefinedNames.ToDictionary(
                        name => name.Name,
                        name => $"{name.Sheet}!{name.Cell}"
                    ),
                    StringComparer.OrdinalIgnoreCase
                )
            )
            .ToString();
    }

    private SortedDictionary<CellAddress, string> Cells(
        XElement worksheet,
        List<string> texts,
        List<bool> dates
    )
    {
        SortedDictionary<CellAddress, string> cells = [];
        var rowNumber = 0;
        foreach (var row in Rows(worksheet))
        {
            rowNumber = int.TryParse(
                row.Attribute("r")?.Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var written
            )
                ? written
                : rowNumber + 1;
            var column = 0;
            foreach (
                var cell in last
                    ? row.Descendants().Where(element => element.Name.LocalName == "c")
                    : row.Elements(worksheet.Name.Namespace + "c")
            )
            {
                var here = CellAddress.Parse(cell.Attribute("r")?.Value) is { } own
                    ? own with
                    {
                        Row = last ? own.Row : rowNumber,
                    }
                    : new CellAddress(rowNumber, column + 1);
                column = here.Column;
                if (Value(cell, texts, dates) is { } value && (last || !cells.ContainsKey(here)))
                {
                    cells[here] = value;
                }
            }
        }

        return cells;
    }

    /// <summary>One reader keeps to the vocabulary and the structure, the other looks for names.</summary>
    private IEnumerable<XElement> Rows(XElement worksheet) =>
        last
            ? worksheet.Descendants().Where(element => element.Name.LocalName == "row")
            : worksheet
                .Elements(worksheet.Name.Namespace + "sheetData")
                .Take(1)
                .Elements(worksheet.Name.Namespace + "row");

    private string? Value(XElement cell, List<string> texts, List<bool> dates)
    {
        var type = cell.Attribute("t")?.Value ?? "n";
        var formula = Pick(Children(cell, "f"));
        var value = Pick(Children(cell, "v")) is { } v ? Piece(v).Trim() : "";
        if (type == "s" && value.Length > 0)
        {
            value =
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < texts.Count
                    ? texts[index].Trim()
                : last ? "#"
                : "";
        }

        if (type == "inlineStr")
        {
            value = Pick(Children(cell, "is")) is { } inline ? TextOf(inline).Trim() : value;
        }

        var style =
            int.TryParse(
                cell.Attribute("s")?.Value ?? "0",
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var s
            )
            && s < dates.Count
                ? dates[s]
                : last;
        var isDate = style && type == "n" && value.Length > 0;
        return value.Length == 0 && formula is null ? null : $"{(isDate ? "date " : "")}{value}";
    }

    private string TextOf(XElement item) =>
        string.Concat(
            item.Elements()
                .Where(part => part.Name.LocalName is "t" or "r")
                .Select(part =>
                    part.Name.LocalName == "t"
                        ? Piece(part)
                        : string.Concat(part.Elements().Where(t => t.Name.LocalName == "t").Select(Piece))
                )
        );

    private string Piece(XElement element) =>
        last ? element.Value : (element.FirstNode as XText)?.Value ?? "";

    private List<bool> Styles(XElement? styles)
    {
        if (styles is null)
        {
            return [false];
        }

        Dictionary<string, string> codes = [];
        foreach (var format in Children(Pick(Children(styles, "numFmts")), "numFmt"))
        {
            if (last || !codes.ContainsKey(format.Attribute("numFmtId")?.Value ?? ""))
            {
                codes[format.Attribute("numFmtId")?.Value ?? ""] = format.Attribute("formatCode")?.Value
                    ?? "";
            }
        }

        return
        [
            .. Children(Pick(Children(styles, "cellXfs")), "xf")
                .Select(xf => xf.Attribute("numFmtId")?.Value ?? "0")
                .Select(id =>
                    NumberFormats.ShowsDate(
                        codes.TryGetValue(id, out var code)
                            ? code
                            : NumberFormats.BuiltIn(
                                int.TryParse(
                                    id,
                                    NumberStyles.None,
                                    CultureInfo.InvariantCulture,
                                    out var number
                                )
                                    ? number
                                    : 0
                            )
                    )
                ),
        ];
    }

    private IEnumerable<XElement> Children(XElement? parent, string name) =>
        parent
            ?.Elements()
            .Where(child =>
                child.Name.LocalName == name && (last || child.Name.Namespace == parent.Name.Namespace)
            )
        ?? [];

    private XElement? Pick(IEnumerable<XElement> several) =>
        last ? several.LastOrDefault() : several.FirstOrDefault();

    private string? Target(
        Func<string, XElement?> zip,
        string part,
        string folder,
        Func<XElement, bool> wanted
    )
    {
        var links = zip(part)!.Elements().Where(wanted);
        var target = Pick(links)?.Attribute("Target")?.Value;
        return target is null ? null
            : target.StartsWith('/') ? target[1..]
            : folder + target;
    }

    private static string TypeOf(XElement link) => (link.Attribute("Type")?.Value ?? "").Split('/')[^1];

    private static XElement? Part(Func<string, XElement?> zip, string? part) =>
        part is null ? null : zip(part);

    private XElement? Load(ZipArchive zip, string part)
    {
        var entries = zip.Entries.Where(entry => entry.FullName == part);
        var entry = last ? entries.LastOrDefault() : entries.FirstOrDefault();
        if (entry is null)
        {
            return null;
        }

        using var content = entry.Open();
        return XElement.Load(content);
    }
}
