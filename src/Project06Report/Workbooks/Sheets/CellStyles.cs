using Project06Report.Workbooks.Parts;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>How a cell shows its number.</summary>
internal readonly record struct CellStyle(string NumberFormat, bool ShowsDate)
{
    public static readonly CellStyle General = new("General", false);
}

/// <summary>Reads <c>styles.xml</c>: the number format of every cell style, by the index that <c>s</c> of a cell gives.</summary>
internal sealed class CellStyles(ReadingFindings findings)
{
    private readonly Dictionary<int, string> formats = [];
    private readonly List<int> styles = [];
    private bool hasFormats, hasStyles;

    /// <summary>For a walk of the part.</summary>
    public void Read(XmlPart xml)
    {
        if (!PartRoot.Is(xml, "styleSheet", findings))
        {
            return;
        }

        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "numFmts" when !hasFormats:
                    hasFormats = true;
                    ReadFormats(xml);
                    break;
                case "cellXfs" when !hasStyles:
                    hasStyles = true;
                    ReadStyles(xml);
                    break;
                default:
                    xml.WatchForValues();
                    break;
            }
        }
    }

    /// <summary>By index; a workbook without styles has one, General.</summary>
    public CellStyle[] ToArray()
    {
        var all = new CellStyle[Math.Max(1, styles.Count)];
        all[0] = CellStyle.General;
        for (var index = 0; index < styles.Count; index++)
        {
            var code = formats.TryGetValue(styles[index], out var custom) && custom.Length > 0 ? custom : NumberFormats.BuiltIn(styles[index]);
            all[index] = new(code, NumberFormats.ShowsDate(code));
        }

        return all;
    }

    private void ReadFormats(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            if (child != "numFmt" || XmlValue.Count(xml["numFmtId"]) is not { } id || xml["formatCode"] is not { } code
                || !formats.TryAdd(id, code) && formats[id] != code)
            {
                findings.Add(Reading.StylesIrregular, xml.Label, $"định dạng số {xml["numFmtId"]} {xml["formatCode"]}".TrimEnd());
            }
        }
    }

    private void ReadStyles(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            var format = xml["numFmtId"];
            if (child != "xf" || XmlValue.Count(format ?? "0") is not { } id)
            {
                findings.Add(Reading.StylesIrregular, xml.Label, $"kiểu ô thứ {styles.Count} có numFmtId \"{format}\"");
                continue;
            }

            styles.Add(id);
            if (!findings.IsWithin(WorkbookLimits.Styles, styles.Count, xml.Label))
            {
                return;
            }
        }
    }
}
