using System.Globalization;
using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Reads what <see cref="Wml"/> writes.</summary>
internal static class XmlReading
{
    public static XElement? Child(this XElement? element, string name) => element?.Element(Wml.W + name);

    /// <returns>Null when the attribute is not there.</returns>
    public static string? Text(this XElement? element, string attribute = "val") =>
        element?.Attribute(Wml.W + attribute)?.Value;

    /// <returns>Null when the attribute is not there.</returns>
    public static int? Number(this XElement? element, string attribute = "val") =>
        element.Text(attribute) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Of a <c>w:pPr</c>.</summary>
    public static ParagraphLook Look(XElement? properties)
    {
        var (spacing, indent) = (properties.Child("spacing"), properties.Child("ind"));
        return new()
        {
            Left = indent.Number("left"),
            Right = indent.Number("right"),
            FirstLine = indent.Number("firstLine"),
            Before = spacing.Number("before"),
            After = spacing.Number("after"),
            Line = spacing.Number("line") is { } line ? new(line, spacing.Text("lineRule") == "exact") : null,
            Alignment = properties.Child("jc").Text() is { } stored ? Wml.AlignmentWord(stored) : null,
            KeepsWithNext = properties.Child("keepNext") is not null,
        };
    }
}
