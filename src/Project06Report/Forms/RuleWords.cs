using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Rules and their outcomes in the words of the trade.</summary>
internal static class RuleWords
{
    public static string Of(RuleKind kind) =>
        kind switch
        {
            RuleKind.Sum => "tổng bằng cộng các phần",
            RuleKind.Difference => "còn lại bằng tổng trừ phần đã làm",
            RuleKind.Equal => "hai số liệu bằng nhau",
            RuleKind.AtMost => "phần không quá toàn thể",
            RuleKind.Percentage => "tỷ lệ phần trăm của tử số trong mẫu số",
            RuleKind.Opening => "tồn đầu kỳ bằng tồn cuối kỳ trước",
            RuleKind.Continuity => "lũy kế bằng lũy kế kỳ trước cộng số trong kỳ",
            RuleKind.NeverFalls => "lũy kế không giảm",
            RuleKind.NeverRises => "số còn tồn không tăng",
            RuleKind.BothOrNeither => "cùng có hoặc cùng không",
            RuleKind.NotBoth => "không cùng lớn hơn 0",
            RuleKind.Range => "trong khoảng cho phép",
            RuleKind.Change => "biến động so với kỳ trước",
            RuleKind.Count => "bằng số dòng của danh sách",
            RuleKind.DateInPeriod => "ngày chốt số liệu trong kỳ",
            _ => "hai vế bằng nhau",
        };

    /// <summary>The part an operand of the right side plays.</summary>
    public static string RoleOf(RuleInstance instance, int index)
    {
        var operand = instance.Operands[index];
        return instance.Rule.Kind switch
        {
            RuleKind.AtMost => "toàn thể",
            RuleKind.Percentage => index == 0 ? "tử số" : "mẫu số",
            RuleKind.Count => "số dòng",
            RuleKind.BothOrNeither or RuleKind.NotBoth => "đi đôi",
            _ when operand.Month == instance.Left.Month.Previous => "kỳ trước",
            _ when operand.Month != instance.Left.Month =>
                $"tháng {VietnameseDate.Month(operand.Month.Year, operand.Month.Month)}",
            _ => Sign(operand.Coefficient),
        };
    }

    private static string Sign(int coefficient) =>
        coefficient switch
        {
            1 => "+",
            -1 => "−",
            < 0 => $"− {-coefficient} ×",
            _ => $"+ {coefficient} ×",
        };
}
