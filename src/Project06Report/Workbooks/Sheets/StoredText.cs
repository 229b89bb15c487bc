using System.Text;
using Project06Report.Vietnamese;
using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>A text as stored, and as it is used: NFC without control characters.</summary>
/// <param name="Font">The one font that runs of rich text name; null when none does, "" when they differ.</param>
/// <param name="HasPlainRuns">Whether some of it is in the font of the cell.</param>
internal readonly record struct StoredText(
    string Raw,
    string Text,
    string? Font = null,
    bool HasPlainRuns = true
)
{
    /// <param name="stored">With the escapes of <see cref="EscapedString"/>.</param>
    public static StoredText Of(string stored)
    {
        var raw = EscapedString.Unescape(stored);
        return new(raw, VietnameseText.ToNfc(VietnameseText.WithoutControls(raw)));
    }

    /// <summary>The font of the whole text in a cell of that font; "" when there is more than one.</summary>
    public string FontIn(string cell)
    {
        if (Font is null)
        {
            return cell;
        }

        return HasPlainRuns && Font != cell ? "" : Font;
    }

    /// <summary>Reads a shared string or an inline string: its text or the runs of its rich text, without the reading
    /// aids of East Asian writing (phonetics).</summary>
    /// <returns>Null after a finding.</returns>
    public static StoredText? Read(XmlPart xml, ReadingFindings findings)
    {
        string? text = null;
        RichText? runs = null;
        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "t" when text is null && runs is null:
                    text = Piece(xml, findings);
                    break;
                case "r" when text is null:
                    Run(xml, findings, runs ??= new());
                    break;
                case "rPh" or "phoneticPr" or "extLst":
                    break;
                default:
                    return Refuse(xml, findings);
            }
        }

        return runs is null ? Of(text ?? "") : runs.ToStored();
    }

    private static void Run(XmlPart xml, ReadingFindings findings, RichText runs)
    {
        string? text = null;
        string? font = null;
        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "t" when text is null:
                    text = Piece(xml, findings);
                    break;
                case "rPr":
                    font = FontOf(xml);
                    break;
                default:
                    Refuse(xml, findings);
                    return;
            }
        }

        runs.Add(text ?? "", font);
    }

    private static string? FontOf(XmlPart xml)
    {
        string? font = null;
        foreach (var property in xml.Children())
        {
            font = property == "rFont" ? xml.Atom("val") : font;
        }

        return font;
    }

    private static StoredText? Refuse(XmlPart xml, ReadingFindings findings)
    {
        findings.Add(
            Reading.IrregularXml,
            xml.Label,
            $"thẻ {xml.QualifiedName} lặp lại hoặc không có chỗ trong một đoạn chữ"
        );
        return null;
    }

    private static string Piece(XmlPart xml, ReadingFindings findings)
    {
        if (xml.Text() is { } text)
        {
            return text;
        }

        findings.Add(Reading.IrregularXml, xml.Label, "chữ của một ô bị ngắt bởi ghi chú hoặc thẻ lạ");
        return "";
    }

    /// <summary>The runs of one text, one after the other.</summary>
    private sealed class RichText
    {
        private readonly StringBuilder text = new();
        private string? font;
        private bool hasPlainRuns;

        /// <summary>A run of blanks shows no font.</summary>
        public void Add(string run, string? runFont)
        {
            text.Append(run);
            if (string.IsNullOrWhiteSpace(run))
            {
                return;
            }

            hasPlainRuns |= runFont is null;
            font = runFont is null || font is null || font == runFont ? runFont ?? font : "";
        }

        public StoredText ToStored() => Of(text.ToString()) with { Font = font, HasPlainRuns = hasPlainRuns };
    }
}
