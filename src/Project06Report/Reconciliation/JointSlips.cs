using System.Collections.Immutable;

namespace Project06Report.Reconciliation;

/// <summary>Values for an error set the rules leave free: one of its cells takes every value one slip away from what is written, the
/// rules then say what the others must be, and those must be a slip too (reconciliation.md §5, VALUES). A set with two degrees of
/// freedom is not tried.</summary>
internal sealed class JointSlips(ErrorSet set, FigureNetwork network, Suspicion suspicion)
{
    /// <summary>More sets than this are told as a list anyway.</summary>
    public const int MostSets = 12;

    private readonly ImmutableArray<int> cells = [.. set.Changes.Select(change => change.Cell)];

    /// <returns>By cell, in the order of the set; null when no slips fit together, or several equally well.</returns>
    /// <param name="costOf">Of a cell with a value; null when it is no known slip.</param>
    public ImmutableArray<decimal>? Find(Func<Change, decimal, int?> costOf)
    {
        var fitting = Candidates(costOf).OrderBy(candidate => candidate.Cost).Take(2).ToList();
        return fitting.Count == 0 || (fitting.Count == 2 && fitting[0].Cost == fitting[1].Cost) ? null : fitting[0].Values;
    }

    private IEnumerable<(ImmutableArray<decimal> Values, int Cost)> Candidates(Func<Change, decimal, int?> costOf) =>
        from change in set.Changes
        where change.Value is null
        from value in Causes.Neighbours.Of(network.Cells[change.Cell].Value ?? 0, network.Cells[change.Cell].Decimals)
        where change.Allows(value) && costOf(change, value) is not null
        let values = ValuesWith(change.Cell, value)
        where values is not null
        let costs = set.Changes.Select((other, at) => costOf(other, values.Value[at])).ToList()
        where costs.All(cost => cost is not null)
        group (values.Value, costs.Sum(cost => cost!.Value)) by string.Join(' ', values.Value) into same
        select same.First();

    private ImmutableArray<decimal>? ValuesWith(int cell, decimal value)
    {
        var system = System with { Values = network.Values.SetItem(cell, value), Fixed = FixedBut(cell) };
        return ErrorSetSearch.Find(system, cells.Length - 1).Sets is [var rest] && rest.Changes.Length == cells.Length - 1 && rest.Changes.All(change => change.Value is not null)
            ? [.. cells.Select(other => other == cell ? value : rest.Changes.First(change => change.Cell == other).Value!.Value.ToDecimal())]
            : null;
    }

    /// <summary>The rules that speak of the set; the others do not change.</summary>
    private EditSystem System { get; } = network.System(network.Edits.Where(edit =>
        edit.IsTrusted && (edit.Holds || suspicion.Broken.Contains(edit)) && edit.Edit.Cells.Any(cell => set.Changes.Any(change => change.Cell == cell))));

    private ImmutableArray<bool> FixedBut(int cell)
    {
        var isFixed = Enumerable.Repeat(true, network.Cells.Count).ToArray();
        foreach (var other in cells.Where(other => other != cell))
        {
            isFixed[other] = false;
        }

        return [.. isFixed];
    }
}
