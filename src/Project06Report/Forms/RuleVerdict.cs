namespace Project06Report.Forms;

/// <summary>The verdict on a rule after waivers, the gravest first.</summary>
public enum RuleVerdict
{
    Broken,
    Doubtful,
    Accepted,
    Skipped,
    Rounding,
    Holds,
}
