using System.Globalization;
using System.Text;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>The notes of a sheet, which Excel shows beside a cell: their texts (ECMA-376 Part 1 §18.7) and the boxes
/// they stand in, which are still VML (Part 4 §19.4).</summary>
internal sealed class CellNotes
{
    private const string Author = "p06";
    private const int LettersPerLine = 44;

    private readonly SortedDictionary<CellAddress, string> notes = [];

    public bool IsEmpty => notes.Count == 0;

    /// <summary>A second note at a cell goes below the first.</summary>
    public void Add(CellAddress cell, string text) =>
        notes[cell] = notes.TryGetValue(cell, out var before) ? $"{before}\n\n{text}" : text;

    public string ToXml()
    {
        var xml = new StringBuilder(XmlText.Declaration).Append(
            $"<comments xmlns=\"{XmlText.Spreadsheet}\"><authors><author>{Author}</author></authors><commentList>"
        );
        foreach (var (cell, text) in notes)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<comment ref=\"{cell}\" authorId=\"0\"><text><r><rPr><sz val=\"10\"/><rFont val=\"Times New Roman\"/>"
                    + $"</rPr><t xml:space=\"preserve\">"
            );
            XmlText.Append(xml, text).Append("</t></r></text></comment>");
        }

        return xml.Append("</commentList></comments>").ToString();
    }

    public string ToVml()
    {
        var xml = new StringBuilder(
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        )
            .Append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>")
            .Append(
                "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
                    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
            );
        var number = 1024;
        foreach (var (cell, text) in notes)
        {
            Shape(xml, ++number, cell, LinesOf(text));
        }

        return xml.Append("</xml>").ToString();
    }

    /// <summary>Two columns to the right of the cell, as high as its text.</summary>
    private static void Shape(StringBuilder xml, int number, CellAddress cell, int lines)
    {
        var (row, column) = (cell.Row - 1, cell.Column - 1);
        xml.Append(
            CultureInfo.InvariantCulture,
            $"<v:shape id=\"_x0000_s{number}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" "
                + $"fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
        );
        xml.Append(
            "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox>"
        );
        xml.Append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
        xml.Append(
            CultureInfo.InvariantCulture,
            $"<x:Anchor>{column + 1}, 12, {row}, 4, {column + 4}, 40, {row + 1 + lines}, 4</x:Anchor>"
        );
        xml.Append(
            CultureInfo.InvariantCulture,
            $"<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
        );
    }

    private static int LinesOf(string text)
    {
        var lines = 1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += 1 + line.Length / LettersPerLine;
        }

        return lines;
    }
}
