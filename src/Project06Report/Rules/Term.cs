namespace Project06Report.Rules;

/// <summary>A whole coefficient times an indicator. What stands left of the colon says whose figure it is: an agency, a
/// group of units (the sum over it), a form (the same unit's figure in that form), or <c>unit/form</c>; the catalogue
/// knows which. Empty: the rule's own unit and form.</summary>
public sealed record Term(int Coefficient, string Source, string Indicator);
