using Project06Report.Catalogue;
using Project06Report.Reconciliation.Results;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>0,958 or 958 for 95,8 %: the share instead of the percentage, or a comma read as a thousands
/// separator.</summary>
internal static class PercentScale
{
    private static readonly decimal[] Factors = [100, 10, 0.1m, 0.01m];

    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Kind == IndicatorKind.Percentage
        && repair.Written != 0
        && Factors.Any(factor => Rounded(repair.Written * factor, repair.Cell.Decimals) == repair.Proper)
            ? new Cause(
                "thang_phan_tram",
                $"ghi {Plain(repair.Written)} thay cho {VietnameseNumber.Format(repair.Proper, repair.Cell.Decimals)}%",
                3
            )
            : null;

    private static decimal Rounded(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Plain(decimal value) => FigureText.Exact(value);
}
