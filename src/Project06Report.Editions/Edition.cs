using System.Text;
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

    /// <summary>What the office must confirm, as <c>p06 init</c> prints it.</summary>
    public const string ToConfirm = "can-xac-nhan.txt";

    private static readonly string[] Templates = ["bao-cao-thang", "bao-cao-ky"];

    private string Sources => Path.Combine(folder, SourceFolder);

    /// <summary>Builds all that the sources describe: the catalogue and each template that has a source.</summary>
    /// <returns>Names with bytes, in a fixed order; nothing is written.</returns>
    /// <exception cref="SourceException">A source says what is not known.</exception>
    public IReadOnlyList<EditionFile> Build()
    {
        var styles = StyleTable.Read(Sources);
        return
        [
            new(Catalogue, CatalogueWorkbook.Write(CatalogueSource.Read(Sources))),
            .. Templates
                .Where(name => File.Exists(Path.Combine(Sources, $"{name}.md")))
                .Select(name => Build(name, styles.Of(name))),
        ];
    }

    /// <summary>Builds, and writes what says something else than the file that is there: a file that another hand has
    /// written keeps its bytes as long as its text is the sources'.</summary>
    /// <returns>The files that were written.</returns>
    public IReadOnlyList<EditionFile> Update()
    {
        var changed = Build().Append(Confirmed()).Where(file => !IsThere(file)).ToList();
        changed.ForEach(file => file.Write(folder));
        return changed;
    }

    /// <summary>Writes the sources from which the folder's files can be built.</summary>
    public void Split()
    {
        List<EditionFile> files = [Read(Catalogue)];
        files.AddRange(ShippedTemplates().Select(Read));
        foreach (var source in EditionSplit.Of(files))
        {
            SourceFile.Write(Sources, source.Name, source.Text);
        }
    }

    /// <summary>A workspace of the edition with the months its samples have.</summary>
    /// <returns>Names in the workspace; nothing is written.</returns>
    /// <exception cref="SourceException">A sample does not fit its form.</exception>
    public IEnumerable<EditionFile> Samples()
    {
        var files = Build().Select(file => IsThere(file) ? Read(file.Name) : file).ToList();
        var workbook = WorkbookReader.Read(Catalogue, files[0].Content).Workbook;
        var book = workbook is null ? null : CatalogueBook.Read(workbook).Book;
        if (book is null)
        {
            throw new SourcePlace(Catalogue, 1).Fault("p06 finds errors in the catalogue");
        }

        var templates = files
            .Where(file => file.Name.EndsWith(".docx", StringComparison.Ordinal))
            .Select(file => file with { Name = $"mau/{file.Name}" });
        var forms = SampleFolder.Read(Sources);
        var sent = new SampleMonths(book).Write(forms);
        return [files[0], .. templates, .. sent.Select(file => new EditionFile(file.Path, file.Content))];
    }

    /// <summary>File names of the templates that are there.</summary>
    private IEnumerable<string> ShippedTemplates() =>
        Templates.Select(name => $"{name}.docx").Where(name => File.Exists(Path.Combine(folder, name)));

    private EditionFile Read(string name) => new(name, File.ReadAllBytes(Path.Combine(folder, name)));

    private bool IsThere(EditionFile built)
    {
        if (!File.Exists(Path.Combine(folder, built.Name)))
        {
            return false;
        }

        if (built.Name == ToConfirm)
        {
            return Read(built.Name).Content.AsSpan().SequenceEqual(built.Content);
        }

        var there = EditionSplit.Of([Read(built.Name)]);
        return there.SequenceEqual(EditionSplit.Of([built]));
    }

    private EditionFile Build(string name, StyleTable styles)
    {
        var source = SourceFile.Read(Sources, $"{name}.md");
        var template = TemplateReader.Read(source, styles);
        return new($"{name}.docx", TemplateDocument.Write(template, styles));
    }

    /// <summary>What the office must confirm, a line each, numbered from 1: <c>p06 init</c> prints it.</summary>
    public EditionFile Confirmed()
    {
        var rows = CsvTable.Read(SourceFile.Read(Sources, Confirmations)).Rows;
        foreach (var (index, row) in rows.Index())
        {
            if (
                Length.Number(row["so"]) != index + 1
                || row["noi_dung"].Length == 0
                || row["noi_sua"].Length == 0
            )
            {
                throw row.Place.Fault($"so is {index + 1} here; noi_dung and noi_sua are not blank");
            }
        }

        var lines = string.Concat(rows.Select(row => $"{row["so"]}. {row["noi_dung"]}: {row["noi_sua"]}\n"));
        return new(ToConfirm, Encoding.UTF8.GetBytes(lines));
    }
}
