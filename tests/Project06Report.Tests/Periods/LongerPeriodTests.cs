using CsCheck;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Periods;

public sealed class LongerPeriodTests
{
    [Theory]
    [InlineData("2022-3", "2022-quy-3", "quý III năm 2022", "2022-07", "2022-09")]
    [InlineData("2023-1", "2023-quy-1", "quý I năm 2023", "2023-01", "2023-03")]
    public void A_quarter_is_three_months(string text, string id, string name, string first, string last) =>
        Assert.Equal(Period(id, name, first, last), LongerPeriod.ParseQuarter(text));

    [Theory]
    [InlineData("2024-1", "2024-6-thang-dau", "6 tháng đầu năm 2024", "2024-01", "2024-06")]
    [InlineData("2024-2", "2024-6-thang-cuoi", "6 tháng cuối năm 2024", "2024-07", "2024-12")]
    public void A_half_is_six_months(string text, string id, string name, string first, string last) =>
        Assert.Equal(Period(id, name, first, last), LongerPeriod.ParseHalf(text));

    [Fact]
    public void A_year_is_twelve_months() =>
        Assert.Equal(Period("2024-ca-nam", "năm 2024", "2024-01", "2024-12"), LongerPeriod.ParseYear("2024"));

    [Theory]
    [InlineData("2022-5")]
    [InlineData("2022-0")]
    [InlineData("2022-03")]
    [InlineData("2022")]
    [InlineData("III/2022")]
    [InlineData("")]
    public void Other_spellings_of_a_quarter_are_not_read(string text) =>
        Assert.Null(LongerPeriod.ParseQuarter(text));

    [Theory]
    [InlineData("2022-3")]
    [InlineData("2022-H1")]
    public void Other_spellings_of_a_half_are_not_read(string text) =>
        Assert.Null(LongerPeriod.ParseHalf(text));

    [Theory]
    [InlineData("22")]
    [InlineData("2022-1")]
    [InlineData("1999")]
    public void Other_spellings_of_a_year_are_not_read(string text) =>
        Assert.Null(LongerPeriod.ParseYear(text));

    /// <summary>Nghị định 09/2019/NĐ-CP Điều 12: 15/12 of the year before to 14/12.</summary>
    [Fact]
    public void Quarters_and_halves_tile_their_year() =>
        Gen.Int[2001, 2198]
            .Sample(year =>
            {
                List<ReportingMonth> months = [.. LongerPeriod.ParseYear($"{year}")!.Months];
                Assert.Equal(
                    months,
                    Enumerable
                        .Range(1, 4)
                        .SelectMany(quarter => LongerPeriod.ParseQuarter($"{year}-{quarter}")!.Months)
                );
                Assert.Equal(
                    months,
                    Enumerable
                        .Range(1, 2)
                        .SelectMany(half => LongerPeriod.ParseHalf($"{year}-{half}")!.Months)
                );
                Assert.Equal(12, months.Count);
                Assert.Equal(
                    new DateOnly(year - 1, 12, 15),
                    CutOffCalendar.Decree09.PeriodOf(months[0]).First
                );
                Assert.Equal(new DateOnly(year, 12, 14), CutOffCalendar.Decree09.PeriodOf(months[^1]).Last);
            });

    private static LongerPeriod Period(string id, string name, string first, string last) =>
        new(id, name, ReportingMonth.Parse(first)!.Value, ReportingMonth.Parse(last)!.Value);
}
