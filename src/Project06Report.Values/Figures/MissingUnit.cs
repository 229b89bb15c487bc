namespace Project06Report.Figures;

/// <summary>The name of a unit that a sum lacks: where it is printed, the reader learns that the sum is not
/// whole.</summary>
/// <param name="Group">Code of the group the sum is over.</param>
public sealed record MissingUnit(string Text, Origin? Origin, string Group) : TextValue(Text, Origin);
