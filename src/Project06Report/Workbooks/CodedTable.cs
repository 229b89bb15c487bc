using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>A table whose columns are named by a row of codes (<c>ma</c>, <c>ten</c>, <c>ky_nay</c> …) near the top of
/// a sheet. Rows and columns may have been inserted, deleted or moved: a cell is found by its codes, never by its
/// position.</summary>
public sealed class CodedTable
{
    /// <summary>The last row that may be the code row.</summary>
    public const int LastCodeRow = 20;

    private readonly Dictionary<string, int> columns;

    private CodedTable(
        Sheet sheet,
        int codeRow,
        Dictionary<string, int> columns,
        IReadOnlyList<string> repeated
    )
    {
        (Sheet, CodeRow, this.columns, Repeated) = (sheet, codeRow, columns, repeated);
        Rows = RowsOf(sheet.Cells.Where(cell => cell.Address.Row > codeRow));
    }

    public Sheet Sheet { get; }

    public int CodeRow { get; }

    /// <summary>The rows below the code row in which anything is stored, downwards.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>Codes that name more than one column: it is not clear which column a value belongs to.</summary>
    public IReadOnlyList<string> Repeated { get; }

    public IReadOnlyCollection<string> Codes => columns.Keys;

    /// <summary>A table whose columns are known from elsewhere.</summary>
    public static CodedTable Of(Sheet sheet, int codeRow, IReadOnlyDictionary<string, int> columns) =>
        new(sheet, codeRow, new(columns, StringComparer.Ordinal), []);

    /// <summary>Takes the row that has most of the given codes, the first of several.</summary>
    /// <returns>Null when no row has any of them.</returns>
    public static CodedTable? Find(Sheet sheet, IReadOnlyCollection<string> codes)
    {
        CodedTable? best = null;
        var most = 0;
        var top = sheet.Cells.TakeWhile(cell => cell.Address.Row <= LastCodeRow).ToList();
        foreach (var row in RowsOf(top))
        {
            var repeated = new HashSet<string>(StringComparer.Ordinal);
            var columns = ColumnsIn(top.Where(cell => cell.Address.Row == row), repeated);
            var found = codes.Count(columns.ContainsKey);
            if (found > most)
            {
                most = found;
                best = new(sheet, row, columns, [.. columns.Keys.Where(repeated.Contains)]);
            }
        }

        return best;
    }

    private static Dictionary<string, int> ColumnsIn(IEnumerable<Cell> row, HashSet<string> repeated)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Where(cell => cell.Kind == CellKind.Text))
        {
            var code = cell.Text.Trim();
            if (!columns.TryAdd(code, cell.Address.Column))
            {
                repeated.Add(code);
            }
        }

        return columns;
    }

    /// <summary>Cells come row by row, so a row is new when it is not that of the cell before.</summary>
    private static List<int> RowsOf(IEnumerable<Cell> cells)
    {
        var rows = new List<int>();
        foreach (var cell in cells)
        {
            if (rows.Count == 0 || rows[^1] != cell.Address.Row)
            {
                rows.Add(cell.Address.Row);
            }
        }

        return rows;
    }

    public bool Has(string code) => columns.ContainsKey(code);

    /// <summary>The stored cell, or null when nothing is stored there or the table has no such column.</summary>
    public Cell? this[int row, string code] =>
        columns.TryGetValue(code, out var column) ? Sheet[new(row, column)] : null;

    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public CellAddress AddressOf(int row, string code) => new(row, columns[code]);

    /// <summary>The heading that people read: the text in the row above the code row; empty when there is
    /// none.</summary>
    public string HeadingOf(string code) =>
        CodeRow > 1 && columns.TryGetValue(code, out var column)
            ? string.Join(
                ' ',
                (Sheet[new(CodeRow - 1, column)]?.Text ?? "").Split(
                    (char[]?)null,
                    StringSplitOptions.RemoveEmptyEntries
                )
            )
            : "";

    /// <summary>The text of the cell without surrounding blanks; empty when there is none.</summary>
    public string TextAt(int row, string code) => this[row, code]?.Text.Trim() ?? "";
}
