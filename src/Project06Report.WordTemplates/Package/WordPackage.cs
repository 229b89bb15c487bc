using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Packages;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Package;

/// <summary>A Word document that passed every gate: its parts in the order of the file, and the main part found through
/// its relationship, never by name.</summary>
public sealed class WordPackage
{
    public const string ContentTypes = "[Content_Types].xml";

    private const string MacroFree =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private readonly Dictionary<string, Part> byName;
    private readonly Dictionary<string, XDocument> trees = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(string name, IReadOnlyList<Part> parts)
    {
        (Name, Parts) = (name, parts);
        byName = parts.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The file's name as messages show it.</summary>
    public string Name { get; }

    public IReadOnlyList<Part> Parts { get; }

    public string MainPart { get; private set; } = "";

    /// <summary>Reads a text file, by its name, from the folder the document lies in.</summary>
    public Func<string, SnippetFile> Snippets { get; set; } = _ => new(null, "không có tệp này");

    /// <returns>The package, or null after adding the reasons to <paramref name="findings"/>.</returns>
    public static WordPackage? Open(string name, byte[] bytes, List<Diagnostic> findings)
    {
        if (PackageReader.Read(name, bytes, findings) is not { } parts)
        {
            return null;
        }

        var broken = parts
            .Where(part => part.IsXml)
            .Select(XmlGate.Check)
            .FirstOrDefault(refusal => refusal is not null);
        var package = new WordPackage(name, parts);
        var refusal = broken ?? package.FindMainPart() ?? ActiveContentGate.Check(package);
        if (refusal is null)
        {
            return package;
        }

        findings.Add(new(refusal.Kind, refusal.PlaceIn(name), refusal.Written, refusal.Expected));
        return null;
    }

    /// <summary>The root of the main part.</summary>
    public XElement Main => KnownTree(MainPart);

    public XElement Body =>
        Main.Element(W.Body) ?? throw new InvalidOperationException("The main part has no body.");

    /// <summary>The part's tree, or null when there is no such part. Read only: rendering builds new trees.</summary>
    public XElement? Tree(string part)
    {
        if (!trees.TryGetValue(part, out var tree))
        {
            if (!byName.TryGetValue(part, out var found))
            {
                return null;
            }

            trees[part] = tree = XmlGate.Load(found);
        }

        return tree.Root;
    }

    /// <summary>The tree of a part that is known to be there.</summary>
    public XElement KnownTree(string part) =>
        Tree(part) ?? throw new InvalidOperationException($"The package has no part {part}.");

    public static string RelationshipPartOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public IReadOnlyList<Relationship> RelationshipsOf(string part) =>
        Tree(RelationshipPartOf(part)) is { } root ? Relationship.ReadAll(root, part) : [];

    /// <summary>The one part of that kind which the main part refers to, or null.</summary>
    public string? RelatedPart(string kind) =>
        RelationshipsOf(MainPart)
            .FirstOrDefault(relationship => relationship.Kind == kind && !relationship.External)
            ?.Target;

    public XElement? RelatedTree(string kind) => RelatedPart(kind) is { } part ? Tree(part) : null;

    /// <summary>All parts of that kind which the main part refers to, in the order of the relationships.</summary>
    public IEnumerable<string> RelatedParts(string kind) =>
        RelationshipsOf(MainPart)
            .Where(relationship => relationship.Kind == kind)
            .Select(relationship => relationship.Target)
            .Distinct();

    /// <summary>The part with title, subject and dates of the document; or null.</summary>
    public string? PropertiesPart =>
        RelationshipsOf("")
            .FirstOrDefault(relationship => relationship.Kind == "core-properties" && !relationship.External)
            ?.Target;

    /// <summary>The package as bytes: some parts are replaced or left out, new ones come last, and every other part
    /// keeps its bytes and its place.</summary>
    public byte[] Write(IReadOnlyDictionary<string, byte[]> replaced, IReadOnlySet<string>? dropped = null) =>
        CanonicalZip.Write([
            .. Parts
                .Where(part => dropped?.Contains(part.Name) != true)
                .Select(part => new ZipContent(
                    part.Name,
                    replaced.TryGetValue(part.Name, out var content) ? content : AsDocument(part).Content
                )),
            .. replaced
                .Where(part => !byName.ContainsKey(part.Key))
                .OrderBy(part => part.Key, StringComparer.Ordinal)
                .Select(part => new ZipContent(part.Key, part.Value)),
        ]);

    private TemplateRefusal? FindMainPart()
    {
        MainPart = RelationshipsOf("")
            .FirstOrDefault(relationship => relationship.Kind == "officeDocument")
            ?.Target
            ?? "";
        if (MainPart.Length == 0 || Tree(MainPart) is not { } main)
        {
            return new(NotWord, "không có phần văn bản chính");
        }

        if (main.Name.LocalName == "document" && main.Name.Namespace != W.Main)
        {
            return new(
                NotWord,
                "tài liệu ở dạng Strict Open XML",
                "dạng Word Document (*.docx) thông thường"
            );
        }

        var type = ContentTypeOf(MainPart);
        if (HasMacros(type))
        {
            return new(Macros);
        }

        return type is MacroFree or TemplateType && main.Element(W.Body) is not null
            ? null
            : new(NotWord, $"phần chính có kiểu '{type}'");
    }

    private bool HasMacros(string mainType) =>
        mainType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || Parts.Any(part => part.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    private string ContentTypeOf(string part) =>
        (string?)
            Tree(ContentTypes)
                ?.Elements(Ooxml.ContentTypes + "Override")
                .FirstOrDefault(element =>
                    string.Equals(
                        (string?)element.Attribute("PartName"),
                        "/" + part,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                ?.Attribute("ContentType")
        ?? "";

    /// <summary>Makes a .docx of a .dotx: they differ in one content type only.</summary>
    private Part AsDocument(Part part)
    {
        if (part.Name != ContentTypes || ContentTypeOf(MainPart) != TemplateType)
        {
            return part;
        }

        var types = new XElement(KnownTree(part.Name));
        foreach (
            var type in types
                .Descendants()
                .Attributes("ContentType")
                .Where(type => type.Value == TemplateType)
        )
        {
            type.Value = MacroFree;
        }

        return part with
        {
            Content = XmlWriting.ToBytes(types),
        };
    }
}
