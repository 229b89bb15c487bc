namespace Project06Report.Reconciliation.Waivers;

/// <summary>What a waiver is granted for: one finding of one agency, known by its kind, its rule and the figure it
/// points at, while the figures that take part are what they were.</summary>
/// <param name="Code">P06-2xx.</param>
/// <param name="Agency">Code of the agency; <c>*</c> where several share the finding.</param>
/// <param name="Rule">Code of the rule, or empty.</param>
/// <param name="Figure">Id of the indicator, or empty where the finding is about a whole workbook.</param>
/// <param name="Month">"2022-08".</param>
/// <param name="Values">The figures that take part, as <see cref="OperandValues"/> writes them.</param>
public sealed record WaiverSubject(
    string Code,
    string Agency,
    string Rule,
    string Figure,
    string Month,
    string Values
)
{
    /// <summary>The same finding, whatever the figures.</summary>
    public bool IsSameFinding(WaiverSubject other) => other with { Values = Values } == this;
}
