using System.Globalization;
using System.Text;

namespace Project06Report.Forms;

/// <summary>The styles a workbook uses, numbered in the order of first use, and the part <c>xl/styles.xml</c>
/// (ECMA-376 Part 1 §18.8).</summary>
internal sealed class StyleTable
{
    private const int FirstOwnFormat = 164;
    private const string NoFill = "<fill><patternFill patternType=\"none\"/></fill>";
    private const string NoBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";

    private readonly Dictionary<CellStyle, int> numbers = [];
    private readonly List<CellStyle> styles = [];
    private readonly Parts highlights = new();

    public StyleTable() => NumberOf(CellStyle.Plain);

    public int NumberOf(CellStyle style)
    {
        if (!numbers.TryGetValue(style, out var number))
        {
            numbers[style] = number = styles.Count;
            styles.Add(style);
        }

        return number;
    }

    /// <summary>The number of a style that a condition lays over the cell's own; colours are RRGGBB.</summary>
    public int HighlightOf(string fill, string colour) =>
        highlights.NumberOf(
            $"<dxf><font><color rgb=\"FF{colour}\"/></font><fill><patternFill patternType=\"solid\">"
                + $"<fgColor rgb=\"FF{fill}\"/><bgColor rgb=\"FF{fill}\"/></patternFill></fill></dxf>"
        );

    public string ToXml()
    {
        var formats = new Parts();
        var fonts = new Parts();
        var fills = new Parts(NoFill, "<fill><patternFill patternType=\"gray125\"/></fill>");
        var borders = new Parts(NoBorder);
        var cells = new StringBuilder();
        foreach (var style in styles)
        {
            var format = style.Format == "General" ? 0 : FirstOwnFormat + formats.NumberOf(style.Format);
            cells.Append(
                CultureInfo.InvariantCulture,
                $"<xf numFmtId=\"{format}\" fontId=\"{fonts.NumberOf(Font(style))}\" "
            );
            cells.Append(
                CultureInfo.InvariantCulture,
                $"fillId=\"{fills.NumberOf(Fill(style))}\" borderId=\"{borders.NumberOf(Border(style))}\" xfId=\"0\""
            );
            AppendLook(cells, style);
        }

        return XmlText.Declaration
            + $"<styleSheet xmlns=\"{XmlText.Spreadsheet}\">"
            + FormatsXml(formats.All)
            + fonts.In("fonts")
            + fills.In("fills")
            + borders.In("borders")
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs count=\"{styles.Count}\">{cells}</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + (highlights.All.Count == 0 ? "" : highlights.In("dxfs"))
            + "</styleSheet>";
    }

    /// <summary>The rest of an <c>xf</c>: what the style applies, alignment and protection.</summary>
    private static void AppendLook(StringBuilder cells, CellStyle style) =>
        cells
            .Append(style.QuotePrefix ? " quotePrefix=\"1\"" : "")
            .Append(
                " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
            )
            .Append(style.Unlocked ? " applyProtection=\"1\">" : ">")
            .Append(Alignment(style))
            .Append(style.Unlocked ? "<protection locked=\"0\"/></xf>" : "</xf>");

    private static string FormatsXml(List<string> formats)
    {
        var own = formats.Select(
            (code, index) =>
                $"<numFmt numFmtId=\"{FirstOwnFormat + index}\" formatCode=\"{XmlText.Escape(code)}\"/>"
        );
        return formats.Count == 0 ? "" : $"<numFmts count=\"{formats.Count}\">{string.Concat(own)}</numFmts>";
    }

    private static string Font(CellStyle style) =>
        "<font>"
        + (style.Bold ? "<b/>" : "")
        + (style.Italic ? "<i/>" : "")
        + (style.Underlined ? "<u/>" : "")
        + $"<sz val=\"{style.Size}\"/><color rgb=\"FF{style.Colour}\"/><name val=\"Times New Roman\"/>"
        + $"<family val=\"1\"/></font>";

    private static string Fill(CellStyle style) =>
        style.Fill.Length == 0
            ? NoFill
            : $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{style.Fill}\"/><bgColor indexed=\"64\"/>"
                + $"</patternFill></fill>";

    private static string Border(CellStyle style)
    {
        return !style.Bordered
            ? NoBorder
            : $"<border>{Side("left")}{Side("right")}{Side("top")}{Side("bottom")}<diagonal/></border>";

        static string Side(string name) => $"<{name} style=\"thin\"><color rgb=\"FF8C9AAB\"/></{name}>";
    }

    private static string Alignment(CellStyle style) =>
        "<alignment"
        + style.Alignment switch
        {
            CellAlignment.Left => " horizontal=\"left\"",
            CellAlignment.Centre => " horizontal=\"center\"",
            CellAlignment.Right => " horizontal=\"right\"",
            _ => "",
        }
        + " vertical=\"center\""
        + (style.Wrapped ? " wrapText=\"1\"" : "")
        + (style.Indent > 0 ? $" indent=\"{style.Indent}\"" : "")
        + "/>";

    /// <summary>Elements of one list of the part, each once.</summary>
    private sealed class Parts(params string[] first)
    {
        private readonly List<string> all = [.. first];

        public List<string> All => all;

        public int NumberOf(string element)
        {
            var at = all.IndexOf(element);
            if (at < 0)
            {
                at = all.Count;
                all.Add(element);
            }

            return at;
        }

        public string In(string list) => $"<{list} count=\"{all.Count}\">{string.Concat(all)}</{list}>";
    }
}
