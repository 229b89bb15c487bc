using System.Collections.Immutable;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Values for an error set that the rules leave free. One of its cells takes every value one slip away from
/// what is written, or two of them where one does not settle the others; the rules then say what the rest must be,
/// and that must be a slip too.</summary>
/// <param name="costOf">Of a cell with a value; null when it is no known slip.</param>
internal sealed class JointSlips(
    ErrorSet set,
    FigureNetwork network,
    Suspicion suspicion,
    Func<Change, decimal, int?> costOf
)
{
    /// <summary>More sets than this are reported as a list anyway.</summary>
    public const int MostSets = 12;

    private const int MostTrials = 2_000;

    /// <summary>Of three values many combinations are slips: one must be clearly more usual than the next.</summary>
    private const int ClearGap = 10;

    private readonly ImmutableArray<int> cells = [.. set.Changes.Select(change => change.Cell)];
    private int trials;

    /// <summary>False when there were more values than it tries: others may fit.</summary>
    public bool IsComplete => trials <= MostTrials;

    /// <returns>A value for each cell, in the order of the set; null when no slips fit together, when several fit
    /// about as well, or when not all were tried.</returns>
    public ImmutableArray<decimal>? Find()
    {
        // a second trial only where no other set competes: its values must not decide which cells are named
        var fitting = Completed([], set.Changes, suspicion.Sets.Length == 1 ? 2 : 1)
            .Select(values => (Values: values, Cost: CostOf(values)))
            .Where(candidate => candidate.Cost is not null)
            .DistinctBy(candidate => string.Join(' ', candidate.Values))
            .OrderBy(candidate => candidate.Cost)
            .Take(2)
            .ToList();
        var gap = cells.Length > 2 ? ClearGap : 1;
        return
            !IsComplete
            || fitting.Count == 0
            || (fitting.Count == 2 && fitting[1].Cost - fitting[0].Cost < gap)
            ? null
            : fitting[0].Values;
    }

    private int? CostOf(ImmutableArray<decimal> values)
    {
        var costs = set.Changes.Select((change, at) => costOf(change, values[at])).ToList();
        return costs.Contains(null) ? null : costs.Sum();
    }

    /// <summary>Every way to settle the open cells, so many of them by trial.</summary>
    private IEnumerable<ImmutableArray<decimal>> Completed(
        ImmutableDictionary<int, decimal> chosen,
        ImmutableArray<Change> open,
        int free
    )
    {
        if (open.All(change => change.Value is not null))
        {
            var all = chosen.AddRange(
                open.Select(change => KeyValuePair.Create(change.Cell, change.Value!.Value.ToDecimal()))
            );
            return
            [
                [.. cells.Select(cell => all[cell])],
            ];
        }

        return free == 0
            ? []
            : from change in open
            where change.Value is null
            from value in Causes.Neighbours.Of(
                network.Cells[change.Cell].Value ?? 0,
                network.Cells[change.Cell].Decimals
            )
            where change.Allows(value) && costOf(change, value) is not null && trials++ < MostTrials
            let with = chosen.SetItem(change.Cell, value)
            from values in Settled(with) is { } rest ? Completed(with, rest, free - 1) : []
            select values;
    }

    /// <summary>What the rules then leave the other cells; null where they need not all change, or cannot.</summary>
    private ImmutableArray<Change>? Settled(ImmutableDictionary<int, decimal> chosen)
    {
        var open = cells.Length - chosen.Count;
        var system = System with
        {
            Values = network.Values.With(chosen.Select(pair => (pair.Key, (Rational)pair.Value))),
            Fixed = cell => !cells.Contains(cell) || chosen.ContainsKey(cell),
        };
        return ErrorSetSearch.Find(system, open).Sets is [var rest] && rest.Changes.Length == open
            ? rest.Changes
            : null;
    }

    /// <summary>The rules that speak of the set; the others do not change.</summary>
    private EditSystem System { get; } =
        network.System(
            network.Edits.Where(edit =>
                edit.IsTrusted
                && (edit.Holds || suspicion.Broken.Contains(edit))
                && edit.Edit.Cells.Any(cell => set.Changes.Any(change => change.Cell == cell))
            )
        );
}
