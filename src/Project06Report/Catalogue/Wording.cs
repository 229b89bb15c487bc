using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet THUAT_NGU: the wording of the day ("mức độ 3, mức độ 4" until 14/8/2022).</summary>
public sealed record Wording(string Code, string Text, Validity Validity)
{
    public RowCells Cells { get; init; }
}
