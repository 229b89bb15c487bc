using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>What the layout of a table hides: rows and columns nobody sees, cells merged into one.</summary>
internal static class TableLayout
{
    public static void Report(CodedTable table, IReadOnlyCollection<string> columns, FieldReader fields)
    {
        if (table.Sheet.HiddenRows.Count + table.Sheet.HiddenColumns.Count > 0)
        {
            ReportHidden(table, columns, fields);
        }

        foreach (var merge in table.Sheet.Merges)
        {
            if (merge.Last.Row > table.CodeRow)
            {
                ReportMerge(table, columns, merge, fields);
            }
        }
    }

    private static void ReportHidden(CodedTable table, IReadOnlyCollection<string> columns, FieldReader fields)
    {
        var inputs = columns.Where(column => column != FormSheets.Code).ToList();
        var filled = table
            .Rows.Where(row =>
                IsInput(table, columns, row) && inputs.Any(column => table.TextAt(row, column).Length > 0)
            )
            .ToList();
        List<string> hidden =
        [
            .. filled
                .Where(table.Sheet.HiddenRows.Contains)
                .Select(row => string.Create(CultureInfo.InvariantCulture, $"dòng {row}")),
            .. inputs
                .Where(column =>
                    table.Sheet.HiddenColumns.Contains(ColumnOf(table, column))
                    && filled.Exists(row => table.TextAt(row, column).Length > 0)
                )
                .Select(column => $"cột {CellAddress.ColumnName(ColumnOf(table, column))}"),
        ];
        if (hidden.Count > 0)
        {
            fields.Report(new(FilledForms.HiddenInput, fields.SheetPlace(table.Sheet.Name), string.Join(", ", hidden)));
        }
    }

    private static void ReportMerge(
        CodedTable table,
        IReadOnlyCollection<string> columns,
        CellRange merge,
        FieldReader fields
    )
    {
        var read = columns
            .Where(column => ColumnOf(table, column) is var at && at >= merge.First.Column && at <= merge.Last.Column)
            .ToList();
        if (read.Count == 0)
        {
            return;
        }

        var firstCounts = IsInput(table, columns, merge.First.Row);
        var rows = table.Rows.Where(row =>
            row >= merge.First.Row && row <= merge.Last.Row && (firstCounts || IsInput(table, columns, row))
        );
        var covered = rows.SelectMany(row => read.Select(column => table.AddressOf(row, column))).ToList();
        var (first, last) = (fields.CellAt(table.Sheet.Name, merge.First), fields.CellAt(table.Sheet.Name, merge.Last));
        Phrase range = $"{first.Named(CellNaming.Cell)}:{last.Named(CellNaming.Cell)}";
        var ghosts = covered.Where(cell => cell != merge.First && !FieldReader.IsBlank(table.Sheet[cell])).ToList();
        if (ghosts.Count > 0)
        {
            fields.Report(
                new(
                    FilledForms.ValueUnderMerge,
                    fields.PlaceOf(table.Sheet.Name, ghosts[0]),
                    $"{Quoted(table.Sheet[ghosts[0]]!)}, nằm dưới ô gộp {range}",
                    $"chỉ ô {first.Named(CellNaming.Cell)} có giá trị, hoặc không gộp ô"
                )
            );
        }
        else if (covered.Count > 1 || covered.Exists(cell => cell != merge.First))
        {
            fields.Report(
                new(
                    FilledForms.InputsMerged,
                    fields.PlaceOf(table.Sheet.Name, merge.First),
                    $"ô gộp {range}",
                    "mỗi ô nhập liệu đứng riêng"
                )
            );
        }
    }

    /// <summary>The rows that are read: in tables of codes those with one, in the others all that hold something.</summary>
    private static bool IsInput(CodedTable table, IReadOnlyCollection<string> columns, int row) =>
        row > table.CodeRow
        && (
            table.Has(FormSheets.Code)
                ? table.TextAt(row, FormSheets.Code).Length > 0
                : columns.Any(column => table.TextAt(row, column).Length > 0)
        );

    private static int ColumnOf(CodedTable table, string column) => table.AddressOf(table.CodeRow, column).Column;

    private static string Quoted(Cell cell) => cell.Kind == CellKind.Text ? $"“{cell.Text}”" : cell.Text;
}
