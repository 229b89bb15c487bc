using System.Xml.Linq;

namespace Project06Report.WordTemplates.Package;

/// <summary>Names of the other vocabularies a Word document is made of.</summary>
internal static class Ooxml
{
    public static readonly XNamespace Relationships =
        "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentTypes =
        "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace Compatibility =
        "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    public static readonly XName AlternateContent = Compatibility + "AlternateContent";
    public static readonly XName Choice = Compatibility + "Choice";
    public static readonly XName Fallback = Compatibility + "Fallback";
    public static readonly XName ParagraphId = Word2010 + "paraId";
    public static readonly XName TextId = Word2010 + "textId";
    public static readonly XName Space = XNamespace.Xml + "space";
}
