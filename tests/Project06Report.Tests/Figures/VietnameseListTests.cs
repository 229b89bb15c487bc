using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class VietnameseListTests
{
    [Fact]
    public void Simple_items_end_with_va_and_no_comma_before_it()
    {
        Assert.Equal("", VietnameseList.Join([]));
        Assert.Equal("A", VietnameseList.Join(["A"]));
        Assert.Equal("A và B", VietnameseList.Join(["A", "B"]));
        Assert.Equal("A, B và C", VietnameseList.Join(["A", "B", "C"]));
    }

    [Theory]
    [InlineData(
        "Sở Tài nguyên và Môi trường; Sở Y tế; Sở Nội vụ",
        "Sở Tài nguyên và Môi trường",
        "Sở Y tế",
        "Sở Nội vụ"
    )]
    [InlineData("Sở Y tế; Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Thông tin và Truyền thông", "Sở Thông tin và Truyền thông")]
    [InlineData("vàng, bạc và đá", "vàng", "bạc", "đá")]
    public void Items_that_contain_a_comma_or_va_are_separated_by_semicolons(
        string expected,
        params string[] items
    ) => Assert.Equal(expected, VietnameseList.Join(items));
}
