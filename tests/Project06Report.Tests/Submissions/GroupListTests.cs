using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Catalogue;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>A list of which the catalogue says that only units of a group may stand in it.</summary>
public sealed class GroupListTests
{
    private static readonly ReportingMonth November = new(2026, 11);
    private static readonly CatalogueBook Book = CatalogueBook.Read(WithList().Build()).Book!;
    private static readonly CatalogueAt At = Book.At(Book.PeriodOf(November).Last);

    [Theory]
    [InlineData("Phường Ba", "")]
    [InlineData("28249", "")]
    [InlineData("Công an Tỉnh", "P06-158 mã hoặc tên một đơn vị thuộc nhóm xã, phường")]
    [InlineData("xã Nào Đó", "P06-158 mã hoặc tên một đơn vị thuộc nhóm xã, phường")]
    public void Only_units_of_the_group_may_stand_in_it(string entry, string told)
    {
        var form = EditedForm
            .Of(new BlankForms(Book, November, null).Write(At.Owed.First(owed => owed.Form.Code == "II06")))
            .SetAt("DANH_SACH", "A4", "da_kiem_tra")
            .SetAt("DANH_SACH", "B4", 1)
            .SetAt("DANH_SACH", "C4", entry);
        var read = SubmissionFolder.Read(
            [new("a.xlsx", form.ToBytes())],
            At,
            November,
            Book.PeriodOf(November)
        );
        Assert.Equal(
            told,
            string.Join(
                '\n',
                read.Findings.Where(finding => finding.Place.Part == "DANH_SACH")
                    .Select(finding => $"{finding.Kind.Code} {finding.Expected.Show()}")
            )
        );
    }

    private static CatalogueWorkbook WithList() =>
        LineCatalogue
            .Small()
            .WithRow(
                "DONG",
                "da_kiem_tra",
                "II06",
                "DANH_SACH",
                null,
                "*",
                "I",
                "xã, phường đã kiểm tra",
                "",
                "danh_sach",
                null,
                null,
                null,
                null,
                "XA",
                "01/7/2025"
            );
}
