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
        repair.Written >= SmallestTelling && ValueBefore(repair) == repair.Written
            ? new Cause("so_thang_truoc", Describe(repair), CostOf(repair))
            : null;

    private static decimal? ValueBefore(Repair repair) => repair.Around.Source.ValueBefore(repair.Cell.Key);

    private static string Describe(Repair repair)
    {
        var before = repair.Around.Source.Month.Previous;
        var value = FigureText.Of(repair.Written, repair.Cell.Decimals);
        return $"giữ nguyên số {value} của tháng {VietnameseDate.Month(before.Year, before.Month)}";
    }

    private static int CostOf(Repair repair) => IsLeap(repair.Written, repair.Proper) ? AcrossALeap : Usual;

    private static bool IsLeap(decimal before, decimal now) => now > before * Factor || now * Factor < before;
}
