using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.Layout;

/// <summary>Names of WordprocessingML and the reading of its properties.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Drawing =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Attributes that name a relationship.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string? Value(this XElement? element, string attribute = "val") =>
        (string?)element?.Attribute(W + attribute);

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(
            element.Value(attribute),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>An on/off property (ST_OnOff): there and not "0", "false" or "off"; null when not there.</summary>
    public static bool? Toggle(this XElement? element) =>
        element is null ? null : element.Value() is not ("0" or "false" or "off");
}

/// <summary>The parts of a .docx its layout depends on, found through the relationships of the main part and never by name.</summary>
internal sealed class WordParts(WordPackage package)
{
    private readonly IReadOnlyList<Relationship> links =
    [
        .. package.RelationshipsOf(package.MainPart).Where(link => !link.External),
    ];

    public string File => package.Name;

    public XElement Main { get; } = package.Tree(package.MainPart)!;

    /// <summary>The part of a kind ("styles", "footnotes"), or null.</summary>
    public XElement? OfKind(string kind) => NamesOfKind(kind).Select(package.Tree).FirstOrDefault();

    public IEnumerable<string> NamesOfKind(string kind) =>
        links.Where(link => link.Kind == kind).Select(link => link.Target).Distinct().Order(StringComparer.Ordinal);

    public XElement? Named(string name) => package.Tree(name);

    /// <summary>The part a relationship of the main part leads to; null when there is none.</summary>
    public string? NameOf(string relationship) => links.FirstOrDefault(link => link.Id == relationship)?.Target;
}
