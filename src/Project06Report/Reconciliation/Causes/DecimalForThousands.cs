using Project06Report.Codes;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>"3.496" typed where the point means decimals: the cell then holds 3,496 (and "1.210" holds 1,21).</summary>
internal static class DecimalForThousands
{
    public const string Code = "thap_phan_nghin";

    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Decimals == 0
        && repair.Written != Math.Truncate(repair.Written)
        && repair.Proper == repair.Written * 1000
            ? new Cause(Code, Describe(repair), 3) { Kind = DiagnosticCatalogue.Reconciling.FractionOfWhole }
            : null;

    private static string Describe(Repair repair)
    {
        var effect = repair.Around.Broken.IsEmpty ? "thành số nguyên" : "khớp đúng";
        return $"gõ {VietnameseNumber.Format(repair.Proper)} trên máy dùng dấu chấm thập phân; nhân 1.000 thì {effect}";
    }
}
