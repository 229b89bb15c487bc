using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Project06Report.Tests.Editions;

/// <summary>What a Word document says, part by part, an element or text a line: without prefixes and the names of relationships.</summary>
internal static class DocumentTrees
{
    private static readonly XNamespace Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<string> Of(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var properties = package.PackageProperties;
        return
        [
            $"{properties.Title} {properties.Language} {properties.Created?.ToUniversalTime():O} {properties.Modified?.ToUniversalTime():O}",
            .. Lines(package.MainDocumentPart!, "document"),
        ];
    }

    private static IEnumerable<string> Lines(OpenXmlPart part, string name)
    {
        if (part is EmbeddedPackagePart embedded)
        {
            using var stream = embedded.GetStream();
            using var book = SpreadsheetDocument.Open(stream, isEditable: false);
            return [.. Lines(book.WorkbookPart!, name)];
        }

        using var content = part.GetStream();
        var root = XElement.Load(content, LoadOptions.PreserveWhitespace);
        return
        [
            .. Lines(root, name, part),
            .. part
                .Parts.OrderBy(pair => pair.RelationshipId, StringComparer.Ordinal)
                .SelectMany(pair => Lines(pair.OpenXmlPart, $"{name}/{pair.OpenXmlPart.GetType().Name}")),
        ];
    }

    private static IEnumerable<string> Lines(XElement element, string name, OpenXmlPart part) =>
        element
            .Nodes()
            .SelectMany(node =>
                node switch
                {
                    XElement child => Lines(child, $"{name} {child.Name.LocalName}", part),
                    XText text => [$"{name} \"{text.Value}\""],
                    _ => [],
                }
            )
            .Prepend(
                $"{name} {string.Join(' ', element.Attributes().Where(Says).Select(own => Text(own, part)))}"
            );

    private static bool Says(XAttribute attribute) => !attribute.IsNamespaceDeclaration;

    private static string Text(XAttribute attribute, OpenXmlPart part) =>
        attribute.Name.Namespace == Relationships
            ? $"→{part.GetPartById(attribute.Value).ContentType}"
            : $"{attribute.Name.LocalName}={attribute.Value}";
}
