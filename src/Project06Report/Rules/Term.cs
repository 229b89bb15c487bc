namespace Project06Report.Rules;

/// <summary>A whole coefficient times an indicator; the agency is empty where it is the rule's own.</summary>
public sealed record Term(int Coefficient, string Agency, string Indicator);
