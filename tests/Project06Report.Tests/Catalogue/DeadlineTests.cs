using Project06Report.Catalogue;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Catalogue;

/// <summary>The setting <c>han_nop</c> and the optional sheet NGAY_NGHI.</summary>
public sealed class DeadlineTests
{
    private static readonly object?[] Columns = ["ngay", "loai", "ten", "tu_ngay", "den_ngay"];

    [Fact]
    public void A_catalogue_without_the_setting_has_no_deadline() =>
        Assert.Null(CatalogueBook.Read(new CatalogueWorkbook().Build()).Book!.DeadlineOf(new(2022, 8)));

    [Theory]
    [InlineData(2022, 8, "17/08/2022")] // Wednesday
    [InlineData(2022, 9, "19/09/2022")] // the 17th is a Saturday
    [InlineData(2022, 7, "18/07/2022")] // the 17th is a Sunday
    public void Submissions_are_due_on_the_day_of_the_setting_or_the_next_working_day(
        int year,
        int month,
        string day
    ) => Assert.Equal(day, $"{SampleWorkspace.Catalogue.DeadlineOf(new(year, month)):dd/MM/yyyy}");

    [Theory]
    [InlineData("14", 2022, 8, "14/09/2022")] // the 14th is the cut-off itself: the next month's
    [InlineData("2", 2022, 8, "05/09/2022")] // 2/9 is a holiday, 3/9 and 4/9 the weekend
    [InlineData("5", 2022, 12, "05/01/2023")]
    public void The_deadline_comes_after_the_cut_off_and_is_no_day_off(
        string setting,
        int year,
        int month,
        string day
    )
    {
        var book = CatalogueBook
            .Read(
                new CatalogueWorkbook()
                    .WithRow("CAI_DAT", "han_nop", setting, "01/01/2022")
                    .WithSheet("NGAY_NGHI", Columns)
                    .WithRow("NGAY_NGHI", "02/9/2022", "nghi", "Quốc khánh", "01/01/2022")
                    .Build()
            )
            .Book!;
        Assert.Equal(day, $"{book.DeadlineOf(new(year, month)):dd/MM/yyyy}");
    }

    [Fact]
    public void A_saturday_worked_instead_is_a_working_day()
    {
        WorkingDays days = new([new(new(2022, 9, 3), IsWorkedInstead: true, "làm bù", default)]);
        Assert.True(days.Includes(new(2022, 9, 3)));
        Assert.False(days.Includes(new(2022, 9, 4)));
        Assert.Equal(2, days.Between(new(2022, 9, 2), new(2022, 9, 5)));
        Assert.Equal(0, days.Between(new(2022, 9, 5), new(2022, 9, 2)));
    }

    [Fact]
    public void The_days_off_of_2022_are_those_of_the_law()
    {
        var days = SampleWorkspace.Catalogue.WorkingDays;
        var off = Enumerable
            .Range(0, 365)
            .Select(new DateOnly(2022, 1, 1).AddDays)
            .Where(day =>
                day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !days.Includes(day)
            )
            .Select(day => $"{day:dd/MM}");
        Assert.Equal(
            [
                "03/01",
                "31/01",
                "01/02",
                "02/02",
                "03/02",
                "04/02",
                "11/04",
                "02/05",
                "03/05",
                "01/09",
                "02/09",
            ],
            off
        );
        Assert.Null(days.UnknownAround(new(2022, 8, 17)));
        Assert.Equal(new(2023, null), days.UnknownAround(new(2023, 8, 17)));
    }

    [Theory]
    [InlineData("31")]
    [InlineData("0")]
    [InlineData("17/8")]
    public void A_day_that_not_every_month_has_is_refused(string setting) =>
        Assert.Equal(
            "P06-368",
            Assert
                .Single(
                    CatalogueBook
                        .Read(
                            new CatalogueWorkbook()
                                .WithRow("CAI_DAT", "han_nop", setting, "01/01/2022")
                                .Build()
                        )
                        .Findings
                )
                .Kind.Code
        );

    [Fact]
    public void A_day_is_listed_once()
    {
        var twice = new CatalogueWorkbook()
            .WithSheet("NGAY_NGHI", Columns)
            .WithRow("NGAY_NGHI", "02/9/2022", "nghi", "Quốc khánh", "01/01/2022")
            .WithRow("NGAY_NGHI", "02/9/2022", "lam_bu", "Quốc khánh", "01/01/2022")
            .Build();
        Assert.Equal(
            ("P06-360", "NGAY_NGHI"),
            Assert.Single(CatalogueBook.Read(twice).Findings) is var finding
                ? (finding.Kind.Code, finding.Place.Part)
                : default
        );
    }
}
