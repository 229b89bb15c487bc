using System.Xml;
using System.Xml.Linq;
using Project06Report.Packages;

namespace Project06Report.WordTemplates.Package;

/// <summary>Turns XML of a template into a tree, and nothing else does. A plain reader walks it first, because a tree
/// of 100,000 nested elements (2.8 KB zipped) overflows the stack and ends the process.</summary>
internal static class XmlGate
{
    private static readonly XmlReaderSettings ForTrees = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    public static TemplateRefusal? Check(Part part)
    {
        TemplateRefusal? refusal = null;
        using var source = XmlSource.Open(
            part.Content,
            TemplateLimits.Package,
            part.Name,
            new NameTable(),
            fault => refusal = TemplateRefusal.Of(fault)
        );
        while (refusal is null && source?.Step() == true)
        {
            refusal = Measure(source.Reader, part.Name);
        }

        return refusal;
    }

    /// <summary>Only for a part that passed <see cref="Check"/>.</summary>
    public static XDocument Load(Part part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part.Content, writable: false), ForTrees);
        return XDocument.Load(reader);
    }

    private static TemplateRefusal? Measure(XmlReader reader, string part)
    {
        if (reader.NodeType == XmlNodeType.Text && reader.Value.Length > TemplateLimits.Text.Value)
        {
            return TemplateRefusal.Over(TemplateLimits.Text, reader.Value.Length, part);
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > TemplateLimits.Attribute.Value)
            {
                return TemplateRefusal.Over(TemplateLimits.Attribute, reader.Value.Length, part);
            }
        }

        reader.MoveToElement();
        return null;
    }
}
