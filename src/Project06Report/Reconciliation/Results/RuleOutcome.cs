namespace Project06Report.Reconciliation.Results;

public enum RuleOutcome
{
    Holds,

    /// <summary>Differs by no more than the tolerance or than printing with fewer decimals explains.</summary>
    Rounding,

    Broken,

    /// <summary>Not evaluated: a figure is missing.</summary>
    Skipped,
}
