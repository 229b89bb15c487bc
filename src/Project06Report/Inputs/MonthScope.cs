using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Inputs;

/// <summary>What of a month a run looks at, and how strictly.</summary>
/// <param name="OnlyFiles">If not empty, only these files are judged, as paths the user gave, and nobody counts as
/// missing.</param>
/// <param name="AllowMissing">Codes of agencies whose submission may be missing.</param>
/// <param name="Strict">Warnings block as errors do.</param>
public sealed record MonthScope(
    ReportingMonth Month,
    ImmutableArray<string> OnlyFiles,
    ImmutableHashSet<string> AllowMissing,
    bool Strict
)
{
    /// <summary>How forms are read; only a sealed month is read at an older level.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevels.Newest;

    /// <summary>Everything in the month's folder, nobody excused.</summary>
    public static MonthScope Whole(ReportingMonth month) => new(month, [], [], Strict: false);

    /// <summary>That of the run a sealed month came of.</summary>
    internal static MonthScope Of(RunRecord record) =>
        new(record.Month, [], [.. record.AllowMissing], record.Strict) { Level = record.Level };

    public bool Blocks(Diagnostic finding) => Blocking.Stops(finding, Strict);
}
