using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Reads a .docx back into the text it could have been written from. What the builder cannot write is lost
/// here, and found by whoever compares the built file with the first.</summary>
internal static class DocumentReading
{
    /// <param name="name">Of the template.</param>
    /// <param name="file">The document's bytes.</param>
    public static ReadTemplate Read(string name, byte[] file)
    {
        using MemoryStream stream = new(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        var main = package.MainDocumentPart ?? throw new InvalidDataException("The document has no body.");
        var body = PartTree.Read(main).Child("body")
            ?? throw new InvalidDataException("The document has no body.");
        var blocks = new BlockReading(id => PartTree.Read(main.GetPartById(id)));
        var created = package.PackageProperties.Created
            ?? throw new InvalidDataException("The document has no day.");
        var text = new TemplateText(
            package.PackageProperties.Title ?? "",
            DateOnly.FromDateTime(created.ToUniversalTime()),
            [.. Sections(body, blocks)],
            Notes(main)
        );
        var styles = main.StyleDefinitionsPart is { } part ? StylesReading.Read(PartTree.Read(part)) : [];
        return new(name, text, styles);
    }

    private static IEnumerable<Section> Sections(XElement body, BlockReading reading)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var element in body.Elements())
        {
            var end = element.Name == Wml.W + "sectPr" ? element : element.Child("pPr").Child("sectPr");
            if (end is null)
            {
                blocks.Add(reading.Read(element));
                continue;
            }

            yield return new(Layout(end), blocks.ToImmutable());
            blocks.Clear();
        }
    }

    private static SectionLayout Layout(XElement section)
    {
        var margins = section.Child("pgMar");
        return new()
        {
            IsLandscape = section.Child("pgSz").Text("orient") == "landscape",
            FirstPage = section.Child("pgNumType").Number("start"),
            HidesFirstNumber = section.Child("titlePg") is not null,
            Margins = new(
                margins.Number("top") ?? 0,
                margins.Number("bottom") ?? 0,
                margins.Number("left") ?? 0,
                margins.Number("right") ?? 0
            ),
        };
    }

    private static ImmutableDictionary<string, ImmutableArray<Inline>> Notes(MainDocumentPart main) =>
        main.FootnotesPart is { } part
            ? PartTree
                .Read(part)
                .Elements(Wml.W + "footnote")
                .Where(note => note.Text("type") is null)
                .ToImmutableDictionary(
                    note => note.Text("id") ?? "",
                    note => WithoutBlank(BlockReading.Content(note.Elements().First())),
                    StringComparer.Ordinal
                )
            : [];

    private static ImmutableArray<Inline> WithoutBlank(ImmutableArray<Inline> text) =>
        text is [TextRun first, ..] ? text.SetItem(0, first with { Text = first.Text.TrimStart() }) : text;
}
