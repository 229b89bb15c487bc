using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Submissions;

/// <summary>The only file of August 2022, read with the catalogue of that year.</summary>
internal static class OneForm
{
    private static readonly ReportingMonth August = new(2022, 8);

    public static readonly CatalogueBook Book = CatalogueBook
        .Read(
            WorkbookReader
                .Read(
                    "danh-muc.xlsx",
                    File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "2022", "danh-muc.xlsx"))
                )
                .Workbook!
        )
        .Book!;

    public static MonthSubmissions Read(EditedForm form)
    {
        var period = Book.PeriodOf(August);
        ReceivedFile[] files = [new("2022-08/nop/bai-1.xlsx", form.ToBytes())];
        return SubmissionFolder.Read(files, Book.At(period.Last), August, period);
    }
}
