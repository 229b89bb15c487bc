using System.Globalization;
using System.Text;
using Project06Report.Figures;
using Project06Report.Workbooks.Parts;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>A text as stored, and as it is used: NFC without control characters.</summary>
internal readonly record struct StoredText(string Raw, string Text)
{
    /// <param name="stored">ST_Xstring: <c>_x000D_</c> stands for the character with that code (ECMA-376 Part 1 §22.9.2.19).</param>
    public static StoredText Of(string stored)
    {
        var raw = stored.Contains("_x", StringComparison.Ordinal) ? Unescaped(stored) : stored;
        return new(raw, VietnameseText.ToNfc(VietnameseText.WithoutControls(raw)));
    }

    /// <summary>Reads a shared string or an inline string: its text or the runs of its rich text, without the reading aids of
    /// East Asian writing (phonetics).</summary>
    /// <returns>Null after a finding.</returns>
    public static StoredText? Read(XmlPart xml, ReadingFindings findings)
    {
        string? text = null;
        StringBuilder? runs = null;
        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "t" when text is null && runs is null:
                    text = Piece(xml, findings);
                    break;
                case "r" when text is null:
                    (runs ??= new()).Append(Run(xml, findings));
                    break;
                case "rPh" or "phoneticPr" or "extLst":
                    break;
                default:
                    return Refuse(xml, findings);
            }
        }

        return Of(text ?? runs?.ToString() ?? "");
    }

    private static string Run(XmlPart xml, ReadingFindings findings)
    {
        string? text = null;
        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "t" when text is null:
                    text = Piece(xml, findings);
                    break;
                case "rPr":
                    break;
                default:
                    Refuse(xml, findings);
                    return "";
            }
        }

        return text ?? "";
    }

    private static StoredText? Refuse(XmlPart xml, ReadingFindings findings)
    {
        findings.Add(Reading.IrregularXml, xml.Label, $"thẻ {xml.QualifiedName} lặp lại hoặc không có chỗ trong một đoạn chữ");
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

    private static string Unescaped(string stored)
    {
        StringBuilder text = new(stored.Length);
        for (var at = 0; at < stored.Length; at++)
        {
            if (Escape(stored.AsSpan(at)) is { } character)
            {
                text.Append(character);
                at += 6;
            }
            else
            {
                text.Append(stored[at]);
            }
        }

        return text.ToString();
    }

    private static char? Escape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text.StartsWith("_x") && text[6] == '_'
            && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
