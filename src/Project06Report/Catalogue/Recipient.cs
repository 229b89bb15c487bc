using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet NOI_NHAN, in order, without dash and semicolon.</summary>
public sealed record Recipient(int Order, string Text, Validity Validity)
{
    public RowCells Cells { get; init; }
}
