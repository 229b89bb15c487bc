using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Findings of rules that are no equation and need no search for the culprit.</summary>
internal static class SimpleFindings
{
    public static Diagnostic Of(RuleResult result, OperandSource source) =>
        result.Instance.Rule.Kind switch
        {
            RuleKind.Change => Changed(result, source),
            RuleKind.NotBoth => Write(result, result.Instance.Left, $"một trong hai là 0: {Pair(result)}"),
            _ => BothOrNeither(result, source),
        };

    private static Diagnostic Changed(RuleResult result, OperandSource source)
    {
        var percent = 100 * Math.Abs(result.Difference ?? 0) / Math.Abs(result.Right ?? 1);
        var direction = result.Difference > 0 ? "tăng" : "giảm";
        var tolerance = FigureText.Exact(result.Instance.Rule.Tolerance);
        var finding = Write(
            result,
            result.Instance.Left,
            $"chênh không quá {tolerance}% so với {UsualValue.Words(result.Instance)}; "
                + $"{direction} {VietnameseNumber.Format(percent, 1)}%"
        );
        return finding with { Cause = $"có thể là biến động thật{Mistyped(result, source)}" };
    }

    /// <summary>The slip that leads nearest to what is usual, if one leads back there.</summary>
    private static Phrase Mistyped(RuleResult result, OperandSource source)
    {
        var (cell, before) = (result.Instance.Left, result.Right ?? 0);
        var meant = Neighbours
            .Of(cell.Value ?? 0, cell.Decimals)
            .Where(value =>
                value >= 0
                && 100 * Math.Abs(value - before) <= result.Instance.Rule.Tolerance * Math.Abs(before)
            )
            .Select(value =>
                (
                    Value: value,
                    Cause: KnownCauses.Best(
                        new Repair(cell, cell.Value ?? 0, value, new Surroundings(source, []))
                    )
                )
            )
            .Where(slip => slip.Cause.IsKnown && slip.Cause.Code != OneDigitWrong.Code)
            .OrderBy(slip => slip.Cause.Cost)
            .ThenBy(slip => Math.Abs(slip.Value - before))
            .FirstOrDefault();
        return meant.Cause is null
            ? ""
            : (Phrase)
                $"; nếu gõ nhầm thì có thể là {FigureText.Of(meant.Value, cell.Decimals)} ({meant.Cause.Text})";
    }

    private static Diagnostic BothOrNeither(RuleResult result, OperandSource source)
    {
        var all = result.Instance.Operands.Prepend(result.Instance.Left).ToList();
        var absent = all.First(operand => !PresenceRules.IsGiven(operand, source));
        var given = all.First(operand => PresenceRules.IsGiven(operand, source));
        return Write(result, absent, $"có số liệu, vì {given.Label}{At(given)} đã ghi");
    }

    private static Phrase Pair(RuleResult result) =>
        Phrase.Join(
            " và ",
            result
                .Instance.Operands.Prepend(result.Instance.Left)
                .Select(operand => operand.Label + At(operand))
        );

    private static Phrase At(Operand operand) =>
        operand.Cell is { } cell ? (Phrase)$" ({cell.Named(CellNaming.Cell)})" : Phrase.Empty;

    private static Diagnostic Write(RuleResult result, Operand at, Phrase expected)
    {
        var advice = result.Instance.Rule.Advice;
        var finding = new Diagnostic(
            RuleKinds.FindingOf(result.Instance.Rule),
            at.Cell?.Place ?? new FilePlace("", at.Label),
            at.Value is { } value ? FigureText.Of(value, at.Decimals) : "",
            expected
        )
        {
            Severity = result.Instance.Severity,
            Rule = result.Instance.Rule.Code,
        };
        return advice.Length == 0
            ? finding
            : finding with
            {
                Remedy = $"{finding.Remedy}. {advice}",
                SenderRemedy = $"{finding.SenderRemedy}. {advice}",
            };
    }
}
