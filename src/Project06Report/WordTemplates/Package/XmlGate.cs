using System.Xml;
using System.Xml.Linq;
using static Project06Report.Diagnostics.DiagnosticCatalogue.Templates;

namespace Project06Report.WordTemplates;

/// <summary>The only way XML of a template becomes a tree: a plain reader walks it first, because a tree of 100,000 nested
/// elements (2.8 KB zipped) ends the process.</summary>
internal static class XmlGate
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = TemplateLimits.PartBytes,
        MaxCharactersFromEntities = TemplateLimits.TextCharacters,
    };

    public static PackageRefusal? Check(Part part)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(part.Content, writable: false), Settings);
            while (reader.Read())
            {
                if (Measure(reader) is { } over)
                {
                    return over with { Written = $"{part.Name}: {over.Written}" };
                }
            }

            return null;
        }
        catch (XmlException failure)
        {
            return new(BadXml, failure.LineNumber == 0 ? part.Name : FormattableString.Invariant($"{part.Name}, dòng {failure.LineNumber}, cột {failure.LinePosition}"));
        }
    }

    /// <summary>Only for a part that passed <see cref="Check"/>.</summary>
    public static XDocument Load(Part part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part.Content, writable: false), Settings);
        return XDocument.Load(reader);
    }

    private static PackageRefusal? Measure(XmlReader reader)
    {
        if (reader.Depth > TemplateLimits.XmlDepth)
        {
            return PackageRefusal.Over("độ sâu XML", reader.Depth, TemplateLimits.XmlDepth, "bậc") with { Kind = BadXml };
        }

        if (reader.NodeType == XmlNodeType.Text && reader.Value.Length > TemplateLimits.TextCharacters)
        {
            return PackageRefusal.Over("một đoạn chữ", reader.Value.Length, TemplateLimits.TextCharacters, "ký tự");
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > TemplateLimits.AttributeCharacters)
            {
                return PackageRefusal.Over("một thuộc tính", reader.Value.Length, TemplateLimits.AttributeCharacters, "ký tự");
            }
        }

        reader.MoveToElement();
        return null;
    }
}
