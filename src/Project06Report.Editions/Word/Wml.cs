using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Elements of WordprocessingML.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly (string Word, string Stored)[] Alignments =
    [
        ("trai", "left"),
        ("giua", "center"),
        ("phai", "right"),
        ("deu", "both"),
    ];

    public static XElement Element(string name, params object?[] content) => new(W + name, content);

    public static XAttribute Attribute(string name, object value) => new(W + name, value);

    /// <summary>An element that holds nothing but its value.</summary>
    public static XElement Value(string name, object value) => new(W + name, Attribute("val", value));

    /// <returns>Null when the value is.</returns>
    public static XElement? ValueOrNone(string name, object? value) =>
        value is null ? null : Value(name, value);

    /// <summary>A switch and, for other scripts, its sister.</summary>
    public static XElement?[] Switch(bool isOn, string name) =>
        isOn ? [Element(name), Element(name + "Cs")] : [];

    /// <summary>The root of a part, which declares its prefixes.</summary>
    public static XElement Root(string name, params object?[] content) =>
        new(
            W + name,
            new XAttribute(XNamespace.Xmlns + "w", W),
            new XAttribute(XNamespace.Xmlns + "r", R),
            content
        );

    public static string StoredAlignment(string word) => Alignments.First(pair => pair.Word == word).Stored;

    public static string AlignmentWord(string stored) => Alignments.First(pair => pair.Stored == stored).Word;

    /// <summary>Distances, indents and alignment, in the order of the schema.</summary>
    public static IEnumerable<XElement> Spacing(ParagraphLook look)
    {
        var spacing = Element(
            "spacing",
            MeasureOf("before", look.Before),
            MeasureOf("after", look.After),
            Line(look.Line)
        );
        var indent = Element("ind", Indents(look));
        return new[] { spacing, indent }
            .Where(element => element.HasAttributes)
            .Concat(look.Alignment is { } word ? [Value("jc", StoredAlignment(word))] : []);
    }

    private static object?[] Line(LineHeight? line) =>
        line is null
            ? []
            : [Attribute("line", line.Value), Attribute("lineRule", line.IsExact ? "exact" : "auto")];

    private static object?[] Indents(ParagraphLook look) =>
        [
            MeasureOf("left", look.Left),
            MeasureOf("right", look.Right),
            MeasureOf("firstLine", look.FirstLine),
        ];

    private static XAttribute? MeasureOf(string name, int? twips) =>
        twips is { } value ? Attribute(name, value) : null;
}
