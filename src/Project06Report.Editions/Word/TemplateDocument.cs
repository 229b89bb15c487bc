using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;
using static Project06Report.Editions.Word.Wml;

namespace Project06Report.Editions.Word;

/// <summary>Writes a template as a .docx.</summary>
internal static class TemplateDocument
{
    /// <param name="template">The text.</param>
    /// <param name="styles">Those this template has.</param>
    public static byte[] Write(TemplateText template, StyleTable styles)
    {
        using MemoryStream file = new();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            AddFrame(main, styles);
            var body = new BodyWriter();
            PartTree.Put(main, Root("document", body.Body(template.Sections)));
            PartTree.Put(main.AddNewPart<FootnotesPart>("rId4"), Notes(template, body.Runs));
            foreach (var (index, chart) in body.Charts.Index())
            {
                Add(
                    main.AddNewPart<DocumentFormat.OpenXml.Packaging.ChartPart>(BodyWriter.ChartId(index)),
                    chart
                );
            }

            SetProperties(package, template);
        }

        return SteadyZip.Of(file.ToArray());
    }

    private static void AddFrame(MainDocumentPart main, StyleTable styles)
    {
        PartTree.Put(main.AddNewPart<StyleDefinitionsPart>("rId1"), StylesPart.Of(styles));
        PartTree.Put(main.AddNewPart<DocumentSettingsPart>("rId2"), FrameParts.Settings());
        PartTree.Put(main.AddNewPart<FontTablePart>("rId3"), FrameParts.Fonts());
        PartTree.Put(main.AddNewPart<HeaderPart>(BodyWriter.NumberHeader), FrameParts.NumberHeader());
        PartTree.Put(main.AddNewPart<HeaderPart>(BodyWriter.EmptyHeader), FrameParts.EmptyHeader());
    }

    private static XElement Notes(TemplateText template, RunWriter runs) =>
        Root(
            "footnotes",
            FrameParts.Separators(),
            runs.Notes.Select((name, index) => Note(index + 1, template.Notes[name], runs))
        );

    /// <summary>The number, a blank, the text.</summary>
    private static XElement Note(int number, ImmutableArray<Inline> text, RunWriter runs) =>
        Element(
            "footnote",
            Attribute("id", number),
            Element(
                "p",
                Element("pPr", Value("pStyle", StyleRow.NoteText)),
                RunWriter.NoteRun(Element("footnoteRef")),
                runs.Runs(AfterBlank(text))
            )
        );

    private static ImmutableArray<Inline> AfterBlank(ImmutableArray<Inline> text) =>
        text is [TextRun first, ..]
            ? text.SetItem(0, first with { Text = " " + first.Text })
            : text.Insert(0, new TextRun(" ", Bold: false, Italic: false));

    private static void Add(DocumentFormat.OpenXml.Packaging.ChartPart part, ColumnChart chart)
    {
        PartTree.Put(part, ChartPart.Tree(chart));
        var data = part.AddNewPart<EmbeddedPackagePart>(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ChartPart.DataId
        );
        using MemoryStream content = new(ChartData.Of(chart));
        data.FeedData(content);
    }

    private static void SetProperties(WordprocessingDocument package, TemplateText template)
    {
        var day = template.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        package.PackageProperties.Title = template.Title;
        package.PackageProperties.Language = "vi-VN";
        package.PackageProperties.Created = day;
        package.PackageProperties.Modified = day;
        PartTree.Put(package.AddExtendedFilePropertiesPart(), FrameParts.Application());
    }
}
