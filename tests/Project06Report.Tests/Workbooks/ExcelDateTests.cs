using System.Globalization;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Workbooks;

public sealed class ExcelDateTests
{
    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("44787", "2022-08-14")]
    [InlineData("44787.999", "2022-08-14")]
    [InlineData("2958465", "9999-12-31")]
    public void A_serial_number_of_the_1900_system_is_a_day(string serial, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Day(serial, false));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("43325", "2022-08-14")]
    [InlineData("2957003", "9999-12-31")]
    public void A_serial_number_of_the_1904_system_is_a_day(string serial, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Day(serial, true));

    [Theory]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("60", false)]
    [InlineData("60.5", false)]
    [InlineData("2958466", false)]
    [InlineData("-1", true)]
    [InlineData("2957004", true)]
    [InlineData("79228162514264337593543950335", false)]
    public void What_Excel_shows_as_no_day_is_none(string serial, bool uses1904Dates) =>
        Assert.Null(Day(serial, uses1904Dates));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_day_has_one_serial_number(bool uses1904Dates)
    {
        for (DateOnly day = new(1904, 1, 1); day.Year < 2105; day = day.AddDays(1))
        {
            var serial = ExcelDate.ToSerial(day.ToDateTime(default), uses1904Dates);
            Assert.Equal(day, ExcelDate.FromSerial(serial!.Value, uses1904Dates));
        }
    }

    private static DateOnly? Day(string serial, bool uses1904Dates) =>
        ExcelDate.FromSerial(decimal.Parse(serial, CultureInfo.InvariantCulture), uses1904Dates);
}
