namespace Project06Report.Tests;

public sealed class PlaceholderTests
{
    [Xunit.Fact]
    public void A_month_has_a_predecessor() => Xunit.Assert.Equal("2021-12", new Project06Report.Periods.ReportingMonth(2022, 1).Previous.ToString());
}
