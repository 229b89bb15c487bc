using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>Finds all smallest sets of cells whose change satisfies every edit, exactly: a set that fails yields an
/// implied edit over cells outside it, and every solution must change one of those (Fellegi and Holt 1976).</summary>
internal sealed class ErrorSetSearch
{
    private readonly EditSystem system;
    private readonly ILookup<int, int> editsOf;
    private readonly ImmutableArray<Row> violated;
    private readonly int nodeLimit;
    private readonly SortedDictionary<string, ErrorSet> found = new(StringComparer.Ordinal);
    private int nodes;

    private ErrorSetSearch(EditSystem system, int nodeLimit)
    {
        (this.system, this.nodeLimit) = (system, nodeLimit);
        editsOf = system
            .Edits.SelectMany((edit, number) => edit.Cells.Select(cell => (cell, number)))
            .ToLookup(pair => pair.cell, pair => pair.number);
        violated =
        [
            .. system
                .Edits.SelectMany(edit => edit.Rows(system.Values, _ => false))
                .Where(row => !row.Holds(system.Values)),
        ];
    }

    public static ErrorSets Find(EditSystem system, int maxSize = 3, int nodeLimit = 20_000)
    {
        var search = new ErrorSetSearch(system, nodeLimit);
        for (var size = 0; size <= maxSize && search.found.Count == 0 && search.nodes < nodeLimit; size++)
        {
            search.Extend([], [], size);
        }

        return new ErrorSets([.. search.found.Values.OrderBy(set => set, ByCells)], search.nodes < nodeLimit);
    }

    /// <returns>What the edits leave each of these cells where all of them may change, in the order of the cells; null
    /// where no such change satisfies every edit.</returns>
    public static ImmutableArray<Change>? Solve(EditSystem system, ImmutableSortedSet<int> cells)
    {
        var search = new ErrorSetSearch(system, 1);
        return search.Conflict(cells) is null ? search.ChangesOf(cells, search.RowsOf(cells)) : null;
    }

    private static Comparer<ErrorSet> ByCells { get; } =
        Comparer<ErrorSet>.Create(
            (left, right) =>
                left
                    .Changes.Zip(right.Changes, (one, other) => one.Cell.CompareTo(other.Cell))
                    .FirstOrDefault(order => order != 0)
        );

    private void Extend(ImmutableSortedSet<int> set, ImmutableHashSet<int> excluded, int size)
    {
        if (nodes++ >= nodeLimit)
        {
            return;
        }

        if (CellsNeeded(set) > size - set.Count)
        {
            return;
        }

        if (Conflict(set) is { } support)
        {
            Branch(set, excluded, size, support);
        }
        else if (set.Count == size)
        {
            Record(set);
        }
    }

    /// <summary>At least this many more: one for each of the failing rows that share no cell with one
    /// another.</summary>
    private int CellsNeeded(ImmutableSortedSet<int> set)
    {
        var needed = 0;
        var covered = new HashSet<int>();
        foreach (var row in violated.Where(row => !row.Support.Any(set.Contains)))
        {
            if (!row.Support.Any(covered.Contains))
            {
                covered.UnionWith(row.Support);
                needed++;
            }
        }

        return needed;
    }

    private void Branch(
        ImmutableSortedSet<int> set,
        ImmutableHashSet<int> excluded,
        int size,
        IEnumerable<int> support
    )
    {
        if (set.Count == size)
        {
            return;
        }

        foreach (
            var cell in support
                .Where(cell => !system.Fixed(cell) && !set.Contains(cell) && !excluded.Contains(cell))
                .Order()
        )
        {
            Extend(set.Add(cell), excluded, size);
            excluded = excluded.Add(cell);
        }
    }

    private void Record(ImmutableSortedSet<int> set) =>
        found[string.Join(',', set)] = new ErrorSet(ChangesOf(set, RowsOf(set)));

    /// <returns>Cells of which every solution containing the set must change one more; null when the set is a
    /// solution.</returns>
    private IEnumerable<int>? Conflict(ImmutableSortedSet<int> set)
    {
        var untouched = violated.Where(row => !row.Support.Any(set.Contains)).MinBy(row => row.Terms.Length);
        if (untouched is not null)
        {
            return untouched.Support;
        }

        var rows = RowsOf(set);
        var failing = Elimination
            .Without(set, rows)
            .Where(row => !row.Holds(system.Values))
            .MinBy(row => row.Terms.Length);
        if (failing is not null)
        {
            return failing.Support;
        }

        return Printable(ChangesOf(set, rows)) ? null : Neighbours(set);
    }

    private List<Row> RowsOf(ImmutableSortedSet<int> set) =>
        [
            .. set.SelectMany(cell => editsOf[cell])
                .Distinct()
                .SelectMany(edit => system.Edits[edit].Rows(system.Values, set.Contains)),
            .. set.Where(cell => system.NonNegative[cell]).Select(cell => Row.Of([(cell, 1)], 0, null)),
        ];

    private ImmutableArray<Change> ChangesOf(ImmutableSortedSet<int> set, List<Row> rows) =>
        [.. set.Select(cell => ChangeOf(cell, Elimination.Without(set.Remove(cell), rows)))];

    private Change ChangeOf(int cell, List<Row> rows)
    {
        Rational? low = null,
            high = null;
        foreach (var row in rows.Where(row => row.SpeaksOf(cell)))
        {
            var factor = row.CoefficientOf(cell);
            var others = row.Sum(system.Values, cell);
            var (from, to) = ((row.Low - others) / factor, (row.High - others) / factor);
            (from, to) = factor.Sign < 0 ? (to, from) : (from, to);
            low = from is { } f && (low is not { } l || f > l) ? from : low;
            high = to is { } t && (high is not { } h || t < h) ? to : high;
        }

        return new Change(cell, low, high, system.Decimals[cell]);
    }

    /// <summary>Every cell can be written with its decimals, and where all values are known they satisfy every
    /// edit.</summary>
    private bool Printable(ImmutableArray<Change> changes)
    {
        if (changes.Any(change => change.IsEmpty))
        {
            return false;
        }

        var settled = new List<(int Cell, Rational Value)>(changes.Length);
        foreach (var change in changes)
        {
            if (change.Value is not { } value)
            {
                return true;
            }

            settled.Add((change.Cell, value));
        }

        var values = system.Values.With(settled);
        return changes
            .SelectMany(change => editsOf[change.Cell])
            .Distinct()
            .All(edit => system.Edits[edit].Holds(values));
    }

    private IEnumerable<int> Neighbours(ImmutableSortedSet<int> set) =>
        set.SelectMany(cell => editsOf[cell]).SelectMany(edit => system.Edits[edit].Cells).Distinct();
}
