using System.Text;
using System.Xml;

namespace Project06Report.Forms;

/// <summary>Escapes texts for the parts of a workbook.</summary>
internal static class XmlText
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static string Escape(string text) => Append(new StringBuilder(text.Length + 16), text).ToString();

    /// <summary>Escapes markup; what XML cannot hold and what Excel would read as an escape (<c>_x0041_</c>) is written
    /// as Excel does it (ECMA-376 Part 1 §22.9.2.19).</summary>
    public static StringBuilder Append(StringBuilder xml, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            _ = letter switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                '\n' or '\t' => xml.Append(letter),
                '_' when LooksEscaped(text, at) => xml.Append("_x005F_"),
                _ when IsPair(text, at) => xml.Append(letter).Append(text[++at]),
                _ when char.IsSurrogate(letter) || !XmlConvert.IsXmlChar(letter) || letter == '\r' =>
                    AppendCode(xml, letter),
                _ => xml.Append(letter),
            };
        }

        return xml;
    }

    private static StringBuilder AppendCode(StringBuilder xml, char letter) =>
        xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool LooksEscaped(string text, int at) =>
        at + 6 < text.Length
        && text[at + 1] == 'x'
        && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2])
        && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4])
        && char.IsAsciiHexDigit(text[at + 5]);
}
