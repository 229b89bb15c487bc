using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Project06Report.Editions.Word;

/// <summary>The XML of a part.</summary>
internal static class PartTree
{
    public static void Put(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
    }

    /// <summary>With the blanks between elements, which texts need.</summary>
    public static XElement Read(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
