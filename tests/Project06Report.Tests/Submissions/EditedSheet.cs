using System.Globalization;
using Project06Report.Figures;
using Project06Report.Tests.Workbooks;
using Project06Report.Workbooks;

namespace Project06Report.Tests.Submissions;

/// <summary>A sheet of an <see cref="EditedForm"/>.</summary>
internal sealed class EditedSheet(string name)
{
    public string Name { get; set; } = name;

    public SheetVisibility Visibility { get; set; }

    public Dictionary<CellAddress, object?> Cells { get; set; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    public List<string> Merges { get; } = [];

    public bool HasPicture { get; set; }

    public static EditedSheet Of(Sheet sheet) =>
        new(sheet.Name)
        {
            Visibility = sheet.Visibility,
            Cells = sheet.Cells.ToDictionary(cell => cell.Address, Value),
        };

    public EditedSheet Copy(string copy) => new(copy) { Visibility = Visibility, Cells = new(Cells) };

    /// <summary>What stands at an address such as <c>D4</c>; null for an empty cell.</summary>
    public object? ValueAt(string address) =>
        CellAddress.Parse(address) is { } at ? Cells.GetValueOrDefault(at) : null;

    public int RowOf(string code) =>
        Cells.First(cell => cell.Key.Column == ColumnOf("ma") && code.Equals(cell.Value)).Key.Row;

    public int RowOfCodes() =>
        Cells.OrderBy(cell => cell.Key).First(cell => cell.Key.Row <= 9 && "ma".Equals(cell.Value)).Key.Row;

    public int ColumnOf(string code) =>
        Cells
            .OrderBy(cell => cell.Key)
            .First(cell => cell.Key.Row <= 9 && code.Equals(cell.Value))
            .Key.Column;

    public void Add(XlsxBuilder builder)
    {
        builder
            .Sheet(
                Name,
                [.. Cells.OrderBy(cell => cell.Key).Select(cell => (cell.Key.ToString(), cell.Value))]
            )
            .HideRows([.. HiddenRows]);
        foreach (var column in HiddenColumns.Order())
        {
            builder.HideColumns(column, column);
        }

        Merges.ForEach(range => builder.Merge(range));
        if (Visibility != SheetVisibility.Visible)
        {
            builder.Hidden(very: Visibility == SheetVisibility.VeryHidden);
        }
    }

    private static object? Value(Cell cell) =>
        cell switch
        {
            { IsFormula: true } => XlsxCell.Formula(
                "0",
                cell.Kind == CellKind.Number ? Number(cell) : cell.Raw
            ),
            { Kind: CellKind.Number, IsDate: true } => XlsxCell.Styled(Number(cell), "dd/mm/yyyy"),
            { Kind: CellKind.Number } => Number(cell),
            _ => cell.Raw,
        };

    private static decimal Number(Cell cell) =>
        decimal.Parse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture);
}
