using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads <c>workbook.xml</c>: the list of sheets, the defined names, the date system.</summary>
internal sealed class WorkbookPart(ReadingFindings findings)
{
    /// <summary>Excel allows 31 characters, other programs more.</summary>
    private const int LongestName = 255;

    private readonly List<SheetEntry> sheets = [];
    private readonly HashSet<string> sheetNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private bool hasProperties,
        hasSheets,
        hasNames,
        hasCalculation;

    public IReadOnlyList<SheetEntry> Sheets => sheets;

    /// <summary>Names of the whole workbook that point at one cell of a listed sheet, in the order of the
    /// file.</summary>
    public IEnumerable<DefinedName> DefinedNames =>
        names.Select(name => Resolve(name.Key, name.Value)).OfType<DefinedName>();

    public bool Uses1904Dates { get; private set; }

    /// <summary>Whether Excel must not recalculate; then stored results of formulas may be out of date.</summary>
    public bool CalculatesByHand { get; private set; }

    /// <summary>For a walk of the part.</summary>
    public void Read(XmlPart xml)
    {
        if (!PartRoot.Is(xml, "workbook", findings))
        {
            return;
        }

        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "workbookPr" when !hasProperties:
                    hasProperties = true;
                    ReadProperties(xml);
                    break;
                case "sheets" when !hasSheets:
                    hasSheets = true;
                    ReadSheets(xml);
                    break;
                case "definedNames" when !hasNames:
                    hasNames = true;
                    ReadNames(xml);
                    break;
                case "calcPr" when !hasCalculation:
                    hasCalculation = true;
                    CalculatesByHand = xml["calcMode"] == "manual";
                    break;
                default:
                    xml.WatchForValues();
                    break;
            }
        }
    }

    private void ReadProperties(XmlPart xml)
    {
        if (XmlValue.Truth(xml["date1904"]) is { } uses1904)
        {
            Uses1904Dates = uses1904;
        }
        else
        {
            findings.Add(Reading.IrregularXml, xml.Label, $"date1904=\"{xml["date1904"]}\"", "0 hoặc 1");
        }
    }

    private void ReadSheets(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            if (child != "sheet" || SheetOf(xml) is not { } sheet)
            {
                findings.Add(
                    Reading.SheetsConflict,
                    xml.Label,
                    $"trang tính thứ {sheets.Count + 1} thiếu tên, liên kết, hoặc ghi sai cách hiển thị"
                );
                continue;
            }

            sheets.Add(sheet);
            if (!sheetNames.Add(sheet.Name))
            {
                findings.Add(Reading.SheetsConflict, sheet.Name, $"hai trang tính cùng tên {sheet.Name}");
            }

            if (!findings.IsWithin(WorkbookLimits.Sheets, sheets.Count))
            {
                return;
            }
        }
    }

    private static SheetEntry? SheetOf(XmlPart xml)
    {
        var transitional = xml.Attribute("id", SpreadsheetNames.Relationships);
        var strict = xml.Attribute("id", SpreadsheetNames.StrictRelationships);
        var id = transitional ?? strict;
        return
            xml["name"] is { Length: > 0 and <= LongestName } name
            && id is { Length: > 0 }
            && (strict ?? id) == id
            && VisibilityOf(xml["state"]) is { } visibility
            ? new(StoredText.Of(name).Text, visibility, id)
            : null;
    }

    private static SheetVisibility? VisibilityOf(string? state) =>
        state switch
        {
            null or "visible" => SheetVisibility.Visible,
            "hidden" => SheetVisibility.Hidden,
            "veryHidden" => SheetVisibility.VeryHidden,
            _ => null,
        };

    /// <summary>Names of a single sheet (localSheetId) are left out: copying a sheet makes such copies of all
    /// names.</summary>
    private void ReadNames(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            if (child != "definedName" || xml["name"] is not { Length: > 0 } name)
            {
                findings.Add(
                    Reading.DefinedNamesConflict,
                    xml.Label,
                    $"tên thứ {names.Count + 1} không ghi tên"
                );
                continue;
            }

            var isLocal = xml["localSheetId"] is not null;
            if (xml.Text() is not { } target)
            {
                findings.Add(
                    Reading.DefinedNamesConflict,
                    xml.Label,
                    $"nội dung của tên {name} bị ngắt bởi ghi chú hoặc thẻ lạ"
                );
            }
            else if (!isLocal && !names.TryAdd(StoredText.Of(name).Text, target))
            {
                findings.Add(Reading.DefinedNamesConflict, xml.Label, $"tên {name} đặt hai lần");
            }

            if (!findings.IsWithin(WorkbookLimits.DefinedNames, names.Count, xml.Label))
            {
                return;
            }
        }
    }

    private DefinedName? Resolve(string name, string target) =>
        CellReference.Parse(target) is var (sheet, cell) && sheetNames.TryGetValue(sheet, out var listed)
            ? new(name, listed, cell)
            : null;
}
