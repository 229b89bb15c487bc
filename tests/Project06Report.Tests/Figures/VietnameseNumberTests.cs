using CsCheck;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData("12802", 0, "12.802")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1.000")]
    [InlineData("7947", 0, "7.947")]
    [InlineData("3981894", 0, "3.981.894")]
    [InlineData("1316173", 0, "1.316.173")]
    [InlineData("0", 0, "0")]
    [InlineData("-21", 0, "-21")]
    [InlineData("-1000", 0, "-1.000")]
    [InlineData("0.25", 2, "0,25")]
    [InlineData("1234567.891", 2, "1.234.567,89")]
    [InlineData("0.5", 0, "1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("999.5", 0, "1.000")]
    [InlineData("3.45", 1, "3,5")]
    [InlineData("5", 1, "5,0")]
    [InlineData("79228162514264337593543950335", 0, "79.228.162.514.264.337.593.543.950.335")]
    public void Figures_have_points_between_thousands_and_a_comma_before_decimals(
        string value,
        int decimals,
        string expected
    ) => Assert.Equal(expected, VietnameseNumber.Format(Decimal(value), decimals));

    [Theory]
    [InlineData("0.95778", "1", "95,8%")]
    [InlineData("0.042220", "1", "4,2%")]
    [InlineData("0.0025", "1", "0,3%")]
    [InlineData("0.0345", "1", "3,5%")]
    [InlineData("1", "1", "100%")]
    [InlineData("0.99996", "1", "99,9%")]
    [InlineData("0.0002", "1", "dưới 0,1%")]
    [InlineData("0.0005", "1", "0,1%")]
    [InlineData("1", "3", "33,3%")]
    [InlineData("0", "3", "0%")]
    [InlineData("175", "175", "100%")]
    [InlineData("149988", "749670", "20,0%")]
    [InlineData("1.2", "1", "120,0%")]
    [InlineData("1.00001", "1", "trên 100%")]
    [InlineData("-0.05", "1", "-5,0%")]
    [InlineData("-0.0001", "1", "trên -0,1%")]
    [InlineData("3981894", "4157421", "95,8%")]
    [InlineData("175527", "4157421", "4,2%")]
    public void A_share_is_never_100_nor_0_per_cent_unless_it_is(
        string part,
        string whole,
        string expected
    ) => Assert.Equal(expected, VietnameseNumber.FormatShare(Decimal(part), Decimal(whole)));

    [Fact]
    public void A_share_can_have_other_decimals()
    {
        Assert.Equal("95,78%", VietnameseNumber.FormatShare(0.95778m, 1, 2));
        Assert.Equal("96%", VietnameseNumber.FormatShare(0.95778m, 1, 0));
        Assert.Equal("99%", VietnameseNumber.FormatShare(0.996m, 1, 0));
        Assert.Equal("dưới 1%", VietnameseNumber.FormatShare(0.004m, 1, 0));
    }

    [Fact]
    public void A_share_of_nothing_is_a_broken_precondition() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseNumber.FormatShare(1, 0));

    [Theory]
    [InlineData("6", "06")]
    [InlineData("12", "12")]
    [InlineData("0", "00")]
    [InlineData("9.0", "09")]
    [InlineData("1234", "1.234")]
    [InlineData("4.5", "4,5")]
    [InlineData("-6", "-6")]
    public void Figures_below_ten_are_padded(string value, string expected) =>
        Assert.Equal(expected, VietnameseNumber.Padded(Decimal(value)));

    [Theory]
    [InlineData(0, "không")]
    [InlineData(4, "bốn")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(11, "mười một")]
    [InlineData(14, "mười bốn")]
    [InlineData(15, "mười lăm")]
    [InlineData(20, "hai mươi")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(55, "năm mươi lăm")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(104, "một trăm linh bốn")]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(111, "một trăm mười một")]
    [InlineData(115, "một trăm mười lăm")]
    [InlineData(1_000, "một nghìn")]
    [InlineData(1_005, "một nghìn không trăm linh năm")]
    [InlineData(1_210, "một nghìn hai trăm mười")]
    [InlineData(12_802, "mười hai nghìn tám trăm linh hai")]
    [InlineData(11_520, "mười một nghìn năm trăm hai mươi")]
    [InlineData(46_336, "bốn mươi sáu nghìn ba trăm ba mươi sáu")]
    [InlineData(100_001, "một trăm nghìn không trăm linh một")]
    [InlineData(175_527, "một trăm bảy mươi lăm nghìn năm trăm hai mươi bảy")]
    [InlineData(1_000_001, "một triệu không trăm linh một")]
    [InlineData(1_170_688, "một triệu một trăm bảy mươi nghìn sáu trăm tám mươi tám")]
    [InlineData(4_157_421, "bốn triệu một trăm năm mươi bảy nghìn bốn trăm hai mươi mốt")]
    [InlineData(2_005_000_024, "hai tỷ không trăm linh năm triệu không trăm hai mươi tư")]
    [InlineData(1_000_000_001, "một tỷ không trăm linh một")]
    [InlineData(-21, "âm hai mươi mốt")]
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    [InlineData(1_234_000_000_005, "một nghìn hai trăm ba mươi tư tỷ không trăm linh năm")]
    [InlineData(1_000_000_000_000_000_000, "một tỷ tỷ")]
    public void Numbers_are_spoken(long value, string expected) =>
        Assert.Equal(expected, VietnameseNumber.InWords(value));

    [Fact]
    public void Any_number_can_be_spoken() =>
        Gen.Long.Sample(value =>
        {
            var words = VietnameseNumber.InWords(value);
            Assert.Equal(value < 0, words.StartsWith("âm ", StringComparison.Ordinal));
            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
        });

    [Fact]
    public void The_smallest_number_can_be_spoken() =>
        Assert.StartsWith(
            "âm chín tỷ hai trăm hai mươi ba triệu",
            VietnameseNumber.InWords(long.MinValue),
            StringComparison.Ordinal
        );

    private static decimal Decimal(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
