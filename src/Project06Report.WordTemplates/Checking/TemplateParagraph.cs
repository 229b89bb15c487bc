using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Checking;

/// <summary>A paragraph of a template as its author reads it, for the checks of its words.</summary>
/// <param name="Text">The text with <see cref="Tag"/> in the place of each tag.</param>
internal sealed record TemplateParagraph(XElement Element, ParagraphPlace Place, string Text)
{
    /// <summary>Stands for a tag (U+FFFC OBJECT REPLACEMENT CHARACTER).</summary>
    public const char Tag = PieceReader.ObjectCharacter;

    /// <summary>The paragraphs of the stories that were read, in reading order.</summary>
    public static IReadOnlyList<TemplateParagraph> AllOf(WordPackage package) =>
        [
            .. Roots(package)
                .SelectMany(root => root.Descendants(W.Paragraph))
                .Select(Of)
                .OfType<TemplateParagraph>()
                .OrderBy(paragraph => paragraph.Place.InOrder),
        ];

    private static TemplateParagraph? Of(XElement paragraph) =>
        paragraph.Annotation<ParagraphPlace>() is { } place
            ? new(paragraph, place, WithoutTags(TextOf(paragraph)))
            : null;

    private static IEnumerable<XElement> Roots(WordPackage package) =>
        package
            .RelationshipsOf(package.MainPart)
            .Where(link => link.Kind is "header" or "footer" or "footnotes" or "endnotes" && !link.External)
            .Select(link => link.Target)
            .Distinct(StringComparer.Ordinal)
            .Prepend(package.MainPart)
            .Select(package.Tree)
            .OfType<XElement>();

    /// <summary>Its own words only: those of a text box belong to the paragraphs in the box, and Word writes what a
    /// field shows.</summary>
    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        var fields = 0;
        foreach (
            var piece in paragraph
                .Descendants()
                .Where(piece =>
                    piece.Parent?.Name == W.Run && piece.Ancestors(W.Paragraph).First() == paragraph
                )
        )
        {
            fields += (string?)piece.Attribute(W.FieldCharacterType) switch
            {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
            if (fields <= 0 && piece.Parent?.Parent?.Name != W.SimpleField)
            {
                text.Append(Shown(piece));
            }
        }

        return text.ToString();
    }

    private static string Shown(XElement piece) =>
        piece.Name switch
        {
            var name when name == W.Text => piece.Value,
            var name when name == W.Tab => "\t",
            var name when name == W.Break || name == W.CarriageReturn => "\n",
            var name when name == W.NoBreakHyphen => "-",
            _ => "",
        };

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in TagScanner.Scan(text))
        {
            plain.Append(text, from, span.Start - from).Append(Tag);
            from = span.End;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }
}
