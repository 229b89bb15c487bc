using Project06Report.Rules;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

public sealed class FigureKeyTests
{
    [Theory]
    [InlineData("mui_tiem.luy_ke", "mui_tiem", "luy_ke")]
    [InlineData("kho_khan", "kho_khan", "")]
    public void An_id_has_a_row_and_outside_lists_a_column(string id, string row, string column)
    {
        var key = new FigureKey("SYT", id);
        Assert.Equal((row, column), (key.Row, key.Column));
    }

    [Fact]
    public void Another_column_of_the_row_is_another_figure_of_the_same_agency() =>
        Assert.Equal(
            new FigureKey("SYT", "mui_tiem.luy_ke"),
            new FigureKey("SYT", "mui_tiem.ky_nay").InColumn("luy_ke")
        );

    [Fact]
    public void Keys_stand_by_agency_then_by_indicator_in_the_order_of_their_letters_codes()
    {
        FigureKey[] inOrder = [new("BTP", "b.a"), new("CAT", "a.b"), new("CAT", "a1.a"), new("CAT", "a_b.a")];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[2] <= inOrder[3] && inOrder[3] > inOrder[0]);
        Assert.True(inOrder[1] >= inOrder[1]);
    }

    [Fact]
    public void A_key_reads_as_a_rule_of_another_agency_writes_it() =>
        Assert.Equal("SYT:mui_tiem.luy_ke", new FigureKey("SYT", "mui_tiem.luy_ke").ToString());
}
