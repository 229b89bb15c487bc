using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet MUC_GIAO, which a catalogue may do without: what a group's units are to reach in one line of
/// ratios.</summary>
/// <param name="Line">The line's code: <c>dddt</c>.</param>
/// <param name="Group">The group's code: XA.</param>
/// <param name="Higher">True (<c>cao</c>): a higher rate is better; false (<c>thap</c>): a lower one.</param>
/// <param name="Goal">Per cent, 0 to 100.</param>
/// <param name="Floor">Per cent; on its wrong side a unit has not done its task. Null: there is none.</param>
public sealed record Target(
    string Line,
    string Group,
    bool Higher,
    decimal Goal,
    decimal? Floor,
    Validity Validity
)
{
    public RowCells Cells { get; init; }
}
