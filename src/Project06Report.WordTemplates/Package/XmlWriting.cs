using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Project06Report.WordTemplates.Package;

/// <summary>Serialises a changed part as UTF-8 without byte order mark and indentation: the same bytes on every
/// system.</summary>
internal static class XmlWriting
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static byte[] ToBytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
