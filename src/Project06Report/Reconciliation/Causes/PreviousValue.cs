using Project06Report.Reconciliation.Results;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Last month's figure left standing.</summary>
internal static class PreviousValue
{
    private const decimal SmallestTelling = 10;
    private const decimal Factor = 10;
    private const int Usual = 9;

    /// <summary>A month that differs tenfold from the one before is rarer than a slip of any other kind.</summary>
    private const int AcrossALeap = 15;

    public static Cause? Recognise(Repair repair) =>
        repair.Written >= SmallestTelling
        && repair.Around.Source.PreviousOf(repair.Cell.Agency)?.Figures.GetValueOrDefault(repair.Cell.Indicator)?.Value
            == repair.Written
            ? new Cause(
                "so_thang_truoc",
                $"giữ nguyên số {FigureText.Of(repair.Written, repair.Cell.Decimals)} của tháng {VietnameseDate.Month(repair.Around.Source.Month.Previous.Year, repair.Around.Source.Month.Previous.Month)}",
                IsLeap(repair.Written, repair.Proper) ? AcrossALeap : Usual
            )
            : null;

    private static bool IsLeap(decimal before, decimal now) => now > before * Factor || now * Factor < before;
}
