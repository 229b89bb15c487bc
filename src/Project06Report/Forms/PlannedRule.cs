using Project06Report.Reconciliation.Results;

namespace Project06Report.Forms;

internal sealed record PlannedRule(RuleResult Result, RuleVerdict Verdict, int Row);
