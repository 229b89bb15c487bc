using Project06Report.Tests.Samples;
using Project06Report.Workbooks.Sheets;
using Xunit;

namespace Project06Report.Tests.Workbooks;

public sealed class NumberFormatsTests
{
    [Theory]
    [InlineData("dd/mm/yyyy")]
    [InlineData("[$-42A]d mmmm yyyy")]
    [InlineData("[h]:mm")]
    [InlineData("[MM]")]
    [InlineData("mm:ss.0")]
    [InlineData("\"ngày\" D")]
    [InlineData("[$-vi-VN,2A]hh:mm")]
    [InlineData("0;0;d")]
    public void A_code_with_date_letters_shows_a_date(string code) =>
        Assert.True(NumberFormats.ShowsDate(code));

    [Theory]
    [InlineData("General")]
    [InlineData("#,##0")]
    [InlineData("0.0%")]
    [InlineData("0 \"hồ sơ\"")]
    [InlineData("#,##0\\d")]
    [InlineData("[Red]0;[Black]-0")]
    [InlineData("[$đ-42A]#,##0")]
    [InlineData("_-* #,##0_-")]
    [InlineData("_d0*s")]
    [InlineData("[>100]0;0")]
    [InlineData("0.00E+00")]
    [InlineData("@")]
    [InlineData("0 \"dmy")]
    [InlineData("[dmy")]
    [InlineData("0\\")]
    [InlineData("[]0")]
    public void Letters_in_quotes_escapes_and_brackets_are_not_dates(string code) =>
        Assert.False(NumberFormats.ShowsDate(code));

    [Fact]
    public void The_built_in_ids_of_dates_are_those_of_the_standard() =>
        Assert.Equal(
            [.. Enumerable.Range(14, 9), .. Enumerable.Range(27, 10), 45, 46, 47, .. Enumerable.Range(50, 9)],
            Enumerable.Range(0, 200).Where(id => NumberFormats.ShowsDate(NumberFormats.BuiltIn(id)))
        );
}
