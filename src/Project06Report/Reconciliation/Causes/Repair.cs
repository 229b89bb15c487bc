using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Causes;

/// <summary>What a cell says and what the rules would have it say.</summary>
internal sealed record Repair(Operand Cell, decimal Written, decimal Proper, Surroundings Around);
