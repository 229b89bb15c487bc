using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reports numbers typed beside the places of the form: in a cell the form does not ask for, or in a row
/// without a code, as when a column was pasted one row too low. Nothing else reads them, so the sender must learn of
/// them.</summary>
internal sealed class StrayFigures(CodedTable table, FieldReader fields)
{
    /// <summary>Columns that hold words, dates and our own sums; every other one is for figures.</summary>
    private static readonly string[] Others =
    [
        FormSheets.Code,
        "ten",
        FormSheets.Unit,
        "loai",
        "kenh",
        FormSheets.AsOf,
        FormSheets.Remark,
        "kiem_tra",
    ];

    /// <param name="rows">Those that were found by their codes.</param>
    /// <param name="places">The cells the form asks for.</param>
    public void Report(IReadOnlyCollection<int> rows, HashSet<CellAddress> places)
    {
        foreach (var row in table.Rows)
        {
            // a row with a wrong code has been reported as such
            var code = table.TextAt(row, FormSheets.Code);
            if (code.Length == 0 || rows.Contains(row))
            {
                ReportRow(row, code, places);
            }
        }
    }

    /// <summary>One finding for the whole row.</summary>
    private void ReportRow(int row, string code, HashSet<CellAddress> places)
    {
        List<Cell>? stray = null;
        foreach (var column in table.Codes)
        {
            if (
                !Others.Contains(column)
                && !places.Contains(table.AddressOf(row, column))
                && table[row, column] is { IsFormula: false } cell
                && IsFigure(cell)
            )
            {
                (stray ??= []).Add(cell);
            }
        }

        if (stray is not null)
        {
            fields.Report(
                new(
                    FilledForms.StrayFigure,
                    fields.PlaceOf(table.Sheet.Name, stray[0].Address),
                    Phrase.Join(", ", stray.Select(Quoted)),
                    code.Length > 0
                        ? $"trống: biểu mẫu không hỏi số này ở dòng {code}"
                        : "trống: dòng không có mã chỉ tiêu"
                )
            );
        }
    }

    private Phrase Quoted(Cell cell) =>
        $"{fields.CellAt(table.Sheet.Name, cell.Address).Named(CellNaming.Cell)}: {cell.Text}";

    private static bool IsFigure(Cell cell) =>
        cell.Kind == CellKind.Number
        || (cell.Kind == CellKind.Text && VietnameseNumber.Parse(cell.Text).Outcome == NumberOutcome.Number);
}
