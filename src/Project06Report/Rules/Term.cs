namespace Project06Report.Rules;

/// <summary>A whole coefficient times an indicator; the agency is empty where it is the rule's own.</summary>
public sealed record Term(int Coefficient, string Agency, string Indicator)
{
    /// <summary>The figure it means in a rule for this agency.</summary>
    public FigureKey KeyFor(string agency) => new(Agency.Length == 0 ? agency : Agency, Indicator);
}
