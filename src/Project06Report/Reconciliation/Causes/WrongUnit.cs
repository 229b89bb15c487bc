using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Written in tens, hundreds or thousands, or multiplied by them.</summary>
internal static class WrongUnit
{
    private static readonly (decimal Factor, int Cost)[] Factors = [(1000, 6), (100, 10), (10, 10)];

    public static Cause? Recognise(Repair repair) =>
        repair.Written == 0
            ? null
            : Factors
                .Select(factor => Recognise(repair, factor.Factor, factor.Cost))
                .FirstOrDefault(cause => cause is not null);

    private static Cause? Recognise(Repair repair, decimal factor, int cost) =>
        repair.Proper == repair.Written * factor
            ? new Cause(
                "don_vi_tinh",
                $"nhỏ đi đúng {VietnameseNumber.Format(factor)} lần: ghi theo đơn vị lớn hơn hoặc thiếu chữ số 0",
                cost
            )
        : repair.Written == repair.Proper * factor
            ? new Cause(
                "don_vi_tinh",
                $"lớn lên đúng {VietnameseNumber.Format(factor)} lần: ghi theo đơn vị nhỏ hơn hoặc thừa chữ số 0",
                cost
            )
        : null;
}
