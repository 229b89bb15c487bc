namespace Project06Report.Diagnostics;

/// <summary>An explanation: the cells that would change together.</summary>
/// <param name="Cause">Code of the slip, or of the first of several.</param>
/// <param name="IsBlock">One slip that changed several cells.</param>
/// <param name="Cost">In tenths; the lower, the more usual.</param>
/// <param name="Holding">The broken rules that hold once all its cells have the values given.</param>
/// <param name="Open">The broken rules that speak of its cells and do not hold then.</param>
public sealed record JudgedOption(
    string Cause,
    bool IsBlock,
    int Cost,
    IReadOnlyList<string> Holding,
    IReadOnlyList<string> Open,
    IReadOnlyList<JudgedCell> Cells
);
