using System.Collections.Immutable;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Causes;

/// <summary>What else is known when one figure is suspected.</summary>
/// <param name="Broken">The rules that do not hold and speak of the cell.</param>
internal sealed record Surroundings(OperandSource Source, ImmutableArray<RuleResult> Broken);
