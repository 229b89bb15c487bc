using Project06Report.Codes;
using Project06Report.Diagnostics;
using Xunit;

namespace Project06Report.Tests.Diagnostics;

public sealed class PlaceTests
{
    private const string File = "2022-08/nop/SYT-2022-08.xlsx";
    private const string Register = "so-niem-phong.txt";

    private static readonly CellPlace F9 = new(File, "SO_LIEU", new(9, 6), "mũi tiêm");
    private static readonly ParagraphPlace Third = new("mau.docx", "thân văn bản", 3, "", "", 3);

    public static TheoryData<Place, string> Shown =>
        new()
        {
            { new FilePlace(File), File },
            { new FilePlace("2022-08/niem-phong", "tháng 8/2022"), "2022-08/niem-phong (tháng 8/2022)" },
            { new FilePlace("", "mũi tiêm"), " (mũi tiêm)" },
            { new SheetPlace(File, "BIA", "Sở Y tế"), $"{File} › BIA (Sở Y tế)" },
            { new RowPlace("danh-muc.xlsx", "CHI_TIEU", 4), "danh-muc.xlsx › CHI_TIEU › dòng 4" },
            { Line(2), $"{Register} › dòng 2" },
            { F9, $"{File} › SO_LIEU › F9 (mũi tiêm)" },
            { new AgencyPlace("2022-08/nop", "SYT", "Sở Y tế", 6), "2022-08/nop (Sở Y tế)" },
            {
                new AgencyPlace(File, "SYT", "Sở Y tế", 6) { Sheet = "SO_LIEU", Subject = "mũi tiêm" },
                $"{File} › SO_LIEU (Sở Y tế: mũi tiêm)"
            },
            { Third, "mau.docx › thân văn bản › đoạn 3" },
            { Third.At(7), "mau.docx › thân văn bản › đoạn 3" },
            {
                Third with
                {
                    Inner = "chú thích 7",
                    Heading = "I. KẾT QUẢ",
                },
                "mau.docx › thân văn bản › đoạn 3 › chú thích 7 (mục \"I. KẾT QUẢ\")"
            },
            {
                Third with
                {
                    Heading = "I. KẾT QUẢ",
                    Excerpt = "… đã tiêm …",
                },
                "mau.docx › thân văn bản › đoạn 3 (… đã tiêm …)"
            },
            { new PackagePlace("mau.docx", "word/document.xml"), "mau.docx › word/document.xml" },
            { new PackagePlace("2022-08-01.zip", ""), "2022-08-01.zip" },
            { new RulePlace("danh-muc.xlsx", "QUY_TAC", "cong_1"), "danh-muc.xlsx › QUY_TAC (cong_1)" },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_place_is_shown_from_the_outside_in(Place place, string shown) =>
        Assert.Equal(shown, place.ToString());

    [Fact]
    public void Cells_are_listed_row_by_row_and_not_as_words() =>
        AssertListed(Cell(2, 1), Cell(9, 26), Cell(9, 27), Cell(10, 2), Cell(1_048_576, 16_384));

    [Fact]
    public void Lines_of_a_file_are_listed_by_number() =>
        AssertListed(new FilePlace(Register), Line(2), Line(10), Line(100));

    [Fact]
    public void What_is_about_the_whole_sheet_is_listed_before_its_cells_and_a_row_after_its_own() =>
        AssertListed(
            new SheetPlace(File, "SO_LIEU"),
            Cell(4, 16_384),
            new RowPlace(File, "SO_LIEU", 4),
            Cell(5, 1)
        );

    [Fact]
    public void Agencies_are_listed_in_their_own_order_before_any_cell_of_the_sheet() =>
        AssertListed(Agency(2, "Công an tỉnh"), Agency(10, "Bảo hiểm xã hội"), Cell(1, 1));

    [Fact]
    public void Paragraphs_are_listed_by_number_and_the_tags_of_one_by_index() =>
        AssertListed(Third, Third.At(2), Third.At(10), Paragraph(4).At(1), Paragraph(10));

    [Fact]
    public void A_paragraph_is_not_the_place_of_its_first_tag() => Assert.NotEqual<Place>(Third, Third.At(0));

    [Fact]
    public void Places_of_the_same_words_in_different_files_differ() =>
        Assert.NotEqual<Place>(F9, F9 with { File = "2022-09/nop/SYT-2022-09.xlsx" });

    private static RowPlace Line(int number) => new(Register, "", number);

    private static CellPlace Cell(int row, int column) => new(File, "SO_LIEU", new(row, column));

    private static AgencyPlace Agency(int order, string name) =>
        new(File, name, name, order) { Sheet = "SO_LIEU" };

    private static ParagraphPlace Paragraph(int number) => Third with { Number = number, InOrder = number };

    /// <summary>Whatever order they are found in.</summary>
    private static void AssertListed(params Place[] places)
    {
        var found = places
            .Reverse()
            .Select(place => new Diagnostic(DiagnosticCatalogue.Reading.CellsConflict, place));
        Assert.Equal(places, Diagnostic.InOrder(found).Select(finding => finding.Place));
    }
}
