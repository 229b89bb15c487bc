using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Checking;

/// <summary>A paragraph of a template as its author reads it, for what is said of its words.</summary>
/// <param name="Text">Without its tags; <see cref="Tag"/> stands for each.</param>
internal sealed record TemplateParagraph(XElement Element, ParagraphPlace Place, string Text)
{
    /// <summary>Stands for a tag (U+FFFC OBJECT REPLACEMENT CHARACTER).</summary>
    public const char Tag = PieceReader.ObjectCharacter;

    /// <summary>Those of the stories that were read, in reading order.</summary>
    public static IReadOnlyList<TemplateParagraph> AllOf(WordPackage package) =>
        [
            .. Roots(package)
                .SelectMany(root => root.Descendants(W.Paragraph))
                .Select(paragraph => (Paragraph: paragraph, Place: paragraph.Annotation<ParagraphPlace>()))
                .Where(found => found.Place is not null)
                .Select(found => new TemplateParagraph(
                    found.Paragraph,
                    found.Place!,
                    WithoutTags(TextOf(found.Paragraph))
                ))
                .OrderBy(paragraph => paragraph.Place.InOrder),
        ];

    private static IEnumerable<XElement> Roots(WordPackage package) =>
        package
            .RelationshipsOf(package.MainPart)
            .Where(link => link.Kind is "header" or "footer" or "footnotes" or "endnotes" && !link.External)
            .Select(link => link.Target)
            .Distinct(StringComparer.Ordinal)
            .Prepend(package.MainPart)
            .Select(package.Tree)
            .OfType<XElement>();

    /// <summary>Only its own words: those of a text box inside it belong to the paragraphs there, what a field shows is Word's.</summary>
    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        var fields = 0;
        foreach (
            var piece in paragraph
                .Descendants()
                .Where(piece => piece.Parent!.Name == W.Run && piece.Ancestors(W.Paragraph).First() == paragraph)
        )
        {
            fields += (string?)piece.Attribute(W.FieldCharacterType) switch
            {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
            text.Append(
                fields > 0 || piece.Parent!.Parent!.Name == W.SimpleField ? ""
                : piece.Name == W.Text ? piece.Value
                : piece.Name == W.Tab ? "\t"
                : piece.Name == W.Break || piece.Name == W.CarriageReturn ? "\n"
                : piece.Name == W.NoBreakHyphen ? "-"
                : ""
            );
        }

        return text.ToString();
    }

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
