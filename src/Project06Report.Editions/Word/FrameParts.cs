using System.Xml.Linq;
using Project06Report.Editions.Documents;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Parts that are the same in every template: settings, fonts, headers, separators of footnotes.</summary>
internal static class FrameParts
{
    private static readonly XNamespace Extended =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XElement Settings() =>
        Root(
            "settings",
            Element("zoom", Attribute("percent", 100)),
            Value("defaultTabStop", 567),
            Value("characterSpacingControl", "doNotCompress"),
            Element("footnotePr", new[] { -1, 0 }.Select(id => Element("footnote", Attribute("id", id)))),
            Element(
                "compat",
                Element(
                    "compatSetting",
                    Attribute("name", "compatibilityMode"),
                    Attribute("uri", "http://schemas.microsoft.com/office/word"),
                    Attribute("val", 15)
                )
            ),
            Value("themeFontLang", "vi-VN"),
            Value("decimalSymbol", ","),
            Value("listSeparator", ";")
        );

    public static XElement Fonts() =>
        Root(
            "fonts",
            Element(
                "font",
                Attribute("name", "Times New Roman"),
                Value("panose1", "02020603050405020304"),
                Value("charset", "00"),
                Value("family", "roman"),
                Value("pitch", "variable")
            )
        );

    /// <summary>The page number, a field.</summary>
    public static XElement NumberHeader() =>
        Root(
            "hdr",
            Element(
                "p",
                HeaderStyle(),
                FieldPart("begin"),
                Element(
                    "r",
                    Element("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " PAGE ")
                ),
                FieldPart("separate"),
                Element("r", Element("rPr", Element("noProof")), Element("t", "2")),
                FieldPart("end")
            )
        );

    public static XElement EmptyHeader() => Root("hdr", Element("p", HeaderStyle()));

    public static IEnumerable<XElement> Separators() =>
        [Separator("separator", -1), Separator("continuationSeparator", 0)];

    public static XElement Application() =>
        new(Extended + "Properties", new XElement(Extended + "Application", "Microsoft Office Word"));

    private static XElement HeaderStyle() => Element("pPr", Value("pStyle", StyleRow.Header));

    private static XElement FieldPart(string type) =>
        Element("r", Element("fldChar", Attribute("fldCharType", type)));

    private static XElement Separator(string type, int id) =>
        Element(
            "footnote",
            Attribute("type", type),
            Attribute("id", id),
            Element(
                "p",
                Element("pPr", Spacing(new() { After = 0, Line = new(240, IsExact: false) })),
                Element("r", Element(type))
            )
        );
}
