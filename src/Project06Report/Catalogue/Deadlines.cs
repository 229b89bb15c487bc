using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>The deadlines of a month; null where the catalogue sets none.</summary>
/// <param name="Units">The last day on which submissions are in time.</param>
/// <param name="Outward">The last day on which the office's own report is in time.</param>
/// <param name="Doubts">Days off that may move them.</param>
public sealed record Deadlines(DateOnly? Units, DateOnly? Outward, ImmutableArray<UnknownDaysOff> Doubts)
{
    public static readonly Deadlines None = new(null, null, []);
}
