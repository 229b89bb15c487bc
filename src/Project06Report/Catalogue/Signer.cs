using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet NGUOI_KY: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", the name.</summary>
public sealed record Signer(string Authority, string Position, string Name, Validity Validity)
{
    public RowCells Cells { get; init; }
}
