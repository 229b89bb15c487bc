using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet DON_VI: a body that sends a form, or is only named in lists (no form).</summary>
/// <param name="Code">Upper-case ASCII, never reused: CAT, BHXH, SYT.</param>
/// <param name="Name">In running text: "Công an Tỉnh".</param>
/// <param name="Symbol">In document numbers: "CAT".</param>
/// <param name="Order">Protocol order in every list, from 1.</param>
/// <param name="Form">Code of the form it owes each month, or empty.</param>
public sealed record Agency(
    string Code,
    string Name,
    string ShortName,
    string Symbol,
    int Order,
    string Form,
    Validity Validity
)
{
    /// <summary>Five digits by which the state's lists know a commune: "28261"; empty when it has none.</summary>
    public string Number { get; init; } = "";

    public RowCells Cells { get; init; }
}
