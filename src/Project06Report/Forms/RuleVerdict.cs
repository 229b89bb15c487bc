namespace Project06Report.Forms;

/// <summary>How a rule came out, after waivers; the gravest first.</summary>
public enum RuleVerdict
{
    Broken,
    Doubtful,
    Accepted,
    Skipped,
    Rounding,
    Holds,
}
