using System.Globalization;
using System.Text;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>Writes one worksheet from the first cell to the last (ECMA-376 Part 1 §18.3.1). It measures no text, so
/// that its bytes do not depend on the machine.</summary>
internal sealed class SheetWriter(string name, StyleTable styles, TextTable texts)
{
    /// <summary>Of one line of Times New Roman 11, in points.</summary>
    private const int LineHeight = 15;

    private const string Margins =
        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>";

    /// <summary>The sheet's name on the left, page and pages on the right.</summary>
    private const string Footer =
        "<headerFooter><oddFooter>&amp;L&amp;\"Times New Roman\"&amp;9&amp;A"
        + "&amp;R&amp;\"Times New Roman\"&amp;9Trang &amp;P/&amp;N</oddFooter></headerFooter>";

    /// <summary>The rows that are closed, as UTF-8.</summary>
    private readonly List<byte[]> rows = [];

    private readonly StringBuilder cells = new();
    private readonly string quotedName =
        $"'{XmlText.Escape(name).Replace("'", "''", StringComparison.Ordinal)}'";
    private readonly List<double> widths = [];
    private readonly StringBuilder columns = new();
    private readonly StringBuilder links = new();
    private int column;
    private int rowHeight;
    private int rowLines;

    public string Name => name;

    /// <summary>The row being written, from 1; 0 before the first.</summary>
    public int CurrentRow { get; private set; }

    /// <summary>Rows that stay in view and are printed on every page; 0 for none.</summary>
    public int FrozenRows { get; set; }

    /// <summary>The last column that is printed; 0 for all.</summary>
    public int LastPrintedColumn { get; set; }

    /// <summary>The row of headings to filter by; 0 for none.</summary>
    public int FilterRow { get; set; }

    /// <summary>RRGGBB of the sheet's tab; empty for none.</summary>
    public string TabColour { get; set; } = "";

    /// <summary>The first of the rows printed on every page, up to <see cref="FrozenRows"/>; 0 for only the last of
    /// them.</summary>
    public int FirstRepeatedRow { get; set; }

    /// <summary>Whether a page is higher than wide.</summary>
    public bool IsPortrait { get; set; }

    /// <summary>Whether even the menu of hidden sheets leaves it out.</summary>
    public bool IsVeryHidden { get; set; }

    /// <summary>Protection, what may be typed, formats that depend on a formula.</summary>
    public SheetGuards Guards { get; } = new(styles);

    /// <summary>Notes beside cells.</summary>
    public CellNotes Notes { get; } = new();

    /// <summary>Fills (RRGGBB) that replace those of the cells' own styles.</summary>
    public Dictionary<CellAddress, string> Painted { get; } = [];

    /// <summary>Widths in characters, from column A.</summary>
    public void Columns(params ReadOnlySpan<double> characters)
    {
        foreach (var width in characters)
        {
            widths.Add(width);
            columns.Append(
                CultureInfo.InvariantCulture,
                $"<col min=\"{widths.Count}\" max=\"{widths.Count}\" width=\"{width}\" customWidth=\"1\"/>"
            );
        }
    }

    /// <summary>Begins the next row.</summary>
    /// <param name="height">In points; 0 fits the row to its wrapped texts.</param>
    public void Row(int height = 0)
    {
        CloseRow();
        CurrentRow++;
        column = 0;
        rowHeight = height;
        rowLines = 1;
    }

    public void Text(string text, CellStyle style, string link = "")
    {
        var quoted =
            text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t'
                ? style with
                {
                    QuotePrefix = true,
                }
                : style;
        Open(quoted);
        _ =
            text.Length == 0
                ? cells.Append("/>")
                : cells.Append(" t=\"s\"><v>").Append(texts.NumberOf(text)).Append("</v></c>");
        rowLines = style.Wrapped && rowHeight == 0 ? Math.Max(rowLines, LinesOf(text, style)) : rowLines;
        Link(link);
    }

    public void Number(decimal value, CellStyle style, string link = "")
    {
        Open(style);
        cells.Append(CultureInfo.InvariantCulture, $"><v>{value}</v></c>");
        Link(link);
    }

    /// <summary>A formula in the file's own language; its result is left to the program that opens the file.</summary>
    /// <param name="longest">A text the row must have room for.</param>
    public void Formula(string formula, CellStyle style, string longest = "")
    {
        Open(style);
        XmlText.Append(cells.Append("><f>"), formula).Append("</f></c>");
        rowLines = Math.Max(rowLines, LinesOf(longest, style));
    }

    public void Date(DateOnly date, CellStyle style) =>
        Number(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style);

    /// <summary>Texts side by side in one style.</summary>
    public void Texts(CellStyle style, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            Text(text, style);
        }
    }

    public byte[] ToBytes(bool isFirst)
    {
        CloseRow();
        byte[][] parts = [Encoding.UTF8.GetBytes(Head(isFirst)), .. rows, Encoding.UTF8.GetBytes(Foot())];
        var bytes = new byte[parts.Sum(part => part.Length)];
        using var whole = new MemoryStream(bytes);
        Array.ForEach(parts, part => whole.Write(part));
        return bytes;
    }

    private string Head(bool isFirst)
    {
        var xml = new StringBuilder(XmlText.Declaration).Append(
            CultureInfo.InvariantCulture,
            $"<worksheet xmlns=\"{XmlText.Spreadsheet}\">"
        );
        xml.Append("<sheetPr>")
            .Append(TabColour.Length == 0 ? "" : $"<tabColor rgb=\"FF{TabColour}\"/>")
            .Append("<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        return xml.Append(View(isFirst))
            .Append("<sheetFormatPr defaultRowHeight=\"15\"/>")
            .Append("<cols>")
            .Append(columns)
            .Append("</cols><sheetData>")
            .ToString();
    }

    private string Foot()
    {
        var xml = new StringBuilder("</sheetData>").Append(Guards.Protection);
        if (FilterRow > 0)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<autoFilter ref=\"A{FilterRow}:{LastColumn}{CurrentRow}\"/>"
            );
        }

        xml.Append(Guards.Conditions).Append(Guards.Guards);
        if (links.Length > 0)
        {
            xml.Append("<hyperlinks>").Append(links).Append("</hyperlinks>");
        }

        xml.Append("<printOptions horizontalCentered=\"1\"/>")
            .Append(Margins)
            .Append("<pageSetup paperSize=\"9\" orientation=\"")
            .Append(IsPortrait ? "portrait" : "landscape")
            .Append("\" fitToHeight=\"0\"/>")
            .Append(Footer);
        // WorkbookWriter writes the relationship
        return xml.Append(
                Notes.IsEmpty ? "" : $"<legacyDrawing xmlns:r=\"{XmlText.Relationships}\" r:id=\"rId1\"/>"
            )
            .Append("</worksheet>")
            .ToString();
    }

    /// <summary>The names by which Excel knows what to print, what to repeat and what to filter (ECMA-376 Part 1
    /// §18.2.6).</summary>
    public IEnumerable<string> PrintNames(int index)
    {
        if (FilterRow > 0)
        {
            yield return $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{index}\" "
                + $"hidden=\"1\">{quotedName}!$A${FilterRow}:${LastColumn}${CurrentRow}</definedName>";
        }

        if (LastPrintedColumn > 0)
        {
            var last = CellAddress.ColumnName(LastPrintedColumn);
            yield return $"<definedName name=\"_xlnm.Print_Area\" localSheetId=\"{index}\">"
                + $"{quotedName}!$A$1:${last}${CurrentRow}</definedName>";
        }

        if (FrozenRows > 0)
        {
            var first = FirstRepeatedRow == 0 ? FrozenRows : FirstRepeatedRow;
            yield return $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\">"
                + $"{quotedName}!${first}:${FrozenRows}</definedName>";
        }
    }

    /// <summary>A place in this sheet for a link.</summary>
    public string At(int row) => At(new CellAddress(row, 1));

    public string At(CellAddress cell) => $"{quotedName}!{cell}";

    private string LastColumn => CellAddress.ColumnName(widths.Count);

    private string View(bool isFirst)
    {
        var pane =
            FrozenRows == 0
                ? ""
                : $"<pane ySplit=\"{FrozenRows}\" topLeftCell=\"A{FrozenRows + 1}\" activePane=\"bottomLeft\" "
                    + $"state=\"frozen\"/><selection pane=\"bottomLeft\"/>";
        return $"<sheetViews><sheetView showGridLines=\"0\"{(isFirst ? " tabSelected=\"1\"" : "")} "
            + $"workbookViewId=\"0\">{pane}</sheetView></sheetViews>";
    }

    private void Open(CellStyle style)
    {
        column++;
        if (Painted.Count > 0 && Painted.TryGetValue(new(CurrentRow, column), out var fill))
        {
            style = style with { Fill = fill };
        }

        cells
            .Append("<c r=\"")
            .Append(CellAddress.ColumnName(column))
            .Append(CurrentRow)
            .Append("\" s=\"")
            .Append(styles.NumberOf(style))
            .Append('"');
    }

    private void Link(string target)
    {
        if (target.Length > 0)
        {
            links
                .Append("<hyperlink ref=\"")
                .Append(CellAddress.ColumnName(column))
                .Append(CurrentRow)
                .Append("\" location=\"")
                .Append(target)
                .Append("\"/>");
        }
    }

    private void CloseRow()
    {
        if (CurrentRow > 0)
        {
            var height = rowHeight == 0 ? rowLines * LineHeight + 2 : rowHeight;
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"<row r=\"{CurrentRow}\" ht=\"{height}\" customHeight=\"1\">"
            );
            rows.Add(Encoding.UTF8.GetBytes($"{head}{cells}</row>"));
            cells.Clear();
        }
    }

    /// <summary>An estimate on the safe side: letters are not measured, and a program that opens the file may not fit
    /// rows itself.</summary>
    private int LinesOf(string text, CellStyle style)
    {
        var perLine = Math.Max(
            1,
            (int)((widths[column - 1] - 1 - style.Indent) * (style.Bold ? 10 : 11) / style.Size)
        );
        if (IsOneLine(text))
        {
            return 1 + text.Length / perLine;
        }

        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += 1 + line.Length / perLine;
        }

        return lines;
    }

    /// <summary>Most texts are, and this finds it several times faster than the breaks of
    /// <see cref="MemoryExtensions.EnumerateLines(ReadOnlySpan{char})"/> all together.</summary>
    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\n', '\r') && !text.ContainsAny('\u0085', '\u2028', '\u2029');
}
