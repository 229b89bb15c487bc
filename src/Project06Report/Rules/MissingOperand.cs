namespace Project06Report.Rules;

public enum MissingOperand
{
    /// <summary><c>bo_qua</c>: the rule is not evaluated and reported as such.</summary>
    Skip,

    /// <summary><c>coi_la_0</c></summary>
    Zero,

    /// <summary><c>loi</c></summary>
    Error,
}
