using CsCheck;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class VietnameseDateTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 109_000]
        .Select(days => new DateOnly(1900, 1, 1).AddDays(days));

    [Theory]
    [InlineData(2022, 8, 4, "ngày 04 tháng 8 năm 2022", "04/8/2022")]
    [InlineData(2022, 1, 6, "ngày 06 tháng 01 năm 2022", "06/01/2022")]
    [InlineData(2024, 2, 29, "ngày 29 tháng 02 năm 2024", "29/02/2024")]
    [InlineData(2021, 11, 15, "ngày 15 tháng 11 năm 2021", "15/11/2021")]
    [InlineData(2023, 3, 9, "ngày 09 tháng 3 năm 2023", "09/3/2023")]
    [InlineData(2022, 12, 1, "ngày 01 tháng 12 năm 2022", "01/12/2022")]
    [InlineData(2022, 10, 10, "ngày 10 tháng 10 năm 2022", "10/10/2022")]
    public void Days_below_ten_and_months_one_and_two_are_padded(
        int year,
        int month,
        int day,
        string longForm,
        string shortForm
    )
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(longForm, VietnameseDate.Long(date));
        Assert.Equal(shortForm, VietnameseDate.Short(date));
    }

    [Theory]
    [InlineData(2022, 8, "8/2022")]
    [InlineData(2023, 1, "01/2023")]
    [InlineData(2023, 12, "12/2023")]
    public void A_month_is_named_by_number_and_year(int year, int month, string expected) =>
        Assert.Equal(expected, VietnameseDate.Month(year, month));

    [Theory]
    [InlineData("04/8/2022")]
    [InlineData("4/8/2022")]
    [InlineData("04/08/2022")]
    [InlineData("04-08-2022")]
    [InlineData("4-8-2022")]
    [InlineData("04.8.2022")]
    [InlineData("4.8.2022")]
    [InlineData(" 04/8/2022 ")]
    [InlineData("2022-08-04")]
    [InlineData("ngày 04 tháng 8 năm 2022")]
    [InlineData("Ngày 4  tháng\u00A08 năm 2022")]
    [InlineData("nga\u0300y 04 tháng 8 năm 2022")]
    public void The_fourth_of_August_is_read_in_every_usual_spelling(string text) =>
        Assert.Equal(new DateOnly(2022, 8, 4), VietnameseDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("31/6/2022")]
    [InlineData("29/02/2023")]
    [InlineData("8/2022")]
    [InlineData("04/8/22")]
    [InlineData("04.8.22")]
    [InlineData("04.8/2022")]
    [InlineData("2022.08.04")]
    [InlineData("2022/08/04")]
    [InlineData("08/13/2022")]
    [InlineData("00/8/2022")]
    [InlineData("004/8/2022")]
    [InlineData("04/8/2022/1")]
    [InlineData("04-8/2022")]
    [InlineData("ngày 04 tháng 8")]
    [InlineData("ngày 04/8/2022")]
    [InlineData("+4/8/2022")]
    [InlineData("04/8/1899")]
    [InlineData("04/8/2200")]
    [InlineData("44777")]
    public void Anything_else_is_no_date(string text) => Assert.Null(VietnameseDate.Parse(text));

    [Fact]
    public void Every_printed_date_reads_back() =>
        Day.Sample(day =>
            Assert.Equal(
                (day, day),
                (
                    VietnameseDate.Parse(VietnameseDate.Long(day)),
                    VietnameseDate.Parse(VietnameseDate.Short(day))
                )
            )
        );

    [Fact]
    public void No_text_breaks_the_reading() =>
        Gen.String.Sample(text => Assert.True(VietnameseDate.Parse(text) is null or { Year: >= 1900 }));
}
