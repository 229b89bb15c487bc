using System.Globalization;
using Project06Report.Figures;
using Project06Report.Tests.Workbooks;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Submissions;

/// <summary>A submission with a few things changed, as somebody at a department would have changed them. Cells are named by sheet, row
/// code and column code.</summary>
internal sealed class EditedForm
{
    private readonly List<EditedSheet> sheets;
    private readonly List<DefinedName> names;
    private bool uses1904Dates;

    public EditedForm(IEnumerable<EditedSheet> sheets, IEnumerable<DefinedName> names) =>
        (this.sheets, this.names) = ([.. sheets], [.. names]);

    public IReadOnlyList<string> SheetNames => [.. sheets.Select(sheet => sheet.Name)];

    /// <param name="file">In samples/2022/2022-08/nop, without ".xlsx"; of July when its name says so.</param>
    public static EditedForm Of(string file)
    {
        var month = file.Contains("2022-07", StringComparison.Ordinal) ? "2022-07" : "2022-08";
        var path = Path.Combine(Repository.Root, "samples", "2022", month, "nop", file + ".xlsx");
        return Of(File.ReadAllBytes(path));
    }

    public static EditedForm Of(byte[] file)
    {
        var workbook = WorkbookReader.Read("bieu.xlsx", file).Workbook!;
        return new(workbook.Sheets.Select(EditedSheet.Of), workbook.DefinedNames);
    }

    public EditedForm Set(string sheet, string row, string column, object? value)
    {
        var edited = this[sheet];
        return Store(sheet, new(edited.RowOf(row), edited.ColumnOf(column)), value);
    }

    /// <summary>What stands in the column of that code, in the row of that code.</summary>
    public object? Value(string sheet, string row, string column) =>
        this[sheet].Cells.GetValueOrDefault(new(this[sheet].RowOf(row), this[sheet].ColumnOf(column)));

    public EditedForm SetAt(string sheet, string address, object? value) =>
        Store(sheet, CellAddress.Parse(address)!.Value, value);

    public EditedForm RemoveRow(string sheet, string row)
    {
        var number = this[sheet].RowOf(row);
        foreach (var address in this[sheet].Cells.Keys.Where(address => address.Row == number).ToList())
        {
            this[sheet].Cells.Remove(address);
        }

        return this;
    }

    /// <summary>Leaves title, headings and codes.</summary>
    public EditedForm RemoveRows(string sheet)
    {
        this[sheet].Cells = this[sheet].Cells.Where(cell => cell.Key.Row <= 3).ToDictionary();
        return this;
    }

    public EditedForm RemoveSheet(string name)
    {
        sheets.RemoveAll(sheet => sheet.Name == name);
        names.RemoveAll(defined => defined.Sheet == name);
        return this;
    }

    public EditedForm InsertRowAbove(string sheet, string row) => InsertRow(sheet, this[sheet].RowOf(row));

    /// <summary>Every row from this one goes down by one, defined names with it, as Excel does it.</summary>
    public EditedForm InsertRow(string sheet, int row) =>
        Move(sheet, cell => cell.Row >= row ? cell with { Row = cell.Row + 1 } : cell);

    /// <summary>Every column from this one goes right by one.</summary>
    public EditedForm InsertColumn(string sheet, int column) =>
        Move(sheet, cell => cell.Column >= column ? cell with { Column = cell.Column + 1 } : cell);

    /// <summary>Takes out a row that stores nothing.</summary>
    public EditedForm DeleteBlankRow(string sheet, int row) =>
        this[sheet].Cells.Keys.Any(cell => cell.Row == row)
            ? this
            : Move(sheet, cell => cell.Row > row ? cell with { Row = cell.Row - 1 } : cell);

    /// <summary>The same for a column.</summary>
    public EditedForm DeleteBlankColumn(string sheet, int column) =>
        this[sheet].Cells.Keys.Any(cell => cell.Column == column)
            ? this
            : Move(sheet, cell => cell.Column > column ? cell with { Column = cell.Column - 1 } : cell);

    /// <summary>Takes out a row with all that stands in it; names of its cells are lost, as in Excel.</summary>
    public EditedForm DeleteRow(string sheet, string row)
    {
        var number = this[sheet].RowOf(row);
        names.RemoveAll(defined => defined.Sheet == sheet && defined.Cell.Row == number);
        return RemoveRow(sheet, row).DeleteBlankRow(sheet, number);
    }

    public EditedForm DeleteColumn(string sheet, string column)
    {
        var number = this[sheet].ColumnOf(column);
        names.RemoveAll(defined => defined.Sheet == sheet && defined.Cell.Column == number);
        this[sheet].Cells = this[sheet].Cells.Where(cell => cell.Key.Column != number).ToDictionary();
        return DeleteBlankColumn(sheet, number);
    }

    /// <summary>What stands in the column from that row on goes down by one, nothing else does: pasted one row too low.</summary>
    public EditedForm PushDown(string sheet, string column, string row)
    {
        var (at, from) = (this[sheet].ColumnOf(column), this[sheet].RowOf(row));
        this[sheet].Cells = this[sheet]
            .Cells.ToDictionary(
                cell =>
                    cell.Key.Column == at && cell.Key.Row >= from
                        ? cell.Key with
                        {
                            Row = cell.Key.Row + 1,
                        }
                        : cell.Key,
                cell => cell.Value
            );
        return this;
    }

    /// <summary>Another code over a column, or none.</summary>
    public EditedForm SetCode(string sheet, string column, string? code) =>
        Store(sheet, new(this[sheet].RowOfCodes(), this[sheet].ColumnOf(column)), code);

    public EditedForm ClearCodes(string sheet)
    {
        var row = this[sheet].RowOfCodes();
        this[sheet].Cells = this[sheet].Cells.Where(cell => cell.Key.Row != row).ToDictionary();
        return this;
    }

    /// <summary>A picture laid over the cells.</summary>
    public EditedForm AddPicture(string sheet)
    {
        this[sheet].HasPicture = true;
        return this;
    }

    public EditedForm SwapRows(string sheet, int one, int other) => Move(sheet, cell => cell.Row == one
                ? cell with
                {
                    Row = other,
                }
            : cell.Row == other ? cell with { Row = one }
            : cell);

    public EditedForm MoveSheet(string name, int to)
    {
        var sheet = this[name];
        sheets.Remove(sheet);
        sheets.Insert(to, sheet);
        return this;
    }

    /// <summary>Excel takes the defined names along.</summary>
    public EditedForm Rename(string sheet, string name)
    {
        this[sheet].Name = name;
        PointNames(sheet, defined => defined with { Sheet = name });
        return this;
    }

    /// <summary>Defined names stay with the original.</summary>
    public EditedForm Copy(string sheet, string name)
    {
        sheets.Add(this[sheet].Copy(name));
        return this;
    }

    public EditedForm AddSheet(string name, params (string Address, object? Value)[] cells)
    {
        sheets.Add(
            new(name)
            {
                Cells = cells.ToDictionary(
                    cell => CellAddress.Parse(cell.Address)!.Value,
                    cell => cell.Value
                ),
            }
        );
        return this;
    }

    public EditedForm Show(string sheet, SheetVisibility visibility)
    {
        this[sheet].Visibility = visibility;
        return this;
    }

    public EditedForm HideRow(string sheet, string row)
    {
        this[sheet].HiddenRows.Add(this[sheet].RowOf(row));
        return this;
    }

    public EditedForm HideColumn(string sheet, string column)
    {
        this[sheet].HiddenColumns.Add(this[sheet].ColumnOf(column));
        return this;
    }

    public EditedForm Merge(string sheet, string range)
    {
        this[sheet].Merges.Add(range);
        return this;
    }

    /// <summary>Dates count from 1904 as on an old Mac; the days stay the same.</summary>
    public EditedForm Use1904Dates()
    {
        uses1904Dates = true;
        foreach (var cells in sheets.Select(sheet => sheet.Cells))
        {
            foreach (var (address, value) in cells.ToList())
            {
                cells[address] = value is XlsxCell { Format: "dd/mm/yyyy" } date
                    ? XlsxCell.Styled(
                        Convert.ToDecimal(date.Value, CultureInfo.InvariantCulture) - 1462,
                        date.Format
                    )
                    : value;
            }
        }

        return this;
    }

    public EditedForm PointName(string name, string address, string? sheet = null)
    {
        var at = names.FindIndex(defined => defined.Name == name);
        names[at] = names[at] with
        {
            Cell = CellAddress.Parse(address)!.Value,
            Sheet = sheet ?? names[at].Sheet,
        };
        return this;
    }

    public byte[] ToBytes()
    {
        var builder = new XlsxBuilder();
        foreach (var sheet in sheets)
        {
            sheet.Add(builder);
        }

        foreach (var name in names)
        {
            builder.DefinedName(
                name.Name,
                $"'{name.Sheet}'!${CellAddress.ColumnName(name.Cell.Column)}${name.Cell.Row}"
            );
        }

        for (var at = 0; at < sheets.Count; at++)
        {
            if (sheets[at].HasPicture)
            {
                builder
                    .Edit(
                        $"xl/worksheets/sheet{at + 1}.xml",
                        "</sheetData>",
                        "</sheetData><drawing id=\"rId1\"/>"
                    )
                    .Part("xl/media/image1.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
            }
        }

        return (uses1904Dates ? builder.Uses1904Dates() : builder).ToBytes();
    }

    public EditedSheet this[string name] => sheets.Single(sheet => sheet.Name == name);

    private EditedForm Store(string sheet, CellAddress address, object? value)
    {
        if (value is null)
        {
            this[sheet].Cells.Remove(address);
        }
        else
        {
            this[sheet].Cells[address] = value;
        }

        return this;
    }

    private EditedForm Move(string sheet, Func<CellAddress, CellAddress> to)
    {
        this[sheet].Cells = this[sheet].Cells.ToDictionary(cell => to(cell.Key), cell => cell.Value);
        PointNames(sheet, defined => defined with { Cell = to(defined.Cell) });
        return this;
    }

    private void PointNames(string sheet, Func<DefinedName, DefinedName> to)
    {
        for (var at = 0; at < names.Count; at++)
        {
            names[at] = names[at].Sheet == sheet ? to(names[at]) : names[at];
        }
    }
}
