using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>The tree of word/styles.xml.</summary>
internal static class StylesPart
{
    public const string Letters = "DefaultParagraphFont";

    /// <summary>Styles of Word that no list of styles offers.</summary>
    private static readonly HashSet<string> Quiet = new(StringComparer.Ordinal)
    {
        StyleRow.Header,
        "Footer",
        StyleRow.NoteText,
        StyleRow.NoteMark,
    };

    public static XElement Of(StyleTable styles)
    {
        var normal = styles.Rows.First(row => row.Id == StyleRow.Normal);
        return Root(
            "styles",
            Defaults(normal),
            Paragraphs(normal),
            BuiltIn("character", Letters, "Default Paragraph Font", 1),
            BuiltIn("table", "TableNormal", "Normal Table", 99, CellMargins()),
            BuiltIn("numbering", "NoList", "No List", 99),
            styles.Rows.Where(row => row.Id != StyleRow.Normal).Select(Style)
        );
    }

    private static XElement Defaults(StyleRow normal) =>
        Element(
            "docDefaults",
            Element(
                "rPrDefault",
                Element(
                    "rPr",
                    Fonts(normal.Font),
                    ValueOrNone("sz", normal.Size),
                    ValueOrNone("szCs", normal.Size),
                    Element(
                        "lang",
                        Attribute("val", "vi-VN"),
                        Attribute("eastAsia", "en-US"),
                        Attribute("bidi", "ar-SA")
                    )
                )
            ),
            Element(
                "pPrDefault",
                Element(
                    "pPr",
                    Spacing(
                        new()
                        {
                            Before = 0,
                            After = 0,
                            Line = new(240, IsExact: false),
                        }
                    )
                )
            )
        );

    private static XElement Paragraphs(StyleRow normal) =>
        Element(
            "style",
            Attribute("type", "paragraph"),
            Attribute("default", 1),
            Attribute("styleId", normal.Id),
            Value("name", normal.Name),
            Element("qFormat")
        );

    private static XElement BuiltIn(
        string type,
        string id,
        string name,
        int priority,
        params object[] content
    ) =>
        Element(
            "style",
            Attribute("type", type),
            Attribute("default", 1),
            Attribute("styleId", id),
            Value("name", name),
            Value("uiPriority", priority),
            Element("semiHidden"),
            Element("unhideWhenUsed"),
            content
        );

    private static XElement CellMargins() =>
        Element(
            "tblPr",
            Width("tblInd", 0),
            Element(
                "tblCellMar",
                Width("top", 0),
                Width("left", 108),
                Width("bottom", 0),
                Width("right", 108)
            )
        );

    private static XElement Width(string name, int twips) =>
        Element(name, Attribute("w", twips), Attribute("type", "dxa"));

    private static XElement Fonts(string font) =>
        Element(
            "rFonts",
            Attribute("ascii", font),
            Attribute("hAnsi", font),
            Attribute("eastAsia", font),
            Attribute("cs", font)
        );

    private static XElement Style(StyleRow row)
    {
        var isWords = Quiet.Contains(row.Id) || row.Id.StartsWith("Heading", StringComparison.Ordinal);
        var ground = row.IsForLetters ? Letters : StyleRow.Normal;
        return Element(
            "style",
            Attribute("type", row.IsForLetters ? "character" : "paragraph"),
            isWords ? null : Attribute("customStyle", 1),
            Attribute("styleId", row.Id),
            Value("name", row.Name),
            ValueOrNone("aliases", row.Alias.Length == 0 ? null : row.Alias),
            Value("basedOn", row.BasedOn.Length == 0 ? ground : row.BasedOn),
            ValueOrNone("next", row.Next.Length == 0 ? null : row.Next),
            Quiet.Contains(row.Id) ? null : Element("qFormat"),
            Filled(Element("pPr", ParagraphProperties(row))),
            Filled(Element("rPr", LetterProperties(row)))
        );
    }

    private static XElement? Filled(XElement element) => element.HasElements ? element : null;

    private static object?[] ParagraphProperties(StyleRow row) =>
        [
            row.Look.KeepsWithNext ? Element("keepNext") : null,
            row.HasRuleAbove ? Element("pBdr", Rule()) : null,
            Spacing(row.Look),
            ValueOrNone("outlineLvl", row.Outline - 1),
        ];

    private static XElement Rule() =>
        Element(
            "top",
            Attribute("val", "single"),
            Attribute("sz", 6),
            Attribute("space", 0),
            Attribute("color", "auto")
        );

    private static object?[] LetterProperties(StyleRow row) =>
        [
            row.Font.Length == 0 ? null : Fonts(row.Font),
            Switch(row.IsBold, "b"),
            Switch(row.IsItalic, "i"),
            ValueOrNone("color", row.Colour.Length == 0 ? null : row.Colour),
            ValueOrNone("spacing", row.Spread),
            ValueOrNone("sz", row.Size),
            ValueOrNone("szCs", row.Size),
            row.IsRaised ? Value("vertAlign", "superscript") : null,
        ];
}
