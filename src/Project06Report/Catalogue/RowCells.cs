using Project06Report.Figures;
using Project06Report.Workbooks;

namespace Project06Report.Catalogue;

/// <summary>The cells a catalogue row was read from, by column code. They are no part of what the row says: two rows
/// with the same values are equal wherever they stand.</summary>
public readonly struct RowCells : IEquatable<RowCells>
{
    private readonly Workbook? workbook;
    private readonly CodedTable? table;
    private readonly int row;
    private readonly string key;

    /// <param name="key">The column that names the row in messages.</param>
    internal RowCells(Workbook workbook, CodedTable table, int row, string key) =>
        (this.workbook, this.table, this.row, this.key) = (workbook, table, row, key);

    /// <summary>Null where the cell is blank, and of a row that was not read from a workbook.</summary>
    public CatalogueCell? this[string column] =>
        workbook is not null && table?[row, column] is { } cell
            ? new(
                workbook.File,
                workbook.Sha256,
                table.Sheet.Name,
                cell.Address,
                Label(table, column),
                cell.Raw
            )
            : null;

    /// <summary>"nd09_2019, cột so".</summary>
    internal string Label(CodedTable codedTable, string column)
    {
        var name = codedTable.TextAt(row, key);
        return name.Length == 0 || column == key ? $"cột {column}" : $"{name}, cột {column}";
    }

    public bool Equals(RowCells other) => true;

    public override bool Equals(object? obj) => obj is RowCells;

    public override int GetHashCode() => 0;

    public static bool operator ==(RowCells left, RowCells right) => left.Equals(right);

    public static bool operator !=(RowCells left, RowCells right) => !left.Equals(right);
}
