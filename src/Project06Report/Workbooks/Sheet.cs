using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>A worksheet: its non-empty cells row by row. Names are NFC.</summary>
public sealed class Sheet
{
    private readonly Dictionary<CellAddress, Cell> byAddress;

    /// <param name="cells">Row by row, no address twice, none blank.</param>
    public Sheet(string name, SheetVisibility visibility, ImmutableArray<Cell> cells, ImmutableArray<CellRange> merges,
        ImmutableHashSet<int> hiddenRows, ImmutableHashSet<int> hiddenColumns)
    {
        (Name, Visibility, Cells, Merges, HiddenRows, HiddenColumns) = (name, visibility, cells, merges, hiddenRows, hiddenColumns);
        byAddress = cells.ToDictionary(cell => cell.Address);
    }

    public string Name { get; }

    public SheetVisibility Visibility { get; }

    public ImmutableArray<Cell> Cells { get; }

    public ImmutableArray<CellRange> Merges { get; }

    public ImmutableHashSet<int> HiddenRows { get; }

    public ImmutableHashSet<int> HiddenColumns { get; }

    /// <summary>The cell, or null when nothing is stored there.</summary>
    public Cell? this[CellAddress address] => byAddress.GetValueOrDefault(address);
}

/// <summary>A rectangle of cells, both corners included.</summary>
public readonly record struct CellRange(CellAddress First, CellAddress Last);
