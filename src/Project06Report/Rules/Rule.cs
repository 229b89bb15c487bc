using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Rules;

/// <summary>Sheet QUY_TAC.</summary>
/// <param name="Form">The rule holds for every agency that owes this form.</param>
/// <param name="Left">The figure the rule is about: the total, the part, the percentage, the remainder.</param>
/// <param name="Operands">Read off the expression: <c>tong.tiep_nhan + 2*SYT:x.ky_nay - y.luy_ke</c>.</param>
/// <param name="Range">For <see cref="RuleKind.Range"/>: both ends, included; null is unbounded.</param>
/// <param name="Tolerance">In units of the left side; for <see cref="RuleKind.Change"/> in per cent.</param>
/// <param name="OnTrial">Findings are warnings only.</param>
/// <param name="Advice">The instruction for the sender, Vietnamese, may be empty.</param>
public sealed record Rule(
    string Code,
    RuleKind Kind,
    string Form,
    string Left,
    ImmutableArray<Term> Operands,
    (decimal? Low, decimal? High) Range,
    decimal Tolerance,
    Severity Severity,
    MissingOperand WhenMissing,
    bool OnTrial,
    string Advice,
    Validity Validity
)
{
    /// <summary>For <see cref="RuleKind.Change"/>: the median of the known months before is what is usual, not the last
    /// month.</summary>
    public bool AgainstMedian { get; init; }
}
