using System.Text;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Catalogue;
using Project06Report.Editions;
using Project06Report.WordTemplates;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Editions;

/// <summary>What ships is what its text says: the files of templates/&lt;year&gt; beside those built from its folder
/// nguon.</summary>
public sealed class ShippedEditionTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");

    public static TheoryData<string> Years =>
        [
            .. new DirectoryInfo(Templates)
                .EnumerateDirectories()
                .Where(folder => Directory.Exists(Path.Combine(folder.FullName, Edition.SourceFolder)))
                .Select(folder => folder.Name)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void The_first_edition_has_its_text() => Assert.Contains("2022", Years.Select(year => year.Data));

    [Theory]
    [MemberData(nameof(Years))]
    public void The_catalogue_has_the_cells_types_widths_and_drop_downs_of_its_text(string year) =>
        Assert.Equal(Lines(Shipped(year, Edition.Catalogue)), Lines(Built(year, Edition.Catalogue)));

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_template_has_the_trees_of_its_text(string year) =>
        Assert.All(
            new Edition(Path.Combine(Templates, year)).Build().Where(file => file.Name != Edition.Catalogue),
            file => Assert.Equal(DocumentTrees.Of(Shipped(year, file.Name)), DocumentTrees.Of(file.Content))
        );

    [Theory]
    [MemberData(nameof(Years))]
    public void What_init_lists_for_confirmation_is_that_of_the_text(string year)
    {
        var built = new Edition(Path.Combine(Templates, year)).Confirmed();
        Assert.Equal(
            File.ReadAllText(Path.Combine(Templates, year, built.Name)),
            Encoding.UTF8.GetString(built.Content)
        );
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void No_file_ships_without_its_text(string year) =>
        Assert.Equal(
            new DirectoryInfo(Path.Combine(Templates, year))
                .EnumerateFiles("*.*")
                .Select(file => file.Name)
                .Where(name => Path.GetExtension(name) is ".xlsx" or ".docx")
                .Order(StringComparer.Ordinal),
            new Edition(Path.Combine(Templates, year))
                .Build()
                .Select(file => file.Name)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Years))]
    public void A_built_template_is_valid_by_the_schema(string year) =>
        Assert.All(
            new Edition(Path.Combine(Templates, year)).Build().Where(file => file.Name != Edition.Catalogue),
            file =>
            {
                using var document = WordprocessingDocument.Open(
                    new MemoryStream(file.Content),
                    isEditable: false
                );
                Assert.Empty(
                    new OpenXmlValidator(FileFormatVersions.Office2013)
                        .Validate(document, TestContext.Current.CancellationToken)
                        .Select(error => $"{error.Path?.XPath}: {error.Description}")
                );
            }
        );

    [Theory]
    [MemberData(nameof(Years))]
    public void The_program_has_nothing_to_say_of_what_is_built(string year) =>
        Assert.All(new Edition(Path.Combine(Templates, year)).Build(), file =>
            Assert.Empty(
                file.Name == Edition.Catalogue
                    ? CatalogueBook.Read(WorkbookReader.Read(file.Name, file.Content).Workbook!).Findings
                    : WordTemplate.Open(file.Name, file.Content).Findings
            )
        );

    [Theory]
    [MemberData(nameof(Years))]
    public void Two_builds_give_the_same_bytes(string year) =>
        Assert.All(
            new Edition(Path.Combine(Templates, year))
                .Build()
                .Zip(new Edition(Path.Combine(Templates, year)).Build()),
            pair => Assert.True(pair.First.Content.SequenceEqual(pair.Second.Content), pair.First.Name)
        );

    private static byte[] Shipped(string year, string name) =>
        File.ReadAllBytes(Path.Combine(Templates, year, name));

    private static byte[] Built(string year, string name) =>
        new Edition(Path.Combine(Templates, year)).Build().Single(file => file.Name == name).Content;

    private static IReadOnlyList<string> Lines(byte[] workbook)
    {
        using XLWorkbook book = new(new MemoryStream(workbook));
        return
        [
            .. from sheet in book.Worksheets.OrderBy(sheet => sheet.Position)
            from line in sheet
                .CellsUsed()
                .Select(cell =>
                    $"{sheet.Name}!{cell.Address}: {cell.DataType} {cell.Style.NumberFormat.Format} {cell.GetString()}"
                )
                .Concat(
                    sheet
                        .ColumnsUsed()
                        .Select(column => $"{sheet.Name}!{column.ColumnLetter()}: {column.Width:0.00}")
                )
                .Concat(
                    sheet.DataValidations.Select(rule =>
                        $"{sheet.Name}!{string.Join(' ', rule.Ranges)}: {rule.MinValue} {rule.ErrorTitle} {rule.ErrorMessage}"
                    )
                )
                .Append(
                    $"{sheet.Name}: {sheet.SheetView.SplitRow} {sheet.SheetView.SplitColumn} {sheet.ShowGridLines}"
                )
            select line,
        ];
    }
}
