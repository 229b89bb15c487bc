using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Decides what a rule does without one of its figures. Absent is not zero unless the rule says so.</summary>
internal static class MissingOperands
{
    /// <summary>Units that a sentence names.</summary>
    private const int MostNamed = 12;

    /// <returns>The operands that keep the rule from being evaluated; empty when it can be.</returns>
    public static ImmutableArray<Operand> Blocking(RuleInstance instance, OperandSource source) =>
        [
            .. instance
                .Operands.Prepend(instance.Left)
                .Where(operand => operand.Value is null && !CountsAsZero(instance, operand, source)),
        ];

    public static Phrase Why(Operand operand, OperandSource source) =>
        operand switch
        {
            _ when operand.Month != source.Month => WhyBefore(operand, source),
            { Parts.IsEmpty: false } => WhyIncomplete(operand),
            _ when source.Of(operand.Key) is null => NotSent(operand),
            { Cell: { } cell } => (Phrase)$"ô {cell.Named(CellNaming.Cell)} ({operand.Label}) {LackOf(cell)}",
            _ => $"thiếu số liệu {operand.Label}",
        };

    private static string LackOf(CellOrigin cell) => cell is SubmissionCell sent ? sent.Lack : "để trống";

    private static string NotSent(Operand operand) =>
        operand.Key.Form.Length == 0
            ? $"{operand.Agency} chưa gửi báo cáo dùng được"
            : $"biểu mẫu {operand.Key.Form} chưa gửi hoặc chưa dùng được";

    /// <summary>"97/102 xã, phường có tài khoản; thiếu xã A, xã B"</summary>
    private static string WhyIncomplete(Operand sum)
    {
        var missing = sum
            .Parts.Where(part => part.Figure is null)
            .Select(part => part.Unit.ShortName)
            .ToList();
        var named = string.Join(", ", missing.Take(MostNamed));
        var more = missing.Count > MostNamed ? $" và {missing.Count - MostNamed} đơn vị khác" : "";
        return $"{sum.Parts.Length - missing.Count}/{sum.Parts.Length} đơn vị có số liệu {sum.Label}; "
            + $"thiếu {named}{more}";
    }

    private static string WhyBefore(Operand operand, OperandSource source)
    {
        if (source.BreakOf(operand.Key) is { Opening: null } broken)
        {
            return $"chuỗi số liệu bắt đầu lại từ tháng này nên không so sánh được; căn cứ {broken.Basis}";
        }

        if (!source.PreviousKnown)
        {
            return "chưa có số liệu tháng trước";
        }

        var month = $"tháng {operand.Month.Month}/{operand.Month.Year}";
        return source.PreviousOf(operand.Key) is null
            ? $"{operand.Agency} không có báo cáo {month}"
            : $"{month} không có số liệu {operand.Label}";
    }

    /// <summary>A cell left blank may stand for zero; a submission that never came does not.</summary>
    private static bool CountsAsZero(RuleInstance instance, Operand operand, OperandSource source) =>
        instance.Rule.WhenMissing == MissingOperand.Zero
        && !operand.IsApproved
        && (operand.Month == source.Month ? source.Of(operand.Key) : source.PreviousOf(operand.Key))
            is not null;
}
