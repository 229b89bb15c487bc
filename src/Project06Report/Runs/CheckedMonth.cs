using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Runs;

/// <summary>What an edition is worth in one of its months.</summary>
/// <param name="Templates">How many templates were tried: that of the month, that of longer periods.</param>
/// <param name="Forms">How many blank forms were written and read back.</param>
/// <param name="Faults">What must be put right: errors of the templates, texts the catalogue has replaced, and whatever
/// a blank form says beyond being blank.</param>
public sealed record CheckedMonth(
    ReportingMonth Month,
    int Templates,
    int Forms,
    ImmutableArray<Diagnostic> Faults
)
{
    /// <summary>A month in which nothing was tried is not right.</summary>
    public bool IsRight => Faults.IsEmpty && Templates > 0 && Forms > 0;
}
