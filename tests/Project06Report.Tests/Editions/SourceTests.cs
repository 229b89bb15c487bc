using ClosedXML.Excel;
using Project06Report.Editions.Catalogues;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;
using Xunit;

namespace Project06Report.Tests.Editions;

/// <summary>The tables an edition is told in, and what is said of a fault in them.</summary>
public sealed class SourceTests : IDisposable
{
    private const string Titles = "trang,cot,tieu_de,rong,kieu,chon\n";
    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_table_is_read_as_it_is_written()
    {
        string[][] rows =
        [
            ["a,b", "\"c\"\nd", ""],
            ["", " e", "f"],
        ];
        var text = CsvTable.Write(["x", "y", "z"], rows);
        Assert.Equal("x,y,z\n\"a,b\",\"\"\"c\"\"\nd\",\n, e,f\n", text);
        Assert.Equal(rows, CsvTable.Read(new("t.csv", text)).Rows.Select(row => row.Cells.ToArray()));
    }

    [Theory]
    [InlineData("", "t.csv(1): the first line holds the codes of the columns")]
    [InlineData("a,a\n", "t.csv(1): every column has a code of its own")]
    [InlineData("a,b\n1\n", "t.csv(2): 1 cells, but 2 columns")]
    [InlineData("a\n\"1\n2\n", "t.csv(2): a quoted cell does not end")]
    [InlineData("a\n\"1\n2\" 3\n", "t.csv(3): after a quoted cell a comma or the end of the line must stand")]
    [InlineData("a\n1\"2\n", "t.csv(2): a cell with a quote is quoted, and the quote doubled")]
    public void A_fault_of_a_table_is_told_with_its_line(string text, string message) =>
        Assert.Equal(message, Fault(() => CsvTable.Read(new("t.csv", text))));

    [Theory]
    [InlineData("a\r\nb\n", "t.md(1): a line ends in LF alone, and no byte order mark stands in the file")]
    [InlineData("a\nTie\u0302\u0301ng\n", "t.md(2): letters must be composed (NFC)")]
    public void A_source_has_one_spelling(string text, string message)
    {
        File.WriteAllText(Path.Combine(folder, "t.md"), text);
        Assert.Equal(message, Fault(() => SourceFile.Read(folder, "t.md")));
    }

    [Fact]
    public void A_source_is_UTF_8_and_there()
    {
        File.WriteAllBytes(Path.Combine(folder, "t.md"), [0x54, 0xEA]);
        Assert.Equal("t.md(1): the file is not UTF-8", Fault(() => SourceFile.Read(folder, "t.md")));
        Assert.Equal("u.md(1): the file is missing", Fault(() => SourceFile.Read(folder, "u.md")));
    }

    [Theory]
    [InlineData(
        "A,,Tên,,,\nA,ma,Mã,8,,\n",
        "ma,x\n",
        "danh-muc/A.csv(1): tieu-de.csv has other columns, or another order"
    )]
    [InlineData(
        "A,ma,Mã,8,,\n",
        "ma\n",
        "tieu-de.csv(2): a sheet has one row with a blank cot, its title: A"
    )]
    [InlineData(
        "A,,Tên,,,\nA,ma,Mã,rộng,,\n",
        "ma\n",
        "tieu-de.csv(3): rong is a number of characters, not rộng"
    )]
    [InlineData(
        "A,,Tên,,,\nA,ma,Mã,8,tien,\n",
        "ma\n",
        "tieu-de.csv(3): kieu is chu, giua, so, ngay or ghi_chu, not tien"
    )]
    [InlineData(
        "A,,Tên,,,\nA,tu_ngay,Từ,8,,\n",
        "tu_ngay\n1/7/2026\n",
        "danh-muc/A.csv(2): tu_ngay is ngay, not \"1/7/2026\""
    )]
    [InlineData(
        "A,,Tên,,,\nA,thu_tu,TT,8,,\n",
        "thu_tu\nmột\n",
        "danh-muc/A.csv(2): thu_tu is so, not \"một\""
    )]
    [InlineData("A,,Tên,,,\nA,ma,Mã,8,,\n", "ma\n\"x \"\n", "danh-muc/A.csv(2): ma is chu, not \"x \"")]
    public void A_fault_of_the_catalogue_is_told_with_its_line(string titles, string sheet, string message)
    {
        SourceFile.Write(folder, CatalogueSource.Titles, Titles + titles);
        SourceFile.Write(folder, "danh-muc/A.csv", sheet);
        Assert.Equal(message, Fault(() => CatalogueSource.Read(folder)));
    }

    [Fact]
    public void A_sheet_without_a_title_is_not_passed_over()
    {
        SourceFile.Write(folder, CatalogueSource.Titles, Titles + "A,,Tên,,,\nA,ma,Mã,8,,\n");
        SourceFile.Write(folder, "danh-muc/A.csv", "ma\n");
        SourceFile.Write(folder, "danh-muc/B.csv", "ma\n");
        Assert.Equal(
            "danh-muc/B.csv(1): tieu-de.csv has no title for this sheet",
            Fault(() => CatalogueSource.Read(folder))
        );
    }

    [Fact]
    public void A_drop_down_is_at_most_as_long_as_Excel_takes()
    {
        var words = string.Join(',', Enumerable.Repeat("mot_tu", 40));
        SourceFile.Write(folder, CatalogueSource.Titles, Titles + $"A,,Tên,,,\nA,ma,Mã,8,,\"{words}\"\n");
        SourceFile.Write(folder, "danh-muc/A.csv", "ma\n");
        Assert.Equal(
            "tieu-de.csv(3): Excel takes a list of at most 255 characters",
            Fault(() => CatalogueSource.Read(folder))
        );
    }

    [Fact]
    public void Any_sheet_may_be_told_and_an_empty_one_has_its_head()
    {
        SourceFile.Write(
            folder,
            CatalogueSource.Titles,
            Titles
                + "MUC_GIAO,,Mức giao,,,\nMUC_GIAO,ma,Mã,8,,\nMUC_GIAO,chieu,Chiều,8,giua,\"cao,thap\"\n"
                + "MUC_GIAO,muc,Mức,8,so,\nMUC_GIAO,tu_ngay,Từ,13,,\nNHOM,,Nhóm,,,\nNHOM,ma,Mã,8,,\n"
        );
        SourceFile.Write(
            folder,
            "danh-muc/MUC_GIAO.csv",
            "ma,chieu,muc,tu_ngay\ndddt,cao,99.5,2026-07-01\nssk,,,\n"
        );
        SourceFile.Write(folder, "danh-muc/NHOM.csv", "ma\n");
        using XLWorkbook book = new(new MemoryStream(CatalogueWorkbook.Write(CatalogueSource.Read(folder))));
        Assert.Equal(["MUC_GIAO", "NHOM"], book.Worksheets.Select(sheet => sheet.Name));
        var sheet = book.Worksheet("MUC_GIAO");
        Assert.Equal((XLDataType.Number, 99.5), (sheet.Cell("C4").DataType, sheet.Cell("C4").GetDouble()));
        Assert.Equal(new DateTime(2026, 7, 1), sheet.Cell("D4").GetDateTime());
        Assert.True(sheet.Cell("C5").IsEmpty());
        Assert.Equal("B4:B65", sheet.DataValidations.Single().Ranges.Single().RangeAddress.ToString());
        Assert.Equal("ma", book.Worksheet("NHOM").Cell("A3").GetString());
    }

    [Theory]
    [InlineData("ma,ten\nNormal,Normal\n", "styles.csv(2): the table has no column ten_khac")]
    public void A_fault_of_the_styles_is_told_with_its_line(string text, string message)
    {
        SourceFile.Write(folder, StyleTable.FileName, text);
        Assert.Equal(message, Fault(() => StyleTable.Read(folder)));
    }

    [Fact]
    public void Every_length_comes_back_as_it_was_written()
    {
        for (var twips = -600; twips <= 17000; twips++)
        {
            Assert.Equal(twips, Length.Millimetres(Length.Millimetres(twips)));
            Assert.Equal(twips, Length.Points(Length.Points(twips)));
        }
    }

    private static string Fault(Func<object> read) => Assert.Throws<SourceException>(read).Message;
}
