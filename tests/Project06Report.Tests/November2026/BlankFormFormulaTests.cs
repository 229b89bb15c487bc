using System.Text.RegularExpressions;
using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Forms;
using Xunit;

namespace Project06Report.Tests.November2026;

public sealed partial class BlankFormFormulaTests
{
    private static readonly CatalogueBook Book = SampleNovember.Whole.Report!.Judged.Inputs.Catalogue;

    private static readonly Dictionary<string, OwedForm> OneOfEach = Book.At(
            Book.PeriodOf(SampleNovember.November).Last
        )
        .Owed.DistinctBy(owed => owed.Form.Code)
        .ToDictionary(owed => owed.Form.Code);

    public static TheoryData<string> Codes => [.. OneOfEach.Keys];

    [DeepTheory]
    [MemberData(nameof(Codes))]
    public void Every_formula_names_cells_that_are_there(string form)
    {
        using var book = Open(form);
        var formulas = book.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula));
        Assert.All(formulas, cell => Assert.DoesNotMatch(NoCell(), Quoted().Replace(cell.FormulaA1, "")));
    }

    [Fact]
    public void The_cover_of_a_matrix_form_counts_the_cells_that_are_still_blank()
    {
        using var book = Open("06-CT");
        var cover = book.Worksheet("BIA");
        var count = cover.CellsUsed(cell => cell.HasFormula).Single();
        Assert.Equal("Số ô số liệu chưa điền", count.CellLeft().GetString());
        var blank = Convert.ToInt32(count.Value, System.Globalization.CultureInfo.InvariantCulture);
        book.Worksheet("DDDT").Cell("C4").Value = 7;
        book.RecalculateAllFormulas();
        Assert.Equal(
            blank - 1,
            Convert.ToInt32(count.Value, System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    private static XLWorkbook Open(string form) =>
        new(new MemoryStream(new BlankForms(Book, SampleNovember.November, null).Write(OneOfEach[form])));

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    /// <summary>A dollar before neither a letter nor a number, or a row 0.</summary>
    [GeneratedRegex(@"\$[^A-Z0-9]|[A-Z]\$?0|#REF!")]
    private static partial Regex NoCell();
}
