using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Tests.CommandLine;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Editions;

public sealed class ClaimedMonthTests
{
    [Theory]
    [InlineData("2022", "2022-01")]
    [InlineData("2022", "2025-02")]
    [InlineData("2026", "2026-12")]
    public void An_edition_can_be_used_in_a_month_it_claims(string edition, string month)
    {
        var (files, book) = Shipped(edition);
        var result = EveryMonth.Check(
            Workspace.Holding(files),
            book,
            ReportingMonth.Parse(month)!.Value,
            everySender: false
        );
        Assert.Empty(result.Faults);
        Assert.True(result.IsRight);
        Assert.Equal(2, result.Templates);
    }

    [DeepTheory]
    [InlineData("2022", "2022-01", "2025-02", 38)]
    [InlineData("2026", "2025-07", "2027-12", 30)]
    public void An_edition_can_be_used_in_every_month_it_claims(
        string edition,
        string first,
        string last,
        int months
    )
    {
        var result = EveryMonth.Check(Workspace.Holding(Shipped(edition).Files));
        Assert.Empty(result.Findings);
        Assert.Equal(first, $"{result.Months[0].Month}");
        Assert.Equal(last, $"{result.Months[^1].Month}");
        Assert.Equal(months, result.Months.Count(month => month.IsRight));
    }

    [Fact]
    public void A_month_without_its_template_is_not_right()
    {
        var (files, book) = Shipped("2022");
        files.Remove("mau/bao-cao-ky.docx");
        var result = EveryMonth.Check(Workspace.Holding(files), book, new(2022, 8), everySender: false);
        Assert.Equal("mau/bao-cao-ky.docx", Assert.Single(result.Faults).Place.File);
        Assert.False(result.IsRight);
    }

    [Fact]
    public void A_catalogue_that_claims_no_months_is_told_what_it_lacks()
    {
        var sample = Path.Combine(Repository.Root, "samples", "2022");
        var run = P06.Run("template", "check", "--all-months", "-w", sample);
        Assert.Equal(18, run.Exit);
        Assert.Contains("dung_tu_thang", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_months_and_one_month_are_not_asked_for_together() =>
        Assert.Equal(2, P06.Run("template", "check", "--all-months", "--month", "2022-08").Exit);

    private static (Dictionary<string, byte[]> Files, CatalogueBook Book) Shipped(string edition)
    {
        var folder = Path.Combine(Repository.Root, "templates", edition);
        var catalogue = File.ReadAllBytes(Path.Combine(folder, Workspace.CatalogueName));
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal)
        {
            [Workspace.CatalogueName] = catalogue,
        };
        foreach (var name in (string[])["bao-cao-thang.docx", "bao-cao-ky.docx"])
        {
            files[$"mau/{name}"] = File.ReadAllBytes(Path.Combine(folder, name));
        }

        var workbook = WorkbookReader.Read(Workspace.CatalogueName, catalogue).Workbook;
        return (files, CatalogueBook.Read(workbook!).Book!);
    }
}
