using Project06Report.Catalogue;
using Project06Report.Editions.Catalogues;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Markdown;
using Project06Report.Editions.Samples;
using Project06Report.Editions.Sources;
using Project06Report.Editions.Word;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Editions;

/// <summary>The folder of an edition: its files, and beside them the folder <c>nguon</c> with the text they are made
/// from.</summary>
/// <param name="folder">As templates/2022.</param>
public sealed class Edition(string folder)
{
    /// <summary>The folder of sources in an edition's folder.</summary>
    public const string SourceFolder = "nguon";

    /// <summary>The file name of the catalogue.</summary>
    public const string Catalogue = "danh-muc.xlsx";

    private const string Confirmations = "xac-nhan.csv";

    /// <summary>File names of templates without extension.</summary>
    private static readonly string[] Templates = ["bao-cao-thang", "bao-cao-ky"];

    private string Sources => Path.Combine(folder, SourceFolder);

    /// <summary>Builds all that the sources describe: the catalogue and each template that has a source.</summary>
    /// <returns>Names with bytes, in a fixed order; nothing is written.</returns>
    /// <exception cref="SourceException">A source says what is not known.</exception>
    public IReadOnlyList<(string Name, byte[] Content)> Build()
    {
        CheckConfirmations();
        var styles = StyleTable.Read(Sources);
        return
        [
            (Catalogue, CatalogueWorkbook.Write(CatalogueSource.Read(Sources))),
            .. Templates
                .Where(name => File.Exists(Path.Combine(Sources, $"{name}.md")))
                .Select(name => ($"{name}.docx", Build(name, styles.Of(name)))),
        ];
    }

    /// <summary>Builds, and writes what says something else than the file that is there: a file that another hand has
    /// written keeps its bytes as long as its text is the sources'.</summary>
    /// <returns>Names of files with whether they were written.</returns>
    public IReadOnlyList<(string Name, bool IsWritten)> Update() =>
        [.. Build().Select(file => (file.Name, IsWritten: !IsThere(file.Name, file.Content) && Write(file)))];

    /// <summary>Writes the sources from which the folder's files can be built.</summary>
    public void Split()
    {
        foreach (var (name, text) in SourcesOf(name => Path.Combine(folder, name)))
        {
            SourceFile.Write(Sources, name, text);
        }
    }

    /// <summary>A workspace of the edition with the months its samples have.</summary>
    /// <returns>Paths in the workspace with '/', and bytes; nothing is written.</returns>
    /// <exception cref="SourceException">A sample does not fit its form.</exception>
    public IEnumerable<(string Path, byte[] Content)> Samples()
    {
        var catalogue = File.ReadAllBytes(Path.Combine(folder, Catalogue));
        var read = WorkbookReader.Read(Catalogue, catalogue).Workbook is { } workbook
            ? CatalogueBook.Read(workbook).Book
            : null;
        var book = read ?? throw new SourcePlace(Catalogue, 1).Fault("p06 finds errors in the catalogue");
        return Templates
            .Select(name => (Path: $"mau/{name}.docx", File: Path.Combine(folder, $"{name}.docx")))
            .Where(template => File.Exists(template.File))
            .Select(template => (template.Path, File.ReadAllBytes(template.File)))
            .Prepend((Catalogue, catalogue))
            .Concat(new SampleMonths(book).Write(SampleFolder.Read(Sources)));
    }

    /// <summary>The sources of an edition's files.</summary>
    /// <param name="pathOf">The place of a file by its name.</param>
    private static IEnumerable<(string Name, string Text)> SourcesOf(Func<string, string> pathOf)
    {
        var read = Templates
            .Where(name => File.Exists(pathOf($"{name}.docx")))
            .Select(name => (Name: name, Content: DocumentReading.Read(File.ReadAllBytes(pathOf($"{name}.docx")))))
            .ToList();
        var styles = StylesReading.Merged([.. read.Select(template => (template.Name, template.Content.Styles))]);
        return CatalogueSource
            .Texts(SheetReading.Read(File.ReadAllBytes(pathOf(Catalogue))))
            .Append((StyleTable.FileName, styles.Text()))
            .Concat(
                read.Select(template => ($"{template.Name}.md", Text(template.Content.Text, styles.Of(template.Name))))
            );
    }

    private static string Text(TemplateText template, StyleTable styles) => new TemplateWriter(styles).Write(template);

    private bool Write((string Name, byte[] Content) file)
    {
        File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content);
        return true;
    }

    private bool IsThere(string name, byte[] built) =>
        Path.Combine(folder, name) is var path
        && File.Exists(path)
        && Meaning(name, built).SequenceEqual(Meaning(name, File.ReadAllBytes(path)));

    /// <summary>All that a file says.</summary>
    private static IEnumerable<(string Name, string Text)> Meaning(string name, byte[] file)
    {
        if (name == Catalogue)
        {
            return CatalogueSource.Texts(SheetReading.Read(file));
        }

        var (text, rows) = DocumentReading.Read(file);
        var styles = new StyleTable([.. rows]);
        return [(StyleTable.FileName, styles.Text()), (name, Text(text, styles))];
    }

    private byte[] Build(string name, StyleTable styles) =>
        TemplateDocument.Write(TemplateReader.Read(SourceFile.Read(Sources, $"{name}.md"), styles), styles);

    /// <summary>What the office must confirm is numbered from 1.</summary>
    private void CheckConfirmations()
    {
        var rows = CsvTable.Read(SourceFile.Read(Sources, Confirmations)).Rows;
        foreach (var (index, row) in rows.Index())
        {
            if (Length.Number(row["so"]) != index + 1 || row["noi_dung"].Length == 0 || row["noi_sua"].Length == 0)
            {
                throw row.Place.Fault($"so is {index + 1} here; noi_dung and noi_sua are not blank");
            }
        }
    }
}
