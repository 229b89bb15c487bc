using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Project06Report.WordTemplates;

/// <summary>The comments of a copy: added to those the template has, in a part of their own when it has none.</summary>
internal sealed class CommentBook
{
    private const string Author = "p06";
    private const string Kind = "comments";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly string part;
    private readonly bool isNew;
    private readonly XElement root;
    private int next;

    public CommentBook(WordPackage package)
    {
        var known = package.RelatedPart(Kind);
        isNew = known is null || package.Tree(known) is null;
        part = isNew ? FreeName(package) : known!;
        root = isNew ? new(W.Main + Kind, new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName)) : new(package.Tree(part)!);
        next = root.Elements().Select(comment => (int?)comment.Attribute(W.Id) ?? 0).DefaultIfEmpty(-1).Max() + 1;
    }

    /// <returns>The comment's number.</returns>
    public string Add(ImmutableArray<string> lines)
    {
        var id = (next++).ToString(CultureInfo.InvariantCulture);
        root.Add(new XElement(
            W.Main + "comment",
            new XAttribute(W.Id, id),
            new XAttribute(W.Main + "author", Author),
            new XAttribute(W.Main + "initials", Author),
            lines.Select(line => new XElement(W.Paragraph, new XElement(W.Run, new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), line))))));
        return id;
    }

    /// <summary>Puts the part, and what makes it known, into the copy.</summary>
    public void Put(WordPackage package, Dictionary<string, XElement> copy)
    {
        if (!root.HasElements)
        {
            return;
        }

        copy[part] = root;
        if (isNew)
        {
            var slash = package.MainPart.LastIndexOf('/') + 1;
            var relationships = $"{package.MainPart[..slash]}_rels/{package.MainPart[slash..]}.rels";
            copy[relationships] = WithRelationship(package.Tree(relationships));
            copy["[Content_Types].xml"] = new(package.Tree("[Content_Types].xml")!);
            copy["[Content_Types].xml"].Add(new XElement(Ooxml.ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", ContentType)));
        }
    }

    private static string FreeName(WordPackage package)
    {
        var folder = package.MainPart[..(package.MainPart.LastIndexOf('/') + 1)];
        var name = $"{folder}comments.xml";
        for (var number = 2; package.Tree(name) is not null; number++)
        {
            name = FormattableString.Invariant($"{folder}comments{number}.xml");
        }

        return name;
    }

    private XElement WithRelationship(XElement? known)
    {
        var relationships = known is null ? new XElement(Ooxml.Relationships + "Relationships") : new(known);
        var id = "rIdP06";
        while (relationships.Elements().Any(relationship => (string?)relationship.Attribute("Id") == id))
        {
            id += "_";
        }

        relationships.Add(new XElement(
            Ooxml.Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", RelationshipType), new XAttribute("Target", part[(part.LastIndexOf('/') + 1)..])));
        return relationships;
    }
}
