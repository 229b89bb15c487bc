using System.Text;
using System.Xml.Linq;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Package;

/// <summary>Refuses what would make the report fetch, run or change something on the machine that opens it.</summary>
internal static class ActiveContentGate
{
    private static readonly string[] Fields =
    [
        "DDE",
        "DDEAUTO",
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "INCLUDE",
        "IMPORT",
        "LINK",
        "DATABASE",
        "AUTOTEXT",
    ];
    private static readonly string[] Parts =
    [
        "oleObject",
        "package",
        "aFChunk",
        "control",
        "activeXControlBinary",
        "vbaProject",
        "attachedToolbars",
        "keyMapCustomizations",
    ];

    public static TemplateRefusal? Check(WordPackage package)
    {
        foreach (
            var part in package.Parts.Where(part =>
                part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var bad = Relationship.ReadAll(package.KnownTree(part.Name), "").FirstOrDefault(IsActive);
            if (
                bad is not null
                && !(bad.Kind == "package" && part.Name.Contains("charts/", StringComparison.Ordinal))
            )
            {
                return new(ActiveContent, $"{bad.Kind}: {bad.Target}", Part: part.Name);
            }
        }

        return package
            .Parts.Where(HasFields)
            .Select(part => CheckFields(part.Name, package.KnownTree(part.Name)))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static bool HasFields(Part part) =>
        part.IsXml
        && (
            part.Content.AsSpan().IndexOf("instrText"u8) >= 0
            || part.Content.AsSpan().IndexOf("fldSimple"u8) >= 0
        );

    private static bool IsActive(Relationship relationship) =>
        Parts.Contains(relationship.Kind, StringComparer.Ordinal)
        || (
            relationship.External
            && relationship.Kind switch
            {
                "hyperlink" => false,
                "attachedTemplate" => IsRemote(relationship.Target),
                _ => true,
            }
        );

    /// <summary>Whether a target lies on another machine. Word itself writes the path of the local template a document
    /// was made from, which is harmless.</summary>
    private static bool IsRemote(string target) =>
        !target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase)
        && (
            target.Contains("://", StringComparison.Ordinal)
            || target.StartsWith(@"\\", StringComparison.Ordinal)
        );

    private static TemplateRefusal? CheckFields(string part, XElement story)
    {
        var code = new StringBuilder();
        var paragraph = 0;
        foreach (var element in story.Descendants())
        {
            paragraph += element.Name == W.Paragraph ? 1 : 0;
            if (ActiveField(CompleteCode(element, code)) is { } field)
            {
                return new(ActiveContent, $"trường {field}", Part: part, Paragraph: paragraph);
            }

            if (element.Name == W.FieldCode)
            {
                code.Append(element.Value);
            }
            else if (element.Name == W.FieldCharacter)
            {
                code.Clear();
            }
        }

        return null;
    }

    /// <summary>The code of a field that ends at this element, or empty.</summary>
    private static string CompleteCode(XElement element, StringBuilder code)
    {
        if (element.Name == W.SimpleField)
        {
            return (string?)element.Attribute(W.Instruction) ?? "";
        }

        return element.Name == W.FieldCharacter ? code.ToString() : "";
    }

    private static string? ActiveField(string code)
    {
        var field = code.TrimStart().Split([' ', '\t', '\n', '"', '\\'], 2)[0];
        return Fields.Contains(field, StringComparer.OrdinalIgnoreCase) ? field.ToUpperInvariant() : null;
    }
}
