using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>A way in which all broken rules of a suspicion came about.</summary>
/// <param name="Cost">In tenths; the lower, the more usual.</param>
internal sealed record Explanation(ImmutableArray<CellRepair> Repairs, int Cost)
{
    /// <summary>One slip that changed several cells.</summary>
    public bool IsJoint { get; init; }

    /// <summary>False when there were more values than were tried.</summary>
    public bool IsSearched { get; init; } = true;

    public bool IsKnown => Repairs.All(repair => repair.Cause.IsKnown);

    public static Explanation Of(
        ErrorSet set,
        FigureNetwork network,
        Suspicion suspicion,
        OperandSource source
    )
    {
        var slips = IsFree(set, suspicion)
            ? new JointSlips(set, network, suspicion, (change, value) =>
                CostOf(
                    Repaired(network.Cells[change.Cell], change, value, AroundOf(change, suspicion, source))
                )
            )
            : null;
        var repairs = slips is not null
            ? TogetherFrom(set, slips.Find(), network, suspicion, source)
            : set.Changes.Select(change => Repair(change, network, suspicion, source)).ToImmutableArray();
        return new Explanation(
            repairs,
            repairs.Sum(repair => network.Costs.Of(repair.Cell) + repair.Cause.Cost)
        )
        {
            IsSearched = slips is null or { IsComplete: true },
        };
    }

    private static int? CostOf(CellRepair repair) => repair.Cause.IsKnown ? repair.Cause.Cost : null;

    /// <summary>A slip counts once, however many cells it changed.</summary>
    public static Explanation Of(JointCause joint, FigureNetwork network)
    {
        var cause = joint.Describe();
        var repairs = joint.Values.Select(pair => new CellRepair(
            network.Cells[pair.Cell],
            new Change(pair.Cell, pair.Value, pair.Value, network.Cells[pair.Cell].Decimals),
            pair.Value.ToDecimal(),
            cause
        ));
        return new Explanation(
            [.. repairs],
            network.Costs.Of(network.Cells[joint.Values[0].Cell]) + cause.Cost
        )
        {
            IsJoint = true,
        };
    }

    /// <summary>Several cells, and the rules only say how their values depend on each other.</summary>
    private static bool IsFree(ErrorSet set, Suspicion suspicion) =>
        set.Changes.Length > 1
        && suspicion.Sets.Length <= JointSlips.MostSets
        && set.Changes.Any(change => change.Value is null);

    private static ImmutableArray<CellRepair> TogetherFrom(
        ErrorSet set,
        ImmutableArray<decimal>? values,
        FigureNetwork network,
        Suspicion suspicion,
        OperandSource source
    ) =>
        [
            .. set.Changes.Select(
                (change, at) =>
                    values is { } found
                        ? Repaired(
                            network.Cells[change.Cell],
                            change,
                            found[at],
                            AroundOf(change, suspicion, source)
                        )
                        : new CellRepair(network.Cells[change.Cell], change, null, Cause.Unexplained)
            ),
        ];

    private static CellRepair Repair(
        Change change,
        FigureNetwork network,
        Suspicion suspicion,
        OperandSource source
    )
    {
        var cell = network.Cells[change.Cell];
        var around = AroundOf(change, suspicion, source);
        return change.Value is { } value
            ? Repaired(cell, change, value.ToDecimal(), around)
            : BestNeighbour(cell, change, around);
    }

    private static Surroundings AroundOf(Change change, Suspicion suspicion, OperandSource source) =>
        new(
            source,
            [
                .. suspicion
                    .Broken.Where(edit => edit.Edit.Cells.Contains(change.Cell))
                    .Select(edit => edit.Result)
                    .OfType<RuleResult>(),
            ]
        );

    private static CellRepair Repaired(Operand cell, Change change, decimal proper, Surroundings around) =>
        new(cell, change, proper, KnownCauses.Best(new Repair(cell, cell.Value ?? 0, proper, around)));

    /// <summary>Where the rules leave a range: the only figure inside it that a slip turns into what is written, or
    /// the whole number that was typed with a point.</summary>
    private static CellRepair BestNeighbour(Operand cell, Change change, Surroundings around)
    {
        var inside = Neighbours
            .Of(cell.Value ?? 0, cell.Decimals)
            .Where(value => change.Allows(value) && Digits.Of(value, cell.Decimals) is not null)
            .Select(value => Repaired(cell, change, value, around))
            .Where(repair => repair.Cause.IsKnown)
            .ToList();
        var typed = inside.Find(repair => repair.Cause.Code == DecimalForThousands.Code);
        return (typed, inside) switch
        {
            ({ } whole, _) => whole,
            (_, [var only]) => only,
            (_, []) => new CellRepair(cell, change, null, Cause.Unexplained),
            _ => new CellRepair(cell, change, null, Cause.OneOfMany),
        };
    }
}
