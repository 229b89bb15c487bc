using Project06Report.Catalogue;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Catalogue;

/// <summary>The optional sheet KE_THUA.</summary>
public sealed class SuccessionTests
{
    private static readonly object?[] Columns = ["ma", "don_vi_moi", "can_cu", "tu_ngay", "den_ngay"];

    [Fact]
    public void A_catalogue_without_the_sheet_knows_no_successors() =>
        Assert.Empty(
            CatalogueBook.Read(new CatalogueWorkbook().Build()).Book!.At(new(2025, 8, 14)).Successions
        );

    [Fact]
    public void A_successor_holds_from_its_first_day()
    {
        var book = Read("HTH", "CAT", "Nghị quyết 202", "01/7/2025").Book!;
        Assert.Empty(book.At(new(2025, 6, 30)).Successions);
        Assert.Equal(
            new Succession("HTH", "CAT", "", "Nghị quyết 202", new(new(2025, 7, 1), null)),
            Assert.Single(book.At(new(2025, 7, 1)).Successions)
        );
    }

    [Fact]
    public void An_agency_of_other_days_is_a_former_one()
    {
        var book = CatalogueBook.Read(new CatalogueWorkbook().Build()).Book!;
        Assert.Empty(book.At(new(2025, 6, 30)).FormerAgencies);
        Assert.Equal("HTH", Assert.Single(book.At(new(2025, 7, 1)).FormerAgencies).Code);
    }

    [Theory]
    [InlineData("HTHH", "CAT", "01/7/2025", "P06-362")]
    [InlineData("HTH", "CATT", "01/7/2025", "P06-362")]
    [InlineData("SYT", "HTH", "01/7/2025", "P06-363")]
    public void What_does_not_exist_is_told_at_its_cell(
        string former,
        string successor,
        string first,
        string kind
    )
    {
        var finding = Assert.Single(Read(former, successor, "Nghị quyết 202", first).Findings);
        Assert.Equal(("KE_THUA", kind), (finding.Place.Part, finding.Kind.Code));
    }

    private static CatalogueReading Read(params object?[] row) =>
        CatalogueBook.Read(
            new CatalogueWorkbook().WithSheet("KE_THUA", Columns).WithRow("KE_THUA", row).Build()
        );
}
