namespace Project06Report.Reconciliation.Causes;

/// <summary>The cumulative figure typed in the month's column, or the month's figure in the cumulative column. Both
/// columns then say the same; last month's cumulative figure tells which of them they are.</summary>
internal static class CumulativeForMonth
{
    private const string InMonth = "ky_nay";
    private const string Cumulative = "luy_ke";

    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Key.Column switch
        {
            InMonth when StandsIn(Cumulative, repair) && !(repair.Written < CumulativeBefore(repair)) =>
                new Cause("luy_ke_vao_thang", "ghi số lũy kế vào cột trong kỳ", 4),
            Cumulative when StandsIn(InMonth, repair) && !(repair.Written >= CumulativeBefore(repair)) =>
                new Cause("thang_vao_luy_ke", "ghi số trong kỳ vào cột lũy kế", 4),
            _ => null,
        };

    private static bool StandsIn(string column, Repair repair) =>
        repair.Written != 0 && repair.Around.Source.Value(repair.Cell.Key.InColumn(column)) == repair.Written;

    private static decimal? CumulativeBefore(Repair repair) =>
        repair.Around.Source.ValueBefore(repair.Cell.Key.InColumn(Cumulative));
}
