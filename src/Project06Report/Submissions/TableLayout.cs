using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reports what the layout of a table hides: hidden rows and columns that hold values, values under merged
/// cells.</summary>
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

    private static void ReportHidden(
        CodedTable table,
        IReadOnlyCollection<string> columns,
        FieldReader fields
    )
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
            fields.Report(
                new(FilledForms.HiddenInput, fields.PlaceOf(table.Sheet.Name), string.Join(", ", hidden))
            );
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
            .Where(column =>
                ColumnOf(table, column) is var at && at >= merge.First.Column && at <= merge.Last.Column
            )
            .ToList();
        if (read.Count == 0)
        {
            return;
        }

        ReportCovered(table, merge, Covered(table, columns, merge, read), fields);
    }

    private static void ReportCovered(
        CodedTable table,
        CellRange merge,
        List<CellAddress> covered,
        FieldReader fields
    )
    {
        var (first, last) = (
            fields.CellAt(table.Sheet.Name, merge.First),
            fields.CellAt(table.Sheet.Name, merge.Last)
        );
        Phrase range = $"{first.Named(CellNaming.Cell)}:{last.Named(CellNaming.Cell)}";
        var ghosts = covered
            .Where(cell => cell != merge.First && !FieldReader.IsBlank(table.Sheet[cell]))
            .ToList();
        if (ghosts.Count > 0)
        {
            fields.Report(
                new(
                    FilledForms.ValueUnderMerge,
                    fields.PlaceOf(table.Sheet.Name, ghosts[0]),
                    $"{Quoted(table.Sheet[ghosts[0]])}, nằm dưới ô gộp {range}",
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

    /// <summary>The inputs under a merge; when its first row is one that is read, so are the others.</summary>
    /// <param name="read">The columns of the merge that are read.</param>
    private static List<CellAddress> Covered(
        CodedTable table,
        IReadOnlyCollection<string> columns,
        CellRange merge,
        List<string> read
    )
    {
        var firstCounts = IsInput(table, columns, merge.First.Row);
        var rows = table.Rows.Where(row =>
            row >= merge.First.Row && row <= merge.Last.Row && (firstCounts || IsInput(table, columns, row))
        );
        return [.. rows.SelectMany(row => read.Select(column => table.AddressOf(row, column)))];
    }

    /// <summary>Whether the row is read: in tables of codes if it has one, in the others if it holds
    /// anything.</summary>
    private static bool IsInput(CodedTable table, IReadOnlyCollection<string> columns, int row) =>
        row > table.CodeRow
        && (
            table.Has(FormSheets.Code)
                ? table.TextAt(row, FormSheets.Code).Length > 0
                : columns.Any(column => table.TextAt(row, column).Length > 0)
        );

    private static int ColumnOf(CodedTable table, string column) =>
        table.AddressOf(table.CodeRow, column).Column;

    private static string Quoted(Cell? cell) =>
        cell switch
        {
            null => "",
            { Kind: CellKind.Text } => $"“{cell.Text}”",
            _ => cell.Text,
        };
}
