using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>A worksheet: the cells that store something, row by row. Names are NFC.</summary>
/// <param name="cells">Row by row, each address once. A text of no characters is there only as the result of a
/// formula.</param>
/// <param name="hiddenRows">Rows marked as hidden, whether or not they hold cells.</param>
/// <param name="hiddenColumns">The same for columns.</param>
public sealed class Sheet(
    string name,
    SheetVisibility visibility,
    ImmutableArray<Cell> cells,
    ImmutableArray<CellRange> merges,
    IReadOnlySet<int> hiddenRows,
    IReadOnlySet<int> hiddenColumns
)
{
    public string Name { get; } = name;

    public SheetVisibility Visibility { get; } = visibility;

    public ImmutableArray<Cell> Cells { get; } = cells;

    public ImmutableArray<CellRange> Merges { get; } = merges;

    public IReadOnlySet<int> HiddenRows { get; } = hiddenRows;

    public IReadOnlySet<int> HiddenColumns { get; } = hiddenColumns;

    /// <summary>Something is drawn over the cells, and the workbook holds pictures.</summary>
    public bool HasPicture { get; init; }

    /// <summary>The cell, or null when nothing is stored there.</summary>
    public Cell? this[CellAddress address]
    {
        get
        {
            int low = 0,
                high = Cells.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = Cells[middle].Address.CompareTo(address);
                if (order == 0)
                {
                    return Cells[middle];
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }
}
