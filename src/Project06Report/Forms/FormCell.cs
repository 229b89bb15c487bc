using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>A cell of a form.</summary>
internal sealed record FormCell(FormTable Table, int Row, CellAddress Cell)
{
    /// <summary>For formulas: <c>HO_SO!$D$4</c>.</summary>
    public string Reference => $"{Table.Name}!{Cell.Absolute}";
}
