using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>A form of another month is refused, with what it probably is.</summary>
public sealed class WrongMonthTests
{
    [Theory]
    [InlineData("2022-06", "")]
    [InlineData("2022-07", "tệp của tháng trước")]
    [InlineData("2022-09", "tệp của tháng sau")]
    [InlineData("2022-10", "")]
    [InlineData("tháng chín", "")]
    public void A_form_of_the_month_before_or_after_is_called_so(string written, string cause)
    {
        var form = EditedForm
            .Of("LDTBXH-2022-08")
            .Set("BIA", "ky", "gia_tri", written)
            .Set("_META", "ky", "gia_tri", written);
        var finding = Assert.Single(OneForm.Read(form).Findings, finding =>
            finding.Kind == FilledForms.WrongMonth
        );
        Assert.Equal(
            ($"“{written}”", "2022-08", cause),
            (finding.Written.Show(), finding.Expected.Show(), finding.Cause.Show())
        );
    }
}
