using Project06Report.Catalogue;
using Xunit;

namespace Project06Report.Tests.Catalogue;

/// <summary>Sheets DONG and COT instead of CHI_TIEU, and groups of units.</summary>
public sealed class LineTests
{
    private static readonly DateOnly Day = new(2026, 11, 14);

    [Fact]
    public void A_line_is_a_place_in_every_column_of_its_sheet_in_every_form_that_asks_for_it()
    {
        var at = Book().At(Day);
        Assert.Equal(
            ["06-XA dddt.tu ty_so", "06-XA dddt.mau ty_so"],
            at.PlacesOf(at.FindAgency("X28261")!, at.FindForm("06-XA")!).Select(Told)
        );
        Assert.Equal(
            ["DDDT dddt.tu", "DDDT dddt.mau"],
            at.PlacesOf(at.FindAgency("CAT")!, at.FindForm("06-CT")!)
                .Select(place => $"{place.SheetName} {place.Id}")
        );
    }

    [Fact]
    public void The_first_form_of_a_line_is_the_official_one() =>
        Assert.Equal("06-XA", Book().At(Day).OfficialPlace("dddt.tu")!.Form);

    [Fact]
    public void A_line_may_take_some_columns_and_say_itself_what_they_hold()
    {
        var at = Book().At(Day);
        Assert.Equal(
            ["II06 ho_so.tiep_nhan tinh", "II06 ho_so.ky_truoc dau_ky", "II06 tin.luy_ke ton"],
            at.PlacesOf(at.FindAgency("X28249")!, at.FindForm("II06")!).Select(Told)
        );
    }

    [Fact]
    public void A_column_that_has_ended_gives_no_place_any_more()
    {
        var at = Book(book => book.With("COT", 2, "den_ngay", "30/6/2026")).At(Day);
        Assert.Null(at.OfficialPlace("ho_so.ky_truoc"));
        Assert.NotNull(at.OfficialPlace("ho_so.tiep_nhan"));
    }

    [Fact]
    public void A_group_has_the_members_of_the_groups_it_contains_in_protocol_order()
    {
        var at = Book().At(Day);
        Assert.Equal(["X28249", "X28261"], at.MembersOf("XA").Select(agency => agency.Code));
        Assert.Equal(["X28261"], at.MembersOf("PHUONG").Select(agency => agency.Code));
        Assert.Equal(["XA", "PHUONG"], at.GroupsOf(at.FindAgency("X28261")!).Select(group => group.Code));
    }

    [Fact]
    public void Every_form_of_every_agency_is_owed() =>
        Assert.Equal(
            ["CAT", "X28249/06-XA", "X28249/II06", "X28261/06-XA", "X28261/II06"],
            Book().At(Day).Owed.Select(owed => owed.Code)
        );

    [Theory]
    [InlineData("DONG", 1, "cot", "tua", "P06-362 DONG D4")]
    [InlineData("DONG", 1, "bieu_mau", "06-XA, 06-XX", "P06-362 DONG B4")]
    [InlineData("DONG", 1, "danh_sach_cua", "XA", "P06-369 DONG N4")]
    [InlineData("COT", 1, "loai", null, "P06-353 DONG I5")]
    [InlineData("DON_VI", 2, "nhom", "XX", "P06-362 DON_VI G5")]
    [InlineData("DON_VI", 2, "ma_so", "2824", "P06-359 DON_VI H5")]
    [InlineData("NHOM", 1, "thuoc", "PHUONG", "P06-369 NHOM D4")]
    [InlineData("NHOM", 1, "ma", "CAT", "P06-360 NHOM A4")]
    [InlineData("BIEU_MAU", 1, "dong_tong", "x", "P06-369 BIEU_MAU F4")]
    [InlineData("MUC_GIAO", 1, "ma", "tin", "P06-369 MUC_GIAO A4")]
    [InlineData("MUC_GIAO", 1, "san", 100, "P06-369 MUC_GIAO E4")]
    public void Each_fault_is_named_with_its_cell(
        string sheet,
        int row,
        string column,
        object? value,
        string told
    )
    {
        var reading = CatalogueBook.Read(LineCatalogue.Small().With(sheet, row, column, value).Build());
        Assert.Contains(
            told,
            reading.Findings.Select(finding =>
                $"{finding.Kind.Code} {finding.Place.Part} {finding.Place.Spot}"
            )
        );
    }

    private static string Told(FormPlace place) =>
        $"{place.Form} {place.Id} {CatalogueSheets.WordOf(place.Kind)}";

    private static CatalogueBook Book(Func<CatalogueWorkbook, CatalogueWorkbook>? change = null)
    {
        var reading = CatalogueBook.Read((change ?? (book => book))(LineCatalogue.Small()).Build());
        Assert.Empty(reading.Findings);
        return reading.Book!;
    }
}
