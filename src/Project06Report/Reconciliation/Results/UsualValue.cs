namespace Project06Report.Reconciliation.Results;

/// <summary>What a figure is usually like, for rules about large changes: last month's value, or the median of the
/// months before.</summary>
internal static class UsualValue
{
    /// <summary>Of two values the middle is neither; with fewer the rule compares with last month.</summary>
    public const int FewestMonths = 3;

    public static bool IsMedian(RuleInstance instance) => instance.Operands.Length >= FewestMonths;

    /// <summary>The middle value; of an even number the mean of the two in the middle.</summary>
    public static decimal Of(RuleInstance instance)
    {
        var values = instance.Operands.Select(operand => operand.Value ?? 0).Order().ToList();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    /// <summary>"100 tháng 7/2022"; "104, số đứng giữa (trung vị) của 5 tháng có số liệu từ 2/2022 đến
    /// 7/2022".</summary>
    public static string Words(RuleInstance instance)
    {
        var value = FigureText.Of(Of(instance), instance.Left.Decimals);
        if (IsMedian(instance))
        {
            return $"{value}, {Span(instance)}";
        }

        var whyNoMedian = instance.Rule.AgainstMedian
            ? $" (chưa đủ {FewestMonths} tháng trước có số liệu để tính trung vị)"
            : "";
        return $"{value} {FigureText.When(instance.Operands[0])}{whyNoMedian}";
    }

    /// <summary>On what the median stands.</summary>
    public static string Span(RuleInstance instance)
    {
        var (oldest, newest) = (
            FigureText.MonthOf(instance.Operands[^1]),
            FigureText.MonthOf(instance.Operands[0])
        );
        return $"số đứng giữa (trung vị) của {instance.Operands.Length} tháng có số liệu từ {oldest} đến {newest}";
    }
}
