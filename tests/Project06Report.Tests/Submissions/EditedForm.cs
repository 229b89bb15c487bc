using System.Globalization;
using Project06Report.Figures;
using Project06Report.Tests.Workbooks;
using Project06Report.Workbooks;

namespace Project06Report.Tests.Submissions;

/// <summary>A submission of the sample month with a few cells changed, as somebody at a department would have changed them. Cells are
/// named by sheet, row code and column code.</summary>
internal sealed class EditedForm
{
    private readonly List<(string Name, SheetVisibility Visibility, Dictionary<CellAddress, object?> Cells)> sheets;
    private readonly List<DefinedName> names;

    private EditedForm(Workbook workbook)
    {
        sheets = [.. workbook.Sheets.Select(sheet => (sheet.Name, sheet.Visibility, sheet.Cells.ToDictionary(cell => cell.Address, Value)))];
        names = [.. workbook.DefinedNames];
    }

    /// <param name="file">In samples/2022/2022-08/nop, without ".xlsx".</param>
    public static EditedForm Of(string file)
    {
        var path = Path.Combine(Repository.Root, "samples", "2022", "2022-08", "nop", file + ".xlsx");
        return new(WorkbookReader.Read(file, File.ReadAllBytes(path)).Workbook!);
    }

    public EditedForm Set(string sheet, string row, string column, object? value)
    {
        var cells = CellsOf(sheet);
        return Store(sheet, new(RowOf(cells, row), ColumnOf(cells, column)), value);
    }

    public EditedForm SetAt(string sheet, string address, object? value) => Store(sheet, CellAddress.Parse(address)!.Value, value);

    public EditedForm RemoveRow(string sheet, string row)
    {
        var cells = CellsOf(sheet);
        var number = RowOf(cells, row);
        foreach (var address in cells.Keys.Where(address => address.Row == number).ToList())
        {
            cells.Remove(address);
        }

        return this;
    }

    public EditedForm RemoveSheet(string name)
    {
        sheets.RemoveAll(sheet => sheet.Name == name);
        names.RemoveAll(defined => defined.Sheet == name);
        return this;
    }

    /// <summary>Every row below goes down by one, defined names with it, as Excel does it.</summary>
    public EditedForm InsertRowAbove(string sheet, string row)
    {
        var cells = CellsOf(sheet);
        var number = RowOf(cells, row);
        foreach (var (address, value) in cells.Where(cell => cell.Key.Row >= number).OrderByDescending(cell => cell.Key.Row).ToList())
        {
            cells.Remove(address);
            cells[address with { Row = address.Row + 1 }] = value;
        }

        for (var at = 0; at < names.Count; at++)
        {
            names[at] = names[at].Sheet == sheet && names[at].Cell.Row >= number ? names[at] with { Cell = names[at].Cell with { Row = names[at].Cell.Row + 1 } } : names[at];
        }

        return this;
    }

    public EditedForm PointName(string name, string address)
    {
        var at = names.FindIndex(defined => defined.Name == name);
        names[at] = names[at] with { Cell = CellAddress.Parse(address)!.Value };
        return this;
    }

    public byte[] ToBytes()
    {
        var builder = new XlsxBuilder();
        foreach (var (name, visibility, cells) in sheets)
        {
            builder.Sheet(name, [.. cells.OrderBy(cell => cell.Key).Select(cell => (cell.Key.ToString(), cell.Value))]);
            if (visibility == SheetVisibility.VeryHidden)
            {
                builder.Hidden(very: true);
            }
        }

        foreach (var name in names)
        {
            builder.DefinedName(name.Name, $"{name.Sheet}!${CellAddress.ColumnName(name.Cell.Column)}${name.Cell.Row}");
        }

        return builder.ToBytes();
    }

    private static object? Value(Cell cell) => cell.Kind == CellKind.Number
        ? cell.IsDate ? XlsxCell.Styled(decimal.Parse(cell.Raw, CultureInfo.InvariantCulture), "dd/mm/yyyy") : decimal.Parse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture)
        : cell.Raw;

    private EditedForm Store(string sheet, CellAddress address, object? value)
    {
        if (value is null)
        {
            CellsOf(sheet).Remove(address);
        }
        else
        {
            CellsOf(sheet)[address] = value;
        }

        return this;
    }

    private Dictionary<CellAddress, object?> CellsOf(string sheet) => sheets.Single(candidate => candidate.Name == sheet).Cells;

    private static int RowOf(Dictionary<CellAddress, object?> cells, string code) => cells.Single(cell => cell.Key.Column == 1 && code.Equals(cell.Value)).Key.Row;

    private static int ColumnOf(Dictionary<CellAddress, object?> cells, string code) => cells.First(cell => cell.Key.Row <= 5 && code.Equals(cell.Value)).Key.Column;
}
