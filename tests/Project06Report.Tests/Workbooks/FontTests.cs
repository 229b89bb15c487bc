using System.Collections.Immutable;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks;

public sealed class FontTests
{
    private const string Styles =
        "<fonts><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font><font><name val=\".VnTime\"/></font><font/></fonts>"
        + "<cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"9\"/></cellXfs>";

    [Theory]
    [InlineData("<c r=\"A1\" t=\"str\"><v>a</v></c>", "Times New Roman")]
    [InlineData("<c r=\"A1\" t=\"str\" s=\"1\"><v>a</v></c>", ".VnTime")]
    [InlineData("<c r=\"A1\" t=\"str\" s=\"2\"><v>a</v></c>", "")]
    [InlineData("<c r=\"A1\" t=\"str\" s=\"3\"><v>a</v></c>", "")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>1</v></c>", "")]
    public void A_text_knows_the_font_of_its_style(string cell, string font) =>
        Assert.Equal(font, FontOf(cell));

    [Theory]
    [InlineData(1, "<r><t>C«ng </t></r><r><rPr><b/></rPr><t>an</t></r>", ".VnTime")]
    [InlineData(
        0,
        "<r><rPr><rFont val=\".VnTime\"/></rPr><t>C«ng </t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>an</t></r>",
        ".VnTime"
    )]
    [InlineData(1, "<r><t>C«ng </t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>an</t></r>", ".VnTime")]
    [InlineData(
        0,
        "<r><rPr><rFont val=\".VnTime\"/></rPr><t>C«ng an</t></r><r><t xml:space=\"preserve\"> </t></r>",
        ".VnTime"
    )]
    [InlineData(0, "<r><t>Số </t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>C«ng an</t></r>", "")]
    [InlineData(
        0,
        "<r><rPr><rFont val=\"VNI-Times\"/></rPr><t>Coâng </t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>C«ng an</t></r>",
        ""
    )]
    public void A_rich_text_has_the_font_of_all_its_runs_or_none(int style, string runs, string font) =>
        Assert.Equal(font, FontOf($"<c r=\"A1\" t=\"inlineStr\" s=\"{style}\"><is>{runs}</is></c>"));

    [Fact]
    public void Cells_of_one_style_share_one_name()
    {
        var cells = Read(
            "<c r=\"A1\" t=\"str\" s=\"1\"><v>a</v></c><c r=\"B1\" t=\"str\" s=\"1\"><v>b</v></c>"
        );
        Assert.Same(cells[0].Font, cells[1].Font);
    }

    private static string FontOf(string cell) => Assert.Single(Read(cell)).Font;

    private static ImmutableArray<Cell> Read(string cells)
    {
        var file = new XlsxBuilder()
            .Sheet("S")
            .Edit(
                "xl/worksheets/sheet1.xml",
                "<sheetData></sheetData>",
                $"<sheetData><row r=\"1\">{cells}</row></sheetData>"
            )
            .Edit("xl/styles.xml", "<cellXfs><xf numFmtId=\"0\"/></cellXfs>", Styles)
            .ToBytes();
        return WorkbookReader.Read("a.xlsx", file).Workbook!.Sheets[0].Cells;
    }
}
