using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>The nearest heading above a paragraph, for messages. Headings are known by outline level or by the way
/// official documents number their sections ("I.", "1.", "1.2.").</summary>
internal sealed class Headings
{
    private const int LongestHeading = 150;
    private readonly HashSet<string> headingStyles;

    public Headings(XElement? styles)
    {
        headingStyles = styles is null
            ? []
            :
            [
                .. styles
                    .Elements(W.Style)
                    .Where(IsHeading)
                    .Select(style => (string?)style.Attribute(W.StyleId) ?? ""),
            ];
    }

    public string Nearest { get; private set; } = "";

    /// <summary>Forgets the heading, for a story begins that does not stand below it.</summary>
    public void Forget() => Nearest = "";

    public void Meet(XElement paragraph)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        var outlined =
            properties?.Element(W.OutlineLevel) is not null
            || headingStyles.Contains(
                (string?)properties?.Element(W.ParagraphStyle)?.Attribute(W.Value) ?? ""
            );
        var text = string.Concat(paragraph.Elements(W.Run).Elements(W.Text).Select(part => part.Value))
            .Trim();
        if (text.Length is > 0 and <= LongestHeading && (outlined || IsNumbered(text)))
        {
            Nearest = text;
        }
    }

    private static bool IsHeading(XElement style) =>
        style.Element(W.ParagraphProperties)?.Element(W.OutlineLevel) is not null;

    /// <summary>"II. …", "1. …", "1.2. …".</summary>
    private static bool IsNumbered(string text)
    {
        var dot = text.IndexOf(". ", StringComparison.Ordinal);
        return dot is > 0 and <= 8
            && (
                text[..dot].All(c => "IVX".Contains(c, StringComparison.Ordinal))
                || text[..dot].All(c => char.IsAsciiDigit(c) || c == '.')
            );
    }
}
