using System.Xml.Linq;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>Resolves formatting as ECMA-376 Part 1 §17.7.2 says: document defaults, table style, numbering, paragraph
/// style, character style, direct formatting; toggle properties by §17.7.3. Conditional table formatting is
/// ignored.</summary>
internal sealed class EffectiveFormatting
{
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> defaults = new(StringComparer.Ordinal);
    private readonly XElement? documentDefaults;
    private readonly XElement? numbering;

    public EffectiveFormatting(XElement? stylesPart, XElement? numberingPart)
    {
        numbering = numberingPart;
        documentDefaults = stylesPart?.Element(W + "docDefaults");
        foreach (var style in stylesPart?.Elements(W + "style") ?? [])
        {
            var id = style.Value("styleId") ?? "";
            styles[id] = style;
            if (style.Value("default") is "1" or "true")
            {
                defaults[style.Value("type") ?? ""] = id;
            }
        }
    }

    public ParagraphFormat Of(XElement paragraph)
    {
        var levels = ParagraphLevels(paragraph);
        var indent = Innermost(levels, "ind", "firstLine", "hanging");
        return new ParagraphFormat
        {
            Alignment = Side(Attribute(levels, "jc", "val")) ?? "left",
            FirstLine = indent.Number("firstLine") ?? -(indent.Number("hanging") ?? 0),
            Left = Innermost(levels, "ind", "left", "start").Number("left")
                ?? Number(levels, "ind", "start")
                ?? 0,
            Right = Innermost(levels, "ind", "right", "end").Number("right")
                ?? Number(levels, "ind", "end")
                ?? 0,
            Before = Number(levels, "spacing", "before") ?? 0,
            After = Number(levels, "spacing", "after") ?? 0,
            Line = Number(levels, "spacing", "line") ?? 240,
            LineRule = Attribute(levels, "spacing", "lineRule") ?? "auto",
            ContextualSpacing = Property(levels, "contextualSpacing").Toggle() ?? false,
            KeepNext = Property(levels, "keepNext").Toggle() ?? false,
            LineAbove = IsDrawn(Property(levels, "pBdr")?.Element(W + "top")),
            LineBelow = IsDrawn(Property(levels, "pBdr")?.Element(W + "bottom")),
            Numbering = NumberingLevel(paragraph)?.Element(W + "numFmt").Value(),
        };
    }

    public RunFormat Of(XElement run, XElement paragraph)
    {
        var styled = StyleLevels(run, paragraph);
        var levels = Present([
            documentDefaults?.Element(W + "rPrDefault")?.Element(W + "rPr"),
            .. styled.SelectMany(level => level),
            run.Element(W + "rPr"),
        ]);
        return new RunFormat
        {
            Font = Font(levels, "ascii", "asciiTheme"),
            HighAnsiFont = Font(levels, "hAnsi", "hAnsiTheme"),
            ComplexScriptFont = Font(levels, "cs", "cstheme"),
            HalfPoints = Number(levels, "sz", "val") ?? 20,
            Bold = Toggled("b", styled, run),
            Italic = Toggled("i", styled, run),
            Color = Attribute(levels, "color", "val") ?? "auto",
            Superscript = Attribute(levels, "vertAlign", "val") == "superscript",
            Spacing = Number(levels, "spacing", "val") ?? 0,
        };
    }

    private List<XElement> ParagraphLevels(XElement paragraph) =>
        Present([
            documentDefaults?.Element(W + "pPrDefault")?.Element(W + "pPr"),
            .. Chain(TableStyle(paragraph), "pPr"),
            .. Chain(ParagraphStyle(paragraph), "pPr"),
            NumberingLevel(paragraph)?.Element(W + "pPr"),
            paragraph.Element(W + "pPr"),
        ]);

    /// <summary>Run properties of the table style, the paragraph style and the character style, each from its oldest
    /// ancestor down.</summary>
    private List<XElement>[] StyleLevels(XElement run, XElement paragraph) =>
        [
            Chain(TableStyle(paragraph), "rPr"),
            Chain(ParagraphStyle(paragraph), "rPr"),
            Chain(
                run.Element(W + "rPr")?.Element(W + "rStyle").Value()
                    ?? defaults.GetValueOrDefault("character"),
                "rPr"
            ),
        ];

    private bool Toggled(string name, List<XElement>[] styled, XElement run)
    {
        if (run.Element(W + "rPr")?.Element(W + name).Toggle() is { } direct)
        {
            return direct;
        }

        return documentDefaults?.Element(W + "rPrDefault")?.Element(W + "rPr")?.Element(W + name).Toggle()
                == true
            || styled.Count(level => Property(level, name).Toggle() == true) % 2 == 1;
    }

    private string? ParagraphStyle(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "pStyle").Value()
        ?? defaults.GetValueOrDefault("paragraph");

    private string? TableStyle(XElement paragraph) =>
        paragraph.Ancestors(W + "tbl").FirstOrDefault() is { } table
            ? table.Element(W + "tblPr")?.Element(W + "tblStyle").Value()
                ?? defaults.GetValueOrDefault("table")
            : null;

    private List<XElement> Chain(string? id, string properties)
    {
        var chain = new List<XElement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && seen.Add(id) && styles.TryGetValue(id, out var style))
        {
            if (style.Element(W + properties) is { } level)
            {
                chain.Insert(0, level);
            }

            id = style.Element(W + "basedOn").Value();
        }

        return chain;
    }

    private XElement? NumberingLevel(XElement paragraph)
    {
        var reference = Property(
            [.. Chain(ParagraphStyle(paragraph), "pPr"), .. Present([paragraph.Element(W + "pPr")])],
            "numPr"
        );
        var number = numbering
            ?.Elements(W + "num")
            .FirstOrDefault(num => num.Value("numId") == reference?.Element(W + "numId").Value());
        var definition = numbering
            ?.Elements(W + "abstractNum")
            .FirstOrDefault(one =>
                one.Value("abstractNumId") == number?.Element(W + "abstractNumId").Value()
            );
        return number is null
            ? null
            : definition
                ?.Elements(W + "lvl")
                .FirstOrDefault(level =>
                    level.Value("ilvl") == (reference?.Element(W + "ilvl").Value() ?? "0")
                );
    }

    private static string? Font(List<XElement> levels, string attribute, string theme)
    {
        var fonts = Innermost(levels, "rFonts", attribute, theme);
        return fonts.Value(theme) is { } themed ? "theme:" + themed : fonts.Value(attribute);
    }

    private static bool IsDrawn(XElement? border) => border.Value() is not (null or "nil" or "none");

    private static string? Side(string? alignment) =>
        alignment switch
        {
            "start" => "left",
            "end" => "right",
            _ => alignment,
        };

    private static List<XElement> Present(IEnumerable<XElement?> levels) => [.. levels.OfType<XElement>()];

    private static XElement? Property(List<XElement> levels, string name) =>
        levels.Select(level => level.Element(W + name)).LastOrDefault(found => found is not null);

    /// <summary>The innermost property element that states one of the attributes.</summary>
    private static XElement? Innermost(List<XElement> levels, string name, params string[] attributes) =>
        levels
            .Select(level => level.Element(W + name))
            .LastOrDefault(found => attributes.Any(attribute => found.Value(attribute) is not null));

    private static string? Attribute(List<XElement> levels, string name, string attribute) =>
        Innermost(levels, name, attribute).Value(attribute);

    private static int? Number(List<XElement> levels, string name, string attribute) =>
        Innermost(levels, name, attribute).Number(attribute);
}
