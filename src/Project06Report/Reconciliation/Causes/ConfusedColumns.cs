using Project06Report.Codes;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Causes;

/// <summary>The month's column and the cumulative column confused in every row of a submission that has both. For one
/// row alone see <see cref="CumulativeForMonth"/>.</summary>
internal static class ConfusedColumns
{
    private const int FewestRows = 2;

    /// <param name="component">All rules that speak of the file.</param>
    /// <param name="file">Of the submission.</param>
    public static IEnumerable<JointCause> Candidates(Component component, string file)
    {
        var rows = Rows(component, file);
        return rows.Count < FewestRows
            ? []
            :
            [
                .. Slip(
                    rows,
                    row => row.Month == row.Total && row.Total >= row.Before,
                    row => [(row.MonthCell, row.Total - row.Before)],
                    "ghi số lũy kế vào cột trong kỳ"
                ),
                .. Slip(
                    rows,
                    row => row.Month == row.Total && row.Total < row.Before,
                    row => [(row.TotalCell, row.Before + row.Month)],
                    "ghi số trong kỳ vào cột lũy kế"
                ),
                .. Slip(
                    rows,
                    row => row.Month > row.Total,
                    row => [(row.MonthCell, row.Total), (row.TotalCell, row.Month)],
                    "ghi đổi chỗ cột trong kỳ và cột lũy kế"
                ),
            ];
    }

    private static IEnumerable<JointCause> Slip(
        List<Pair> rows,
        Func<Pair, bool> looksSo,
        Func<Pair, IEnumerable<(int, Rational)>> meant,
        string words
    ) =>
        rows.TrueForAll(row => looksSo(row))
            ?
            [
                new JointCause([.. rows.SelectMany(meant)], () =>
                    new Cause("lan_cot", $"{words} ở cả {rows.Count} dòng có hai cột này", 4)
                    {
                        Kind = DiagnosticCatalogue.Reconciling.ColumnsConfused,
                    }
                ),
            ]
            : [];

    private static List<Pair> Rows(Component component, string file)
    {
        var now = component.CellsOf(file).ToDictionary(cell => component.Network.Cells[cell].Key);
        var before = component
            .Cells.Where(cell => !component.CanChange(cell))
            .ToLookup(cell => component.Network.Cells[cell].Key);
        return
        [
            .. from month in now
            where month.Key.Column == "ky_nay"
            let total = month.Key.InColumn("luy_ke")
            where now.ContainsKey(total) && before[total].Any()
            let values = component.Network.Values
            where !values[month.Value].IsZero
            select new Pair(
                month.Value,
                now[total],
                values[month.Value],
                values[now[total]],
                values[before[total].First()]
            ),
        ];
    }

    /// <summary>A row of the form.</summary>
    private sealed record Pair(int MonthCell, int TotalCell, Rational Month, Rational Total, Rational Before);
}
