using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Search;

/// <summary>An edit and where it comes from.</summary>
/// <param name="result">The rule, or null for a condition every figure is under: whole, not negative.</param>
/// <param name="holds">As the figures are.</param>
internal sealed class NetworkEdit(Edit edit, RuleResult? result, bool holds)
{
    public Edit Edit => edit;

    public RuleResult? Result => result;

    public bool Holds => holds;

    /// <summary>Takes part in locating errors. Rules on trial and mere notes are not trusted for that.</summary>
    public bool IsTrusted =>
        Result is not { Instance: { Rule.OnTrial: true } or { Severity: Severity.Note } };
}
