using CsCheck;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Periods;

public sealed class PeriodTests
{
    private static readonly Gen<ReportingMonth> Month = Gen.Int[2001 * 12, 2199 * 12 - 1]
        .Select(month => new ReportingMonth(month / 12, month % 12 + 1));

    [Theory]
    [InlineData("2022-08", "2022-07-15", "2022-08-14")]
    [InlineData("2023-01", "2022-12-15", "2023-01-14")]
    [InlineData("2024-03", "2024-02-15", "2024-03-14")]
    public void A_month_of_decree_09_runs_from_the_15th_to_the_14th(
        string month,
        string first,
        string last
    ) =>
        Assert.Equal(
            Period(first, last),
            CutOffCalendar.Decree09.PeriodOf(ReportingMonth.Parse(month)!.Value)
        );

    [Theory]
    [InlineData("2022-08", "2022-08-01", "2022-08-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-01", "2023-01-01", "2023-01-31")]
    public void A_calendar_month_is_itself(string month, string first, string last) =>
        Assert.Equal(
            Period(first, last),
            CutOffCalendar.CalendarMonth.PeriodOf(ReportingMonth.Parse(month)!.Value)
        );

    [Theory]
    [InlineData("2023-01", 3, "2022-12-15", "2023-03-14")]
    [InlineData("2024-01", 6, "2023-12-15", "2024-06-14")]
    [InlineData("2024-01", 9, "2023-12-15", "2024-09-14")]
    [InlineData("2024-01", 12, "2023-12-15", "2024-12-14")]
    public void Quarters_halves_and_years_are_unions_of_their_months(
        string first,
        int months,
        string from,
        string to
    )
    {
        var month = ReportingMonth.Parse(first)!.Value;
        var start = CutOffCalendar.Decree09.PeriodOf(month).First;
        for (var next = 1; next < months; next++)
        {
            month = month.Next;
        }

        Assert.Equal(
            Period(from, to),
            new ReportingPeriod(start, CutOffCalendar.Decree09.PeriodOf(month).Last)
        );
    }

    [Fact]
    public void Windows_tile_the_years_without_gap_or_overlap() =>
        Gen.Select(Month, Gen.Bool)
            .Sample(
                (month, decree) =>
                {
                    var calendar = decree ? CutOffCalendar.Decree09 : CutOffCalendar.CalendarMonth;
                    var (before, window) = (calendar.PeriodOf(month.Previous), calendar.PeriodOf(month));
                    Assert.Equal(before.Last.AddDays(1), window.First);
                    Assert.True(
                        window.Contains(window.First)
                            && window.Contains(window.Last)
                            && !window.Contains(before.Last)
                    );
                    Assert.InRange(window.Last.DayNumber - window.First.DayNumber + 1, 28, 31);
                }
            );

    [Fact]
    public void A_month_reads_back_and_has_its_neighbours() =>
        Month.Sample(month =>
        {
            Assert.Equal(month, ReportingMonth.Parse(month.ToString()));
            Assert.Equal(month, month.Previous.Next);
            Assert.True(month.Previous < month && month >= month.Previous);
        });

    [Theory]
    [InlineData("2022-8")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("8/2022")]
    [InlineData("1999-12")]
    [InlineData("2022-08 ")]
    [InlineData("")]
    public void Other_spellings_of_a_month_are_not_read(string text) =>
        Assert.Null(ReportingMonth.Parse(text));

    [Fact]
    public void Calendars_are_found_by_name()
    {
        Assert.Same(CutOffCalendar.Decree09, CutOffCalendar.Find("nd09"));
        Assert.Same(CutOffCalendar.CalendarMonth, CutOffCalendar.Find("duong_lich"));
        Assert.Null(CutOffCalendar.Find("quy"));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_a_broken_precondition() =>
        Assert.Throws<ArgumentException>(() =>
            new ReportingPeriod(new DateOnly(2022, 8, 2), new DateOnly(2022, 8, 1))
        );

    private static ReportingPeriod Period(string first, string last) =>
        new(DateOnly.ParseExact(first, "yyyy-MM-dd", null), DateOnly.ParseExact(last, "yyyy-MM-dd", null));
}
