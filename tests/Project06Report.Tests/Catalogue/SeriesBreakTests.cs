using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Catalogue;

/// <summary>The optional sheet NGAT_CHUOI.</summary>
public sealed class SeriesBreakTests
{
    private static readonly object?[] Columns =
    [
        "ma",
        "don_vi",
        "thang",
        "so_dau_ky",
        "nguoi_duyet",
        "can_cu",
        "tu_ngay",
        "den_ngay",
    ];

    [Fact]
    public void A_catalogue_without_the_sheet_has_no_breaks() =>
        Assert.Empty(
            CatalogueBook
                .Read(new CatalogueWorkbook().Build())
                .Book!.At(new DateOnly(2022, 8, 14))
                .SeriesBreaks
        );

    [Fact]
    public void A_break_is_read_with_who_approved_it()
    {
        var reading = Read(
            "cccd_thu_nhan.luy_ke",
            "CAT",
            "2022-08",
            1253664,
            "Chủ tịch",
            "Công văn 15",
            "01/01/2022"
        );
        Assert.Equal(
            new SeriesBreak(
                "cccd_thu_nhan.luy_ke",
                "CAT",
                new ReportingMonth(2022, 8),
                1253664,
                "Chủ tịch",
                "Công văn 15",
                new(new DateOnly(2022, 1, 1), null)
            ),
            Assert.Single(reading.Book!.At(new DateOnly(2022, 8, 14)).SeriesBreaks)
        );
    }

    [Theory]
    [InlineData("cccd_thu_nhan.luyke", "CAT", "2022-08", "P06-362")]
    [InlineData("cccd_thu_nhan.luy_ke", "CATT", "2022-08", "P06-362")]
    [InlineData("cccd_thu_nhan.luy_ke", "CAT", "8/2022", "P06-355")]
    [InlineData("trich_yeu.ky_nay", "SYT", "2022-08", "P06-369")]
    public void What_does_not_exist_is_told_at_its_cell(string id, string agency, string month, string kind)
    {
        var finding = Assert.Single(
            Read(id, agency, month, 1, "Chủ tịch", "Công văn 15", "01/01/2022").Findings
        );
        Assert.Equal(("NGAT_CHUOI", kind), (finding.Place.Part, finding.Kind.Code));
    }

    [Fact]
    public void One_figure_has_one_opening_value_in_a_month() =>
        Assert.Equal(
            "NGAT_CHUOI",
            Assert
                .Single(
                    CatalogueBook
                        .Read(
                            Workbook("cccd_thu_nhan.luy_ke", "CAT", "2022-08", 1, "a", "b", "01/01/2022")
                                .WithRow(
                                    "NGAT_CHUOI",
                                    "cccd_thu_nhan.luy_ke",
                                    "CAT",
                                    "2022-08",
                                    2,
                                    "a",
                                    "b",
                                    "01/01/2022"
                                )
                                .Build()
                        )
                        .Findings
                )
                .Place.Part
        );

    private static CatalogueReading Read(params object?[] row) => CatalogueBook.Read(Workbook(row).Build());

    private static CatalogueWorkbook Workbook(params object?[] row) =>
        new CatalogueWorkbook().WithSheet("NGAT_CHUOI", Columns).WithRow("NGAT_CHUOI", row);
}
