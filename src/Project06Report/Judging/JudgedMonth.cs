using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;

namespace Project06Report.Judging;

/// <summary>A month reconciled, and what has been accepted of it.</summary>
/// <param name="Findings">Of the inputs and of reconciliation, after waivers, in no particular order.</param>
public sealed record JudgedMonth(
    MonthInputs Inputs,
    ReconciliationReport Reconciliation,
    IReadOnlyList<Diagnostic> Findings
)
{
    public MonthSubmissions Received => Inputs.Received;

    public static JudgedMonth Of(MonthInputs inputs)
    {
        var received = inputs.Received;
        var medians = inputs.Earlier.ForMedians(received.Catalogue);
        var reconciliation = Reconciler.Check(received, inputs.PreviousMonth, medians);
        return new(inputs, reconciliation, Absorption.Of(MonthWaivers.Judge(inputs, reconciliation)));
    }
}
