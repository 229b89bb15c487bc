using Project06Report.Diagnostics;

namespace Project06Report.Reconciliation.Causes;

/// <summary>A way a figure goes wrong, recognised in one repair.</summary>
/// <param name="Code">For statistics: <c>dao_lien_nhau</c>.</param>
/// <param name="Text">Vietnamese, begins in lower case, no full stop.</param>
/// <param name="Cost">In tenths; the lower, the more usual such a slip is; <see cref="Unexplained"/> is 30.</param>
internal sealed record Cause(string Code, Phrase Text, int Cost)
{
    public static readonly Cause Unexplained = new("khong_ro", "không giống lỗi gõ nào đã biết", 30);

    /// <summary>The rules only bound the figure, and several slips lead back inside.</summary>
    public static readonly Cause OneOfMany = new("nhieu_cach", "có thể do nhiều cách gõ nhầm khác nhau", 30);

    /// <summary>A kind of finding of its own, where the slip has one.</summary>
    public DiagnosticKind? Kind { get; init; }

    public bool IsKnown => this != Unexplained && this != OneOfMany;
}
