using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>A merge over rows is continued in the same column of the grid, whatever stands to its left: a cell over two columns, columns
/// left out before the row, a cell in a content control.</summary>
public sealed class MergedCellTests
{
    private const string Begins = "<w:vMerge w:val=\"restart\"/>";
    private const string Continues = "<w:vMerge/>";

    private static readonly Docx Word = new();

    [Fact]
    public void Below_a_cell_over_two_columns() =>
        Assert.Equal(
            "restart continue",
            Merges(
                Row(Cell("<w:gridSpan w:val=\"2\"/>"), Cell(Begins)) + Row(Cell(), Cell(), Cell(Continues))
            )
        );

    [Fact]
    public void Beside_a_cell_over_two_columns() =>
        Assert.Equal(
            "restart continue",
            Merges(
                Row(Cell(), Cell(), Cell(Begins)) + Row(Cell("<w:gridSpan w:val=\"2\"/>"), Cell(Continues))
            )
        );

    [Fact]
    public void In_a_row_that_begins_one_column_later() =>
        Assert.Equal(
            "restart continue",
            Merges(
                Row(Cell(), Cell(Begins), Cell())
                    + Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell(Continues), Cell())
            )
        );

    [Fact]
    public void Beside_a_cell_in_a_content_control() =>
        Assert.Equal(
            "restart continue",
            Merges(
                Row($"<w:sdt><w:sdtContent>{Cell()}</w:sdtContent></w:sdt>", Cell(Begins), Cell())
                    + Row(Cell(), Cell(Continues), Cell())
            )
        );

    [Fact]
    public void A_merge_in_another_column_of_the_row_above_is_not_continued() =>
        Assert.Equal(
            "restart restart",
            Merges(Row(Cell(Begins), Cell(), Cell()) + Row(Cell(), Cell(Continues), Cell()))
        );

    private static string Merges(string rows)
    {
        var grid = string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", 3));
        var table =
            $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>";
        var report = Rendering.Render(new Docx().Xml(table).P("{{ x }}"), Of(("x", T("")))).Document!;
        return string.Join(
            ' ',
            DocxText
                .Part(report, "word/document.xml")!
                .Descendants()
                .Where(element => element.Name.LocalName == "vMerge")
                .Select(merge => merge.Attributes().FirstOrDefault()?.Value ?? "continue")
        );
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string merge = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>{merge}</w:tcPr>{Word.Paragraph("ô {{ x }}")}</w:tc>";
}
