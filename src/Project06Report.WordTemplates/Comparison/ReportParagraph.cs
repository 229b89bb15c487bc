using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Comparison;

/// <summary>A paragraph of a Word document as a person reads it: with inserted text, without deleted text.</summary>
/// <param name="Part">"thân văn bản", "đầu trang 1", "chú thích 3".</param>
/// <param name="Number">Counted from 1 in that part, tables included; the text of a text box counts with the paragraph
/// around it.</param>
public sealed record ReportParagraph(string Part, int Number, string Text)
{
    /// <summary>All paragraphs: the body, headers and footers, then the notes in the order in which the body refers to
    /// them.</summary>
    /// <returns>Null after adding to <paramref name="findings"/> why the file cannot be read.</returns>
    public static IReadOnlyList<ReportParagraph>? Read(
        string name,
        byte[] document,
        List<Diagnostic> findings
    )
    {
        if (WordPackage.Open(name, document, findings) is not { } package)
        {
            return null;
        }

        return
        [
            .. Of("thân văn bản", package.Main),
            .. Numbered(package, "header", "đầu trang"),
            .. Numbered(package, "footer", "chân trang"),
            .. Notes(package, W.FootnoteReference, W.Footnote, NoteSource.Word),
            .. Notes(package, W.EndnoteReference, W.Endnote, $"{NoteSource.Word} cuối"),
        ];
    }

    private static IEnumerable<ReportParagraph> Numbered(WordPackage package, string kind, string title) =>
        package
            .RelatedParts(kind)
            .SelectMany(
                (part, at) => Of(FormattableString.Invariant($"{title} {at + 1}"), package.KnownTree(part))
            );

    private static IEnumerable<ReportParagraph> Notes(
        WordPackage package,
        XName reference,
        XName note,
        string title
    )
    {
        var notes = (package.RelatedTree($"{note.LocalName}s")?.Elements(note) ?? []).ToLookup(element =>
            (string?)element.Attribute(W.Id)
        );
        return package
            .Main.Descendants(reference)
            .SelectMany(
                (mark, at) =>
                    notes[(string?)mark.Attribute(W.Id)]
                        .Take(1)
                        .SelectMany(element => Of(FormattableString.Invariant($"{title} {at + 1}"), element))
            );
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
            if (!field.Holds(piece))
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
            var name when name == W.Tab && piece.Parent?.Name == W.Run => " ",
            var name when name == W.Break || name == W.CarriageReturn => " ",
            var name when name == W.NoBreakHyphen => "-",
            _ => "",
        };

    /// <summary>Follows the fields of a paragraph to leave out page numbers, which Word writes.</summary>
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
                || piece
                    .Ancestors(W.SimpleField)
                    .Any(simple => IsPage((string?)simple.Attribute(W.Instruction) ?? ""));
        }

        private static bool IsPage(string code) =>
            code.TrimStart().Split(' ')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }
}
