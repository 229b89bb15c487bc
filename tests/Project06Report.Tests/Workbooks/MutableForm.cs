using System.Text;
using System.Xml;
using System.Xml.Linq;
using Project06Report.Packages;

namespace Project06Report.Tests.Workbooks;

/// <summary>A form whose parts are parsed once; every mutation changes a copy of one of them and zips all again, with right check sums.</summary>
internal sealed class MutableForm
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        CheckCharacters = false,
        Encoding = new UTF8Encoding(false),
    };

    private readonly List<ZipContent> parts;
    private readonly List<XElement> trees;

    public MutableForm(XlsxBuilder builder)
    {
        parts = [.. builder.Parts().Select(part => new ZipContent(part.Name, part.Content))];
        trees = parts.ConvertAll(part =>
            XElement.Parse(Encoding.UTF8.GetString(part.Content), LoadOptions.PreserveWhitespace)
        );
        // texts become nodes when they are first asked for: here, not in several threads at once
        trees.ForEach(tree => _ = tree.DescendantNodes().Count());
    }

    public int Count => parts.Count;

    /// <param name="Bytes">The zip.</param>
    /// <param name="Part">A part by its name, as another reader parses it; null when there is none.</param>
    public sealed record Mutated(byte[] Bytes, Func<string, XElement?> Part, string Printed);

    public Mutated Mutate(int part, XmlMutation[] mutations)
    {
        XElement tree = new(trees[part]);
        foreach (var mutation in mutations)
        {
            mutation.Apply(tree);
        }

        using MemoryStream content = new();
        using (var writer = XmlWriter.Create(content, Settings))
        {
            tree.WriteTo(writer);
        }

        var changed = new ZipContent(parts[part].Name, content.ToArray());
        XElement? parsed = null;
        return new(
            CanonicalZip.Write([.. parts.Take(part), changed, .. parts.Skip(part + 1)]),
            name =>
                name == changed.Name
                    ? parsed ??= XElement.Load(new MemoryStream(changed.Content))
                    : Tree(name),
            $"{changed.Name}: {Encoding.UTF8.GetString(changed.Content)}"
        );
    }

    private XElement? Tree(string name) =>
        parts.FindIndex(part => part.Name == name) is >= 0 and var at ? trees[at] : null;
}
