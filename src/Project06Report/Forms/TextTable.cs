using System.Globalization;
using System.Text;

namespace Project06Report.Forms;

/// <summary>The texts of a workbook, each once, in the order of first use: the part <c>xl/sharedStrings.xml</c>
/// (ECMA-376 Part 1 §18.4.9).</summary>
internal sealed class TextTable
{
    /// <summary>Excel holds no more characters in a cell.</summary>
    private const int LongestText = 32_767;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder items = new();

    public int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = numbers.Count;
            XmlText
                .Append(
                    items.Append("<si><t xml:space=\"preserve\">"),
                    text.Length <= LongestText ? text : text[..LongestText]
                )
                .Append("</t></si>");
        }

        return number;
    }

    public string ToXml() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{XmlText.Declaration}<sst xmlns=\"{XmlText.Spreadsheet}\" uniqueCount=\"{numbers.Count}\">{items}</sst>"
        );
}
