using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>A total without one of its parts, or with a part counted twice. The opening stock is the part most often
/// meant differently.</summary>
internal static class PartLeftOut
{
    private const decimal SmallestTelling = 10;

    public static Cause? Recognise(Repair repair) =>
        repair
            .Around.Broken.Where(result =>
                result.Instance.Rule.Kind == RuleKind.Sum && result.Instance.Left.Key == repair.Cell.Key
            )
            .SelectMany(result => result.Instance.Operands)
            .Where(part =>
                part.Coefficient == 1
                && part.Value >= SmallestTelling
                && part.Value == Math.Abs(repair.Proper - repair.Written)
            )
            .Select(part => repair.Proper > repair.Written ? LeftOut(part) : CountedTwice(part))
            .MinBy(cause => cause.Cost);

    private static Cause LeftOut(Operand part) =>
        IsOpening(part)
            ? new Cause("thieu_ton_dau", $"tổng chưa tính {Named(part)} chuyển từ kỳ trước sang", 6)
            : new Cause("thieu_mot_phan", $"tổng chưa cộng {Named(part)}", 9);

    private static Cause CountedTwice(Operand part) =>
        new("cong_hai_lan", $"tổng cộng hai lần {Named(part)}", 9);

    private static bool IsOpening(Operand part) => part.Key.Column == "ky_truoc";

    private static Phrase Named(Operand part)
    {
        var where = part.Cell is { } cell ? (Phrase)$" ({cell.Named(CellNaming.Cell)})" : Phrase.Empty;
        return $"{VietnameseNumber.Format(part.Value ?? 0)} {part.Label}{where}";
    }
}
