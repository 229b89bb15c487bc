using System.Xml.Linq;
using Project06Report.Editions.Documents;

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
        return Wml.Root(
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
        Wml.Of(
            "docDefaults",
            Wml.Of(
                "rPrDefault",
                Wml.Of(
                    "rPr",
                    Fonts(normal.Font),
                    Wml.ValueOrNone("sz", normal.Size),
                    Wml.ValueOrNone("szCs", normal.Size),
                    Wml.Of(
                        "lang",
                        Wml.Attribute("val", "vi-VN"),
                        Wml.Attribute("eastAsia", "en-US"),
                        Wml.Attribute("bidi", "ar-SA")
                    )
                )
            ),
            Wml.Of(
                "pPrDefault",
                Wml.Of(
                    "pPr",
                    Wml.Spacing(
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
        Wml.Of(
            "style",
            Wml.Attribute("type", "paragraph"),
            Wml.Attribute("default", 1),
            Wml.Attribute("styleId", normal.Id),
            Wml.Value("name", normal.Name),
            Wml.Of("qFormat")
        );

    private static XElement BuiltIn(string type, string id, string name, int priority, params object[] content) =>
        Wml.Of(
            "style",
            Wml.Attribute("type", type),
            Wml.Attribute("default", 1),
            Wml.Attribute("styleId", id),
            Wml.Value("name", name),
            Wml.Value("uiPriority", priority),
            Wml.Of("semiHidden"),
            Wml.Of("unhideWhenUsed"),
            content
        );

    private static XElement CellMargins() =>
        Wml.Of(
            "tblPr",
            Width("tblInd", 0),
            Wml.Of("tblCellMar", Width("top", 0), Width("left", 108), Width("bottom", 0), Width("right", 108))
        );

    private static XElement Width(string name, int twips) =>
        Wml.Of(name, Wml.Attribute("w", twips), Wml.Attribute("type", "dxa"));

    private static XElement Fonts(string font) =>
        Wml.Of(
            "rFonts",
            Wml.Attribute("ascii", font),
            Wml.Attribute("hAnsi", font),
            Wml.Attribute("eastAsia", font),
            Wml.Attribute("cs", font)
        );

    private static XElement Style(StyleRow row)
    {
        var isWords = Quiet.Contains(row.Id) || row.Id.StartsWith("Heading", StringComparison.Ordinal);
        var ground = row.IsForLetters ? Letters : StyleRow.Normal;
        return Wml.Of(
            "style",
            Wml.Attribute("type", row.IsForLetters ? "character" : "paragraph"),
            isWords ? null : Wml.Attribute("customStyle", 1),
            Wml.Attribute("styleId", row.Id),
            Wml.Value("name", row.Name),
            Wml.ValueOrNone("aliases", row.Alias.Length == 0 ? null : row.Alias),
            Wml.Value("basedOn", row.BasedOn.Length == 0 ? ground : row.BasedOn),
            Wml.ValueOrNone("next", row.Next.Length == 0 ? null : row.Next),
            Quiet.Contains(row.Id) ? null : Wml.Of("qFormat"),
            Filled(Wml.Of("pPr", ParagraphProperties(row))),
            Filled(Wml.Of("rPr", LetterProperties(row)))
        );
    }

    private static XElement? Filled(XElement element) => element.HasElements ? element : null;

    private static object?[] ParagraphProperties(StyleRow row) =>
        [
            row.Look.KeepsWithNext ? Wml.Of("keepNext") : null,
            row.HasRuleAbove ? Wml.Of("pBdr", Rule()) : null,
            Wml.Spacing(row.Look),
            Wml.ValueOrNone("outlineLvl", row.Outline - 1),
        ];

    private static XElement Rule() =>
        Wml.Of(
            "top",
            Wml.Attribute("val", "single"),
            Wml.Attribute("sz", 6),
            Wml.Attribute("space", 0),
            Wml.Attribute("color", "auto")
        );

    private static object?[] LetterProperties(StyleRow row) =>
        [
            row.Font.Length == 0 ? null : Fonts(row.Font),
            Wml.Switch(row.IsBold, "b"),
            Wml.Switch(row.IsItalic, "i"),
            Wml.ValueOrNone("color", row.Colour.Length == 0 ? null : row.Colour),
            Wml.ValueOrNone("spacing", row.Spread),
            Wml.ValueOrNone("sz", row.Size),
            Wml.ValueOrNone("szCs", row.Size),
            row.IsRaised ? Wml.Value("vertAlign", "superscript") : null,
        ];
}
