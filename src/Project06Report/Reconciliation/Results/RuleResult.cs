using Project06Report.Diagnostics;

namespace Project06Report.Reconciliation.Results;

/// <summary>How a rule came out.</summary>
/// <param name="Right">What the left side should be (or not pass), to 20 decimals; null where the rule has no such
/// value.</param>
/// <param name="Difference">Left minus right.</param>
/// <param name="Why">Vietnamese, why it was skipped; otherwise empty.</param>
public sealed record RuleResult(
    RuleInstance Instance,
    decimal? Left,
    decimal? Right,
    decimal? Difference,
    RuleOutcome Outcome,
    Phrase? Why = null
)
{
    public Phrase Why { get; init; } = Why ?? Phrase.Empty;

    /// <summary>It is broken and a sum over a group takes part: any of many cells may be the wrong one.</summary>
    public bool IsBrokenSum =>
        Outcome == RuleOutcome.Broken
        && Difference is not null
        && Instance.Operands.Any(operand => !operand.Parts.IsEmpty);
}
