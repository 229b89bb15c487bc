using Project06Report.Editions.Catalogues;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Markdown;
using Project06Report.Editions.Sources;
using Project06Report.Editions.Word;

namespace Project06Report.Editions;

/// <summary>The text that the files of an edition could have been made from.</summary>
internal static class EditionSplit
{
    /// <param name="files">Catalogue and templates, or some of them.</param>
    /// <returns>Sources by name.</returns>
    public static IReadOnlyList<SourceFile> Of(IReadOnlyList<EditionFile> files)
    {
        List<SourceFile> sources = [];
        List<ReadTemplate> templates = [];
        foreach (var file in files)
        {
            if (file.Name == Edition.Catalogue)
            {
                sources.AddRange(CatalogueSource.Texts(SheetReading.Read(file.Content)));
            }
            else
            {
                var name = Path.GetFileNameWithoutExtension(file.Name);
                templates.Add(DocumentReading.Read(name, file.Content));
            }
        }

        if (templates.Count > 0)
        {
            var styles = StylesReading.Merged(templates);
            sources.Add(new(StyleTable.FileName, styles.Text()));
            sources.AddRange(templates.Select(template => Text(template, styles)));
        }

        return sources;
    }

    private static SourceFile Text(ReadTemplate template, StyleTable styles)
    {
        var writer = new TemplateWriter(styles.Of(template.Name));
        return new($"{template.Name}.md", writer.Write(template.Text));
    }
}
