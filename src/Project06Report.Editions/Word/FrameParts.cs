using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Parts that are the same in every template: settings, fonts, headers, separators of footnotes.</summary>
internal static class FrameParts
{
    private static readonly XNamespace Extended =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XElement Settings() =>
        Wml.Root(
            "settings",
            Wml.Of("zoom", Wml.Attribute("percent", 100)),
            Wml.Value("defaultTabStop", 567),
            Wml.Value("characterSpacingControl", "doNotCompress"),
            Wml.Of("footnotePr", new[] { -1, 0 }.Select(id => Wml.Of("footnote", Wml.Attribute("id", id)))),
            Wml.Of(
                "compat",
                Wml.Of(
                    "compatSetting",
                    Wml.Attribute("name", "compatibilityMode"),
                    Wml.Attribute("uri", "http://schemas.microsoft.com/office/word"),
                    Wml.Attribute("val", 15)
                )
            ),
            Wml.Value("themeFontLang", "vi-VN"),
            Wml.Value("decimalSymbol", ","),
            Wml.Value("listSeparator", ";")
        );

    public static XElement Fonts() =>
        Wml.Root(
            "fonts",
            Wml.Of(
                "font",
                Wml.Attribute("name", "Times New Roman"),
                Wml.Value("panose1", "02020603050405020304"),
                Wml.Value("charset", "00"),
                Wml.Value("family", "roman"),
                Wml.Value("pitch", "variable")
            )
        );

    /// <summary>The page number, a field.</summary>
    public static XElement NumberHeader() =>
        Wml.Root(
            "hdr",
            Wml.Of(
                "p",
                HeaderStyle(),
                FieldPart("begin"),
                Wml.Of("r", Wml.Of("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " PAGE ")),
                FieldPart("separate"),
                Wml.Of("r", Wml.Of("rPr", Wml.Of("noProof")), Wml.Of("t", "2")),
                FieldPart("end")
            )
        );

    public static XElement EmptyHeader() => Wml.Root("hdr", Wml.Of("p", HeaderStyle()));

    public static IEnumerable<XElement> Separators() =>
        [Separator("separator", -1), Separator("continuationSeparator", 0)];

    public static XElement Application() =>
        new(Extended + "Properties", new XElement(Extended + "Application", "Microsoft Office Word"));

    private static XElement HeaderStyle() => Wml.Of("pPr", Wml.Value("pStyle", StyleRow.Header));

    private static XElement FieldPart(string type) =>
        Wml.Of("r", Wml.Of("fldChar", Wml.Attribute("fldCharType", type)));

    private static XElement Separator(string type, int id) =>
        Wml.Of(
            "footnote",
            Wml.Attribute("type", type),
            Wml.Attribute("id", id),
            Wml.Of(
                "p",
                Wml.Of("pPr", Wml.Spacing(new() { After = 0, Line = new(240, IsExact: false) })),
                Wml.Of("r", Wml.Of(type))
            )
        );
}
