using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Broken rules that must be explained together, and the ways to do it.</summary>
/// <param name="Broken">Never empty; rules, and conditions every figure is under.</param>
/// <param name="Sets">Every smallest set of cells; empty when no change of up to three cells satisfies all
/// rules.</param>
/// <param name="Joint">Single slips that changed several cells and explain all of it.</param>
/// <param name="Complete">False when the search was cut short.</param>
internal sealed record Suspicion(
    ImmutableArray<NetworkEdit> Broken,
    ImmutableArray<ErrorSet> Sets,
    ImmutableArray<JointCause> Joint,
    bool Complete
)
{
    /// <summary>As sure as anything can be said of it.</summary>
    public Sureness Most { get; init; } = Sureness.Determined;

    /// <summary>Those a person counts: that a figure is whole and not negative is no rule of the catalogue.</summary>
    public int BrokenRules { get; } = Broken.Count(edit => edit.Result is not null);
}
