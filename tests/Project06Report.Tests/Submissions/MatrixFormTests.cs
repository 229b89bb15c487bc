using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Catalogue;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>Forms with a row for each unit of a group.</summary>
public sealed class MatrixFormTests
{
    private static readonly ReportingMonth November = new(2026, 11);
    private static readonly CatalogueBook Book = CatalogueBook.Read(LineCatalogue.Small().Build()).Book!;
    private static readonly CatalogueAt At = Book.At(Book.PeriodOf(November).Last);

    [Fact]
    public void What_is_filled_in_is_read_back_by_unit_and_the_last_row_is_the_senders_own()
    {
        var read = Read(Form());
        Assert.Empty(read.Findings);
        var sent = Assert.Single(read.Submissions);
        Assert.Equal(
            [("X28249", 10m), ("X28261", 20m), ("CAT", 30m)],
            new[] { "X28249", "X28261", "CAT" }.Select(unit =>
                (unit, sent.Of(unit)!.Figures["dddt.tu"].Value)
            )
        );
        Assert.Equal("phường Ba, số đã thực hiện (tử số)", sent.Of("X28261")!.Figures["dddt.tu"].Cell!.Label);
    }

    [Fact]
    public void The_blank_form_names_every_unit_and_the_sum()
    {
        var sheet = WorkbookReader.Read("a.xlsx", Blank()).Workbook!.Find("DDDT")!;
        Assert.Equal(
            ["Xã Hai", "Phường Ba", "Tổng cộng"],
            new[] { "B4", "B5", "B6" }.Select(cell => sheet[CellAddress.Parse(cell)!.Value]!.Text)
        );
    }

    [Fact]
    public void Rows_may_stand_in_any_order_and_bear_the_five_digits() =>
        Assert.DoesNotContain(Read(Form().Set("DDDT", "X28249", "ma", "28249")).Findings, finding =>
            finding.Severity == Severity.Error
        );

    [Fact]
    public void Names_that_were_sorted_without_their_codes_are_told_once_with_both_names()
    {
        var read = Read(
            Form().Set("DDDT", "X28249", "ten", "Phường Ba").Set("DDDT", "X28261", "ten", "Xã Hai")
        );
        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(
            ("P06-237", "B4", "“phường Ba” (mã X28261)", "“xã Hai”, tên của mã X28249 ở cùng dòng"),
            (finding.Kind.Code, finding.Place.Spot, finding.Written.Show(), finding.Expected.Show())
        );
    }

    [Theory]
    [InlineData("X28249", "X28250", "P06-146 P06-147")]
    [InlineData("X28249", "X28261", "P06-146 P06-148 P06-237")]
    public void A_row_of_no_unit_and_a_unit_without_a_row_are_told(string row, string code, string kinds)
    {
        var errors = Read(Form().Set("DDDT", row, "ma", code))
            .Findings.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Kind.Code);
        Assert.Equal(kinds.Split(' ').Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Blank_cells_of_a_sheet_are_one_finding()
    {
        var finding = Assert.Single(
            Read(Form().Set("DDDT", "X28249", "tu", null).Set("DDDT", "X28261", "mau", null)).Findings
        );
        Assert.Equal(("P06-149", "(trống): C4, D5"), (finding.Kind.Code, finding.Written.Show()));
    }

    [Fact]
    public void A_form_goes_back_to_its_sender_as_it_was_filled_in()
    {
        var file = Form().Set("DDDT", "X28261", "mau", 15).ToBytes();
        var workbook = WorkbookReader.Read("a.xlsx", file).Workbook!;
        var sent = Assert.Single(Read(EditedForm.Of(file)).Submissions);
        var back = EditedForm.Of(new BlankForms(Book, November, null).WriteBack(sent, workbook, []));
        var read = Assert.Single(Read(back).Submissions);
        Assert.Equal(2, read.Revision);
        Assert.Equal(
            sent.Rows.SelectMany(row =>
                row.Value.Figures.Select(figure => (row.Key, figure.Key, figure.Value.Value))
            ),
            read.Rows.SelectMany(row =>
                row.Value.Figures.Select(figure => (row.Key, figure.Key, figure.Value.Value))
            )
        );
        Assert.Equal(30, read.Figures["dddt.tu"].Value);
    }

    /// <summary>Of names that were sorted without their codes.</summary>
    internal static IEnumerable<Diagnostic> All() =>
        Read(
            Form().Set("DDDT", "X28249", "ten", "Phường Ba").Set("DDDT", "X28261", "ten", "Xã Hai")
        ).Findings;

    private static EditedForm Form() =>
        EditedForm
            .Of(Blank())
            .Set("DDDT", "X28249", "tu", 10)
            .Set("DDDT", "X28249", "mau", 100)
            .Set("DDDT", "X28261", "tu", 20)
            .Set("DDDT", "X28261", "mau", 100)
            .Set("DDDT", "XA", "tu", 30)
            .Set("DDDT", "XA", "mau", 200);

    private static byte[] Blank() =>
        new BlankForms(Book, November, null).Write(At.Owed.Single(owed => owed.Form.Code == "06-CT"));

    private static MonthSubmissions Read(EditedForm form) =>
        SubmissionFolder.Read([new("a.xlsx", form.ToBytes())], At, November, Book.PeriodOf(November));
}
