using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.Layout;

/// <summary>The parts of a .docx its layout depends on, found through the relationships of the main part and never by
/// name.</summary>
internal sealed class WordParts(WordPackage package)
{
    private readonly IReadOnlyList<Relationship> links =
    [
        .. package.RelationshipsOf(package.MainPart).Where(link => !link.External),
    ];

    public string File => package.Name;

    public XElement Main { get; } = package.Main;

    public XElement Body { get; } = package.Body;

    /// <summary>The part of a kind ("styles", "footnotes"), or null.</summary>
    public XElement? OfKind(string kind) => NamesOfKind(kind).Select(package.Tree).FirstOrDefault();

    public IEnumerable<string> NamesOfKind(string kind) =>
        links
            .Where(link => link.Kind == kind)
            .Select(link => link.Target)
            .Distinct()
            .Order(StringComparer.Ordinal);

    public XElement? Named(string name) => package.Tree(name);

    /// <summary>A part that a relationship names and that must be there.</summary>
    public XElement Known(string name) => package.KnownTree(name);

    /// <summary>The part a relationship of the main part leads to; null when there is none.</summary>
    public string? NameOf(string relationship) =>
        links.FirstOrDefault(link => link.Id == relationship)?.Target;
}
