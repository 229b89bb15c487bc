using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet DON_VI: a body that sends a form, or is only named in lists (no form).</summary>
/// <param name="Code">Upper-case ASCII, never reused: CAT, BHXH, SYT.</param>
/// <param name="Name">In running text: "Công an Tỉnh".</param>
/// <param name="Symbol">In document numbers: "CAT".</param>
/// <param name="Order">Protocol order in every list, from 1.</param>
/// <param name="Forms">Codes of the forms it owes each month, or none.</param>
public sealed record Agency(
    string Code,
    string Name,
    string ShortName,
    string Symbol,
    int Order,
    CodeList Forms,
    Validity Validity
)
{
    /// <summary>Five digits by which the state's lists know a commune: "28261"; empty when it has none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Codes of the groups it is listed in; groups that contain these have it, too.</summary>
    public CodeList Groups { get; init; }

    /// <summary>It owes a form each month.</summary>
    public bool Owes => Forms.Count > 0;

    public RowCells Cells { get; init; }
}
