using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Samples;

public sealed class SampleWorkspaceTests
{
    private static readonly string Root = SampleWorkspace.Root;

    public static TheoryData<string> Paths => [.. SampleWorkspace.All.Select(SampleWorkspace.PathOf)];

    /// <summary>Run with <c>-explicit only</c> after changing the recipe or the catalogue.</summary>
    [Fact(Explicit = true)]
    public void Write_the_sample()
    {
        foreach (var content in SampleWorkspace.All)
        {
            var path = Path.Combine(Root, SampleWorkspace.PathOf(content));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Writer(content.Month).Write(content));
        }
    }

    [Fact]
    public void The_sample_uses_the_catalogue_that_ships_but_for_the_months_it_is_for()
    {
        var shipped = Lines(Path.Combine(Repository.Root, "templates/2022/danh-muc.xlsx"));
        var sample = Lines(Path.Combine(Root, "danh-muc.xlsx"));
        Assert.Equal(
            sample,
            shipped.Where(line => !line.StartsWith("CAI_DAT: dung_", StringComparison.Ordinal))
        );
        Assert.Equal(sample.Count + 2, shipped.Count);

        static List<string> Lines(string path) =>
            [
                .. WorkbookReader
                    .Read("danh-muc.xlsx", File.ReadAllBytes(path))
                    .Workbook!.Sheets.SelectMany(sheet =>
                        sheet
                            .Cells.GroupBy(cell => cell.Address.Row)
                            .Select(row =>
                                $"{sheet.Name}: {string.Join(" | ", row.Select(cell => cell.Text))}"
                            )
                    ),
            ];
    }

    [Fact]
    public void The_catalogue_is_read_without_a_finding() =>
        Assert.Empty(
            CatalogueBook
                .Read(
                    WorkbookReader
                        .Read("danh-muc.xlsx", File.ReadAllBytes(Path.Combine(Root, "danh-muc.xlsx")))
                        .Workbook!
                )
                .Findings
        );

    [Fact]
    public void The_folders_hold_the_recipes_submissions_and_no_others()
    {
        var found = new[] { SampleWorkspace.July, SampleWorkspace.August }.SelectMany(month =>
            new DirectoryInfo(Path.Combine(Root, $"{month}/nop"))
                .EnumerateFileSystemInfos()
                .Select(file => $"{month}/nop/{file.Name}")
        );
        Assert.Equal(
            Paths.Select(row => row.Data).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_committed_workbook_is_read_without_a_finding(string path) =>
        Assert.Empty(Reading(path).Findings);

    /// <summary>The recipe written again holds the same cells and names, wherever the zip library packs them differently.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void A_committed_workbook_holds_what_the_recipe_writes(string path)
    {
        var content = SampleWorkspace.All.Single(candidate => SampleWorkspace.PathOf(candidate) == path);
        var (committed, written) = (
            Reading(path).Workbook!,
            WorkbookReader.Read(path, Writer(content.Month).Write(content)).Workbook!
        );
        Assert.Equal(Cells(written), Cells(committed));
        Assert.Equal(written.DefinedNames.AsEnumerable(), committed.DefinedNames);
    }

    [Fact]
    public void Every_figure_stands_in_the_cell_its_name_points_at()
    {
        foreach (var content in SampleWorkspace.All)
        {
            var workbook = Reading(SampleWorkspace.PathOf(content)).Workbook!;
            var named = workbook.DefinedNames.ToDictionary(
                name => name.Name,
                name => workbook.Find(name.Sheet)![name.Cell]?.Raw
            );
            Assert.All(content.Figures, figure =>
                Assert.Equal(figure.Value.ToString(CultureInfo.InvariantCulture), named[$"DA06.{figure.Key}"])
            );
        }
    }

    [Fact]
    public void The_same_content_is_written_as_the_same_bytes()
    {
        var content = SampleWorkspace.All[0];
        Assert.Equal(Writer(content.Month).Write(content), Writer(content.Month).Write(content));
    }

    [Fact]
    public void Texts_of_the_sample_are_composed()
    {
        var texts = SampleWorkspace.All.SelectMany(content =>
            content
                .Narratives.Select(item => item.Text)
                .Concat(content.Documents.Select(item => item.Title))
                .Concat(content.Texts.Values)
        );
        Assert.All(texts, text => Assert.Equal(VietnameseText.ToNfc(text), text));
    }

    private static WorkbookReading Reading(string path) =>
        WorkbookReader.Read(path, File.ReadAllBytes(Path.Combine(Root, path)));

    private static IEnumerable<(string Sheet, Cell Cell)> Cells(Workbook workbook) =>
        workbook.Sheets.SelectMany(sheet => sheet.Cells.Select(cell => (sheet.Name, cell)));

    private static SubmissionWriter Writer(ReportingMonth month) =>
        new(
            SampleWorkspace.Catalogue.At(CutOffCalendar.Decree09.PeriodOf(month).Last),
            SampleWorkspace.Catalogue.Sha256
        );
}
