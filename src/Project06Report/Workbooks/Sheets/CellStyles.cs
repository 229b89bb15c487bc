using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads <c>styles.xml</c>: number format and font of every cell style, by the index that <c>s</c> of a cell
/// gives.</summary>
internal sealed class CellStyles(ReadingFindings findings)
{
    private readonly Dictionary<int, string> formats = [];
    private readonly List<string> fonts = [];
    private readonly List<(int Format, int Font)> styles = [];
    private bool hasFormats,
        hasFonts,
        hasStyles;

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
                case "fonts" when !hasFonts:
                    hasFonts = true;
                    ReadFonts(xml);
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
            var (format, font) = styles[index];
            var code =
                formats.TryGetValue(format, out var custom) && custom.Length > 0
                    ? custom
                    : NumberFormats.BuiltIn(format);
            all[index] = new(code, NumberFormats.ShowsDate(code), font < fonts.Count ? fonts[font] : "");
        }

        return all;
    }

    private void ReadFormats(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            if (
                child != "numFmt"
                || XmlValue.Count(xml["numFmtId"]) is not { } id
                || xml["formatCode"] is not { } code
                || !formats.TryAdd(id, code) && formats[id] != code
            )
            {
                findings.Add(
                    Reading.StylesIrregular,
                    xml.Label,
                    $"định dạng số {xml["numFmtId"]} {xml["formatCode"]}".TrimEnd()
                );
            }
        }
    }

    private void ReadFonts(XmlPart xml)
    {
        foreach (var _ in xml.Children())
        {
            var name = "";
            foreach (var property in xml.Children())
            {
                name = property == "name" ? xml["val"] ?? "" : name;
            }

            fonts.Add(name);
            if (!findings.IsWithin(WorkbookLimits.Styles, fonts.Count, xml.Label))
            {
                return;
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
                findings.Add(
                    Reading.StylesIrregular,
                    xml.Label,
                    $"kiểu ô thứ {styles.Count} có numFmtId \"{format}\""
                );
                continue;
            }

            styles.Add((id, XmlValue.Count(xml["fontId"]) ?? 0));
            if (!findings.IsWithin(WorkbookLimits.Styles, styles.Count, xml.Label))
            {
                return;
            }
        }
    }
}
