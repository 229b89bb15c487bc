using Project06Report.Catalogue;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Numbers typed beside the places of the form: in a cell the form does not ask for, or in a row without a code, as when a
/// column was pasted one row too low. They are read nowhere, so the sender must be told.</summary>
internal sealed class StrayFigures(CodedTable table, FieldReader fields)
{
    /// <param name="columns">Those that hold figures.</param>
    /// <param name="rows">By code.</param>
    public void Report(IReadOnlyCollection<string> columns, Dictionary<string, int> rows, List<Indicator> owed)
    {
        var places = new HashSet<long>();
        foreach (var indicator in owed)
        {
            if (rows.TryGetValue(indicator.Code, out var row))
            {
                places.Add(Key(row, indicator.Column));
            }
        }

        foreach (var row in table.Rows)
        {
            foreach (var column in columns)
            {
                if (!places.Contains(Key(row, column)) && table[row, column] is { Kind: CellKind.Number, IsFormula: false } cell)
                {
                    fields.Report(new(FilledForms.StrayFigure, fields.PlaceOf(table.Sheet.Name, cell.Address), cell.Text, CodeOf(row)));
                }
            }
        }
    }

    private long Key(int row, string column) => (long)row << 16 | (uint)table.AddressOf(row, column).Column;

    private string CodeOf(int row) => table.TextAt(row, FormSheets.Code) is { Length: > 0 } code
        ? $"trống: biểu mẫu không hỏi số này ở dòng {code}"
        : "trống: dòng không có mã chỉ tiêu";
}
