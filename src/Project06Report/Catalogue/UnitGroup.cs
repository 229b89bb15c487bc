using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet NHOM, which a catalogue may do without: units of which something is said together. Its code stands
/// in one namespace with those of the units.</summary>
/// <param name="Code">Upper-case ASCII: XA, PHUONG.</param>
/// <param name="Name">In running text: "xã, phường".</param>
/// <param name="NameOfOne">Of one of its units: "phường".</param>
/// <param name="Parent">The group that contains it, or empty; its members are members of that one, too.</param>
/// <param name="Order">In every list of groups, from 1.</param>
public sealed record UnitGroup(
    string Code,
    string Name,
    string NameOfOne,
    string Parent,
    int Order,
    Validity Validity
)
{
    public RowCells Cells { get; init; }
}
