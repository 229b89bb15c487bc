using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Search;

/// <summary>Takes a family of error sets apart into independent choices: the family {a,c}, {a,d}, {b,c}, {b,d} is (a or
/// b) and (c or d).</summary>
internal static class Factors
{
    /// <returns>Families whose product is the given one, one set taken from each; the family itself when it cannot be
    /// taken apart.</returns>
    /// <param name="family">Of sets.</param>
    /// <param name="tied">Whether some rule speaks of both cells: where it leaves both free, the value of one depends
    /// on the other's.</param>
    public static ImmutableArray<ImmutableArray<ErrorSet>> Of(
        ImmutableArray<ErrorSet> family,
        Func<int, int, bool> tied
    )
    {
        var groups = Groups(family, tied);
        var factors = groups.Select(group => Restricted(family, group)).ToImmutableArray();
        var product = factors.Aggregate(1L, (count, factor) => count * factor.Length);
        return groups.Count > 1 && product == family.Length && factors.All(HaveOneValueEach)
            ? factors
            : [family];
    }

    /// <summary>Cells that never stand together in a set belong to one choice; so do cells whose choice depends on each
    /// other.</summary>
    private static List<ImmutableSortedSet<int>> Groups(
        ImmutableArray<ErrorSet> family,
        Func<int, int, bool> tied
    )
    {
        var free = family
            .SelectMany(set => set.Changes)
            .Where(change => change.Value is null)
            .Select(change => change.Cell)
            .ToHashSet();
        bool AreFreeTogether(int cell, int other) =>
            free.Contains(cell) && free.Contains(other) && tied(cell, other);
        var members = family.Select(set => set.Changes.Select(change => change.Cell).ToHashSet()).ToList();
        var groups = new List<ImmutableSortedSet<int>>();
        foreach (var cell in members.SelectMany(set => set).Distinct().Order())
        {
            var related = groups
                .Where(group =>
                    group.Any(other =>
                        AreFreeTogether(cell, other)
                        || !members.Any(set => set.Contains(cell) && set.Contains(other))
                    )
                )
                .ToList();
            groups.RemoveAll(related.Contains);
            groups.Add(related.Aggregate(ImmutableSortedSet.Create(cell), (all, group) => all.Union(group)));
        }

        return groups;
    }

    private static ImmutableArray<ErrorSet> Restricted(
        ImmutableArray<ErrorSet> family,
        ImmutableSortedSet<int> cells
    ) =>
        [
            .. family
                .Select(set => new ErrorSet([.. set.Changes.Where(change => cells.Contains(change.Cell))]))
                .DistinctBy(set =>
                    string.Join(
                        ',',
                        set.Changes.Select(change => $"{change.Cell}:{change.Low}:{change.High}")
                    )
                ),
        ];

    /// <summary>A choice that takes other values with other choices is not independent of them.</summary>
    private static bool HaveOneValueEach(ImmutableArray<ErrorSet> factor) =>
        factor.All(set => set.Changes.Length > 0)
        && factor
            .Select(set => string.Join(',', set.Changes.Select(change => change.Cell)))
            .Distinct()
            .Count() == factor.Length;
}
