using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Written in tens, hundreds or thousands, or multiplied by them.</summary>
internal static class WrongUnit
{
    private const string Code = "don_vi_tinh";

    private static readonly (decimal Factor, int Cost)[] Factors = [(1000, 6), (100, 10), (10, 10)];

    public static Cause? Recognise(Repair repair) =>
        repair.Written == 0
            ? null
            : Factors
                .Select(factor => Recognise(repair, factor.Factor, factor.Cost))
                .FirstOrDefault(cause => cause is not null);

    private static Cause? Recognise(Repair repair, decimal factor, int cost)
    {
        if (repair.Proper == repair.Written * factor)
        {
            return new(Code, $"nhỏ đi {Exactly(factor)}: ghi theo đơn vị lớn hơn hoặc thiếu chữ số 0", cost);
        }

        return repair.Written == repair.Proper * factor
            ? new(Code, $"lớn lên {Exactly(factor)}: ghi theo đơn vị nhỏ hơn hoặc thừa chữ số 0", cost)
            : null;
    }

    private static string Exactly(decimal factor) => $"đúng {VietnameseNumber.Format(factor)} lần";
}
