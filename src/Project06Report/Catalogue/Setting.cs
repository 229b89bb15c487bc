using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet CAI_DAT: a name and its value.</summary>
public sealed record Setting(string Key, string Value, Validity Validity)
{
    public RowCells Cells { get; init; }
}
