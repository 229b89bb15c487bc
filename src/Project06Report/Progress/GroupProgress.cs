using System.Collections.Immutable;
using Project06Report.Catalogue;

namespace Project06Report.Progress;

/// <summary>The units of a group that no other group contains.</summary>
public sealed record GroupProgress(UnitGroup Group, ImmutableArray<UnitProgress> Units)
{
    public int Count(Standing standing) => Units.Count(unit => unit.Standing == standing);
}
