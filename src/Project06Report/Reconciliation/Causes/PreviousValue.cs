using Project06Report.Figures;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Last month's figure left standing.</summary>
internal static class PreviousValue
{
    private const decimal SmallestTelling = 10;

    public static Cause? Recognise(Repair repair) =>
        repair.Written >= SmallestTelling
        && repair.Around.Source.PreviousOf(repair.Cell.Agency)?.Figures.GetValueOrDefault(repair.Cell.Indicator)?.Value == repair.Written
            ? new Cause("so_thang_truoc", $"giữ nguyên số {FigureText.Of(repair.Written, repair.Cell.Decimals)} của tháng {VietnameseDate.Month(repair.Around.Source.Month.Previous.Year, repair.Around.Source.Month.Previous.Month)}", 9)
            : null;
}
