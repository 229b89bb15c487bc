namespace Project06Report.Reconciliation.Causes;

/// <summary>The cumulative figure typed in the month's column, or the month's figure in the cumulative column. Both columns then say
/// the same; last month's cumulative figure tells which of them they are.</summary>
internal static class CumulativeForMonth
{
    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Indicator.Split('.') switch
        {
            [var row, "ky_nay"] when IsRepeated(repair, $"{row}.luy_ke") && !(repair.Written < Before(repair, row)) =>
                new Cause("luy_ke_vao_thang", "ghi số lũy kế vào cột trong kỳ", 4),
            [var row, "luy_ke"] when IsRepeated(repair, $"{row}.ky_nay") && !(repair.Written >= Before(repair, row)) =>
                new Cause("thang_vao_luy_ke", "ghi số trong kỳ vào cột lũy kế", 4),
            _ => null,
        };

    private static bool IsRepeated(Repair repair, string id) =>
        repair.Written != 0
        && repair.Around.Source.Of(repair.Cell.Agency)?.Figures.GetValueOrDefault(id)?.Value == repair.Written;

    private static decimal? Before(Repair repair, string row) =>
        repair.Around.Source.PreviousOf(repair.Cell.Agency)?.Figures.GetValueOrDefault($"{row}.luy_ke")?.Value;
}
