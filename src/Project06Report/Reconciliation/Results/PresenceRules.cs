using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Results;

/// <summary>Rules about what was given at all, of whatever type.</summary>
internal static class PresenceRules
{
    /// <summary>Both given or neither.</summary>
    public static RuleResult BothOrNeither(RuleInstance instance, OperandSource source)
    {
        var left = IsGiven(instance.Left, source);
        var agree = instance.Operands.All(operand => IsGiven(operand, source) == left);
        return new RuleResult(
            instance,
            instance.Left.Value,
            null,
            null,
            agree ? RuleOutcome.Holds : RuleOutcome.Broken
        );
    }

    public static bool IsGiven(Operand operand, OperandSource source) =>
        source.Of(operand.Key) is { } submission && IsGiven(operand.Indicator, submission);

    private static bool IsGiven(string id, Submission submission) =>
        submission.Figures.ContainsKey(id)
        || submission.Texts.ContainsKey(id)
        || submission.Dates.ContainsKey(id)
        || submission.Lists.ContainsKey(id)
        || submission.Commitments.Any(commitment => commitment.Code == id);
}
