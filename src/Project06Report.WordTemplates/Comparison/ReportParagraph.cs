using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Comparison;

/// <summary>A paragraph of a Word document as it is read: inserted text in, deleted text out.</summary>
/// <param name="Part">"thân văn bản", "đầu trang 1", "chú thích 3".</param>
/// <param name="Number">Counted from 1 in that part, tables included; what stands in a text box counts with its paragraph.</param>
public sealed record ReportParagraph(string Part, int Number, string Text)
{
    /// <summary>All paragraphs: the body, headers and footers, then the notes in the order in which the body refers to them.</summary>
    /// <returns>Null after adding to <paramref name="findings"/> why the file cannot be read.</returns>
    public static IReadOnlyList<ReportParagraph>? Read(string name, byte[] document, List<Diagnostic> findings)
    {
        if (WordPackage.Open(name, document, findings) is not { } package)
        {
            return null;
        }

        var body = package.Tree(package.MainPart)!;
        List<ReportParagraph> paragraphs = [.. Of("thân văn bản", body)];
        foreach (var (kind, title) in new[] { ("header", "đầu trang"), ("footer", "chân trang") })
        {
            var parts = package
                .RelationshipsOf(package.MainPart)
                .Where(relationship => relationship.Kind == kind)
                .Select(relationship => relationship.Target)
                .Distinct();
            paragraphs.AddRange(
                parts.SelectMany(
                    (part, at) => Of(FormattableString.Invariant($"{title} {at + 1}"), package.Tree(part)!)
                )
            );
        }

        AddNotes(W.FootnoteReference, W.Footnote, "footnotes", NoteSource.Word);
        AddNotes(W.EndnoteReference, W.Endnote, "endnotes", $"{NoteSource.Word} cuối");
        return paragraphs;

        void AddNotes(XName reference, XName note, string part, string title)
        {
            var notes = (package.RelatedPart(part) is { } file ? package.Tree(file)! : new XElement(note))
                .Elements(note)
                .ToLookup(element => (string?)element.Attribute(W.Id));
            paragraphs.AddRange(
                body.Descendants(reference)
                    .SelectMany(
                        (mark, at) =>
                            notes[(string?)mark.Attribute(W.Id)]
                                .Take(1)
                                .SelectMany(element => Of(FormattableString.Invariant($"{title} {at + 1}"), element))
                    )
            );
        }
    }

    private static IEnumerable<ReportParagraph> Of(string part, XElement root)
    {
        var number = 0;
        foreach (
            var paragraph in root.Descendants(W.Paragraph)
                .Where(paragraph => !paragraph.Ancestors(Ooxml.Fallback).Any())
        )
        {
            number += paragraph.Ancestors(W.Paragraph).Any() ? 0 : 1;
            yield return new(part, number, TextOf(paragraph));
        }
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        var field = new PageField();
        foreach (
            var piece in paragraph
                .Descendants()
                .Where(piece =>
                    piece.Ancestors(W.Paragraph).First() == paragraph
                    && !piece.Ancestors(W.Deleted).Any()
                    && !piece.Ancestors(W.MovedFrom).Any()
                )
        )
        {
            text.Append(
                field.Holds(piece) ? ""
                : piece.Name == W.Text ? piece.Value
                : piece.Name == W.Tab && piece.Parent!.Name == W.Run
                || piece.Name == W.Break
                || piece.Name == W.CarriageReturn
                    ? " "
                : piece.Name == W.NoBreakHyphen ? "-"
                : ""
            );
        }

        return text.ToString();
    }

    /// <summary>Follows the fields of a paragraph: a page number is Word's and nobody's text.</summary>
    private sealed class PageField
    {
        private string code = "";
        private bool inResult;

        public bool Holds(XElement piece)
        {
            if (piece.Name == W.FieldCharacter)
            {
                var type = (string?)piece.Attribute(W.FieldCharacterType);
                inResult = type == "separate" && IsPage(code);
                code = type == "separate" ? code : "";
            }
            else if (piece.Name == W.FieldCode)
            {
                code += piece.Value;
            }

            return inResult
                || piece.Ancestors(W.SimpleField).Any(simple => IsPage((string?)simple.Attribute(W.Instruction) ?? ""));
        }

        private static bool IsPage(string code) =>
            code.TrimStart().Split(' ')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }
}
