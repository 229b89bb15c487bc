namespace Project06Report.Reconciliation.Search;

/// <summary>Removes cells from a system of rows without losing what the rows say about the other cells: Gauss where an
/// equality allows it, Fourier and Motzkin otherwise. Every row left over is an edit implied by the ones put
/// in.</summary>
internal static class Elimination
{
    public static List<Row> Without(IEnumerable<int> cells, IEnumerable<Row> rows)
    {
        var left = rows.ToList();
        foreach (var cell in cells)
        {
            left = Without(cell, left);
        }

        return left;
    }

    private static List<Row> Without(int cell, List<Row> rows)
    {
        var rest = rows.Where(row => !row.SpeaksOf(cell)).ToList();
        var with = rows.Where(row => row.SpeaksOf(cell)).ToList();
        var equality = with.Where(row => row.IsEquality).MinBy(row => row.Terms.Length);
        rest.AddRange(
            equality is null
                ? Pairs(cell, with)
                : with.Where(row => row != equality).Select(row => Cancel(cell, row, equality))
        );
        return rest;
    }

    private static Row Cancel(int cell, Row row, Row equality) =>
        row.Plus(equality.Times(-row.CoefficientOf(cell) / equality.CoefficientOf(cell)));

    /// <summary>Each upper bound on the cell with each lower bound on it.</summary>
    private static IEnumerable<Row> Pairs(int cell, List<Row> rows)
    {
        var unit = rows.Select(row => row.Times(1 / row.CoefficientOf(cell))).ToList();
        return from upper in unit
            where upper.High is not null
            from lower in unit
            where lower.Low is not null && !ReferenceEquals(upper, lower)
            select (upper with { Low = null }).Plus((lower with { High = null }).Times(-1));
    }
}
