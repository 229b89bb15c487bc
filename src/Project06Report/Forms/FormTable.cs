using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>A sheet of a form.</summary>
/// <param name="Rows">Empty for a sheet in which the agency writes as many rows as it needs.</param>
/// <param name="RowCount">Of the rows above, or of those kept ready for the agency.</param>
internal sealed record FormTable(
    string Name,
    string Title,
    ImmutableArray<SheetColumn> Columns,
    ImmutableArray<FormRow> Rows,
    int RowCount
)
{
    public const int HeadingRow = 2;
    public const int CodeRow = 3;
    public const int FirstRow = 4;

    public bool IsForRecords => Rows.IsEmpty;

    public double Width => Columns.Sum(column => column.Width);

    /// <param name="row">From 0.</param>
    /// <param name="column">Its code.</param>
    public CellAddress At(int row, string column) => new(FirstRow + row, ColumnOf(column));

    /// <summary>A whole column, for formulas: <c>DANH_SACH!$A$4:$A$33</c>.</summary>
    public string RangeOf(string column) =>
        $"{Name}!{At(0, column).Absolute}:{At(RowCount - 1, column).Absolute}";

    /// <summary>From 1; 0 when there is none.</summary>
    public int ColumnOf(string code)
    {
        var at = Columns.Length;
        while (at > 0 && Columns[at - 1].Code != code)
        {
            at--;
        }

        return at;
    }
}
