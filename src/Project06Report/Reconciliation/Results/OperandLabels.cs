using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Results;

/// <summary>Shortens the labels of figures that stand side by side to what tells them apart: of "tổng số mũi tiêm" and
/// "mũi tiêm đã nhập" remain "tổng số" and "đã nhập"; of "thường trú, tiếp nhận" and "thường trú, trả lại" the
/// column.</summary>
internal static class OperandLabels
{
    /// <summary>Vietnamese words have two syllables as a rule: a shorter run or rest means nothing.</summary>
    private const int ShortestWord = 2;

    /// <summary>Two figures of one row go by their columns.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Label == operands[0].Label)
            ? [.. operands.Select(operand => LabelIn(operand, operands))]
            : Shorten([.. operands.Select(operand => operand.Label)]);

    private static string LabelIn(Operand operand, ImmutableArray<Operand> operands) =>
        operands.All(other => other.Indicator == operand.Indicator) ? operand.Label : ColumnOf(operand);

    private static string ColumnOf(Operand operand) =>
        operand.Key.Column switch
        {
            "ky_nay" => "trong kỳ",
            "luy_ke" => "lũy kế",
            _ => operand.Label,
        };

    private static ImmutableArray<string> Shorten(IReadOnlyList<string> labels)
    {
        var parts = WithoutCommonEnds([.. labels.Select(label => label.Split(", "))]);
        var words = parts.Select(part => string.Join(", ", part).Split(' ')).ToImmutableArray();
        return [.. WithoutCommonRun(words).Select(label => string.Join(' ', label))];
    }

    private static ImmutableArray<string[]> WithoutCommonEnds(ImmutableArray<string[]> labels)
    {
        while (labels.All(label => label.Length > 1) && labels.All(label => label[0] == labels[0][0]))
        {
            labels = [.. labels.Select(label => label[1..])];
        }

        while (labels.All(label => label.Length > 1) && labels.All(label => label[^1] == labels[0][^1]))
        {
            labels = [.. labels.Select(label => label[..^1])];
        }

        return labels;
    }

    /// <summary>Removes the longest run of syllables all labels have, unless a label would have too little
    /// left.</summary>
    private static ImmutableArray<string[]> WithoutCommonRun(ImmutableArray<string[]> labels)
    {
        var runs =
            from length in Enumerable.Range(ShortestWord, labels[0].Length).Reverse()
            from start in Enumerable.Range(0, Math.Max(0, labels[0].Length - length + 1))
            let run = labels[0][start..(start + length)]
            where labels.All(label => label.Length >= length + ShortestWord && Find(label, run) >= 0)
            select run;
        return runs.FirstOrDefault() is { } common
            ? [.. labels.Select(label => Without(label, Find(label, common), common.Length))]
            : labels;
    }

    private static string[] Without(string[] label, int at, int length) =>
        [.. label[..at], .. label[(at + length)..]];

    private static int Find(string[] label, string[] run)
    {
        for (var at = 0; at + run.Length <= label.Length; at++)
        {
            if (label.AsSpan(at, run.Length).SequenceEqual(run))
            {
                return at;
            }
        }

        return -1;
    }
}
