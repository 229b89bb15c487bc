using Project06Report.Reconciliation.Results;

namespace Project06Report.Forms;

/// <summary>A rule as the form itself checks it. The formulas compare as <see cref="Evaluation"/> does, to four
/// decimals: a worksheet calculates in binary.</summary>
/// <param name="Place">The cell the rule is about.</param>
/// <param name="Missing">True while a figure of the rule is blank or no number.</param>
/// <param name="Broken">True when the rule does not hold; asked only when nothing is missing.</param>
/// <param name="Difference">Left minus right; empty for a rule that has none.</param>
/// <param name="Sentence">What must be, with the cells' addresses.</param>
internal sealed record RuleCheck(
    RuleInstance Instance,
    FormCell Place,
    string Missing,
    string Broken,
    string Difference,
    string Sentence
);
