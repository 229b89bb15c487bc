using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>The comments of a copy. They are added to those of the template; when it has none, in a new part.</summary>
internal sealed class CommentBook
{
    private const string Author = "p06";
    private const string Kind = "comments";
    private const string RelationshipType =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string ContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly string part;
    private readonly bool isNew;
    private readonly XElement root;
    private int next;

    public CommentBook(WordPackage package)
    {
        if (package.RelatedPart(Kind) is { } known && package.Tree(known) is { } comments)
        {
            (part, root) = (known, new(comments));
        }
        else
        {
            isNew = true;
            part = FreeName(package);
            root = new(W.Main + Kind, new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName));
        }
        next =
            root.Elements().Select(comment => (int?)comment.Attribute(W.Id) ?? 0).DefaultIfEmpty(-1).Max()
            + 1;
    }

    /// <returns>The comment's number.</returns>
    public string Add(ImmutableArray<string> lines)
    {
        var id = (next++).ToString(CultureInfo.InvariantCulture);
        root.Add(
            new XElement(
                W.Main + "comment",
                new XAttribute(W.Id, id),
                new XAttribute(W.Main + "author", Author),
                new XAttribute(W.Main + "initials", Author),
                lines.Select(line => new XElement(
                    W.Paragraph,
                    new XElement(W.Run, new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), line))
                ))
            )
        );
        return id;
    }

    /// <summary>Puts the part into the copy, with its relationship and content type when it is new.</summary>
    public void Put(WordPackage package, Dictionary<string, XElement> copy, ReportParts? report = null)
    {
        if (!root.HasElements)
        {
            return;
        }

        copy[part] = root;
        if (isNew)
        {
            var relationships = WordPackage.RelationshipPartOf(package.MainPart);
            copy[relationships] = WithRelationship(
                report?.Changed(relationships) ?? package.Tree(relationships)
            );
            copy[WordPackage.ContentTypes] = new(
                report?.Changed(WordPackage.ContentTypes) ?? package.KnownTree(WordPackage.ContentTypes)
            );
            copy[WordPackage.ContentTypes]
                .Add(
                    new XElement(
                        Ooxml.ContentTypes + "Override",
                        new XAttribute("PartName", "/" + part),
                        new XAttribute("ContentType", ContentType)
                    )
                );
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

        relationships.Add(
            new XElement(
                Ooxml.Relationships + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", RelationshipType),
                new XAttribute("Target", part[(part.LastIndexOf('/') + 1)..])
            )
        );
        return relationships;
    }
}
