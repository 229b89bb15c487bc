using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Received dossiers given with what was still pending from last month, on a form that counts only this
/// month's.</summary>
internal static class OpeningStockIncluded
{
    private const decimal SmallestTelling = 10;

    public static Cause? Recognise(Repair repair) =>
        repair.Cell.Key.Column == "tiep_nhan"
        && PendingBefore(repair) is { } pending
        && pending >= SmallestTelling
        && repair.Written - repair.Proper == pending
            ? new Cause(
                "ca_ton_dau",
                $"tính cả {VietnameseNumber.Format(pending)} hồ sơ đang giải quyết từ tháng trước",
                6
            )
            : null;

    private static decimal? PendingBefore(Repair repair) =>
        repair.Around.Source.ValueBefore(repair.Cell.Key.InColumn("dang_giai_quyet"));
}
