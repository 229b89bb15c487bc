namespace Project06Report.Reconciliation.Causes;

/// <summary>The cumulative figure typed in the month's column, or the month's figure in the cumulative column.</summary>
internal static class CumulativeForMonth
{
    public static Cause? Recognise(Repair repair) => repair.Cell.Indicator.Split('.') switch
    {
        [var row, "ky_nay"] when repair.Written != 0 && Beside(repair, $"{row}.luy_ke") == repair.Written =>
            new Cause("luy_ke_vao_thang", "ghi số lũy kế vào cột trong kỳ", 4),
        [var row, "luy_ke"] when repair.Written != 0 && Beside(repair, $"{row}.ky_nay") == repair.Written =>
            new Cause("thang_vao_luy_ke", "ghi số trong kỳ vào cột lũy kế", 4),
        _ => null,
    };

    private static decimal? Beside(Repair repair, string id) =>
        repair.Around.Source.Of(repair.Cell.Agency)?.Figures.GetValueOrDefault(id)?.Value;
}
