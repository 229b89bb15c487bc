namespace Project06Report.Rules;

/// <summary>Whose figure an operand is.</summary>
/// <param name="Unit">Code of an agency or of a group; empty: the rule's own unit.</param>
/// <param name="Form">Code of a form; empty: the one that is official, or the rule's own where the unit is,
/// too.</param>
public readonly record struct OperandScope(string Unit, string Form);
