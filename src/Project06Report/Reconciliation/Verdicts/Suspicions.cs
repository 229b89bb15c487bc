using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Causes.Blocks;
using Project06Report.Reconciliation.Search;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Breaks a network with broken rules into independent suspicions.</summary>
internal static class Suspicions
{
    private const int MaxCells = 3;
    public const int MostJoint = 5;
    private const int FewRules = 2;

    public static IEnumerable<Suspicion> In(FigureNetwork network, ImmutableArray<NetworkEdit> edits)
    {
        var wide = WholeFileSlips.In(network, edits);
        var explained = wide.SelectMany(suspicion => suspicion.Broken).ToHashSet();
        ImmutableArray<NetworkEdit> left =
            explained.Count == 0 ? edits : [.. edits.Where(edit => !explained.Contains(edit))];
        return wide.Concat(
            Connected(left, network)
                .Where(component => component.Any(edit => !edit.Holds))
                .SelectMany(component => Explain(new Component(network, component)))
        );
    }

    private static List<Suspicion> Explain(Component component)
    {
        var slips = SlipsOverCells(component);
        var wide = slips.Where(slip => Connected(slip.Rules, component.Network).Count() > 1).ToList();
        var explained = wide.SelectMany(slip => slip.Rules).ToHashSet();
        var separate =
            explained.Count == component.Broken.Length
                ? []
                : SeparateErrors(
                    new Component(
                        component.Network,
                        [.. component.Edits.Where(edit => !explained.Contains(edit))]
                    ),
                    mayBeRivalled: slips.IsEmpty
                );
        var narrow = slips.Except(wide).Aggregate(separate, WithSlip);
        return Doubted([.. wide.Select(slip => new Suspicion(slip.Rules, [], slip.Causes, true)), .. narrow]);
    }

    /// <summary>Where something of the same figures stays unexplained, a slip that puts one or two rules right may be
    /// part of that.</summary>
    private static List<Suspicion> Doubted(List<Suspicion> suspicions) =>
        suspicions.TrueForAll(suspicion => suspicion.Most > Sureness.OneOf)
            ? suspicions
            :
            [
                .. suspicions.Select(suspicion =>
                    suspicion is { Sets.IsEmpty: true, Joint.IsEmpty: false, Broken.Length: <= FewRules }
                        ? suspicion with
                        {
                            Most = Sureness.OneOf,
                        }
                        : suspicion
                ),
            ];

    /// <summary>Beside the single cells where one cell would do; instead of them where it takes several, or where they
    /// were only looked for one cluster at a time.</summary>
    private static List<Suspicion> WithSlip(
        List<Suspicion> suspicions,
        (ImmutableArray<NetworkEdit> Rules, ImmutableArray<JointCause> Causes) slip
    )
    {
        var explained = suspicions.Where(suspicion => suspicion.Broken.All(slip.Rules.Contains)).ToList();
        var isWhole = slip.Rules.All(rule => explained.Any(suspicion => suspicion.Broken.Contains(rule)));
        if (!isWhole)
        {
            return suspicions;
        }

        return explained is [{ Most: Sureness.Determined } only]
            ?
            [
                .. suspicions.Select(suspicion =>
                    suspicion == only ? only with { Joint = slip.Causes } : suspicion
                ),
            ]
            : [.. suspicions.Except(explained), new Suspicion(slip.Rules, [], slip.Causes, true)];
    }

    private static List<Suspicion> SeparateErrors(Component component, bool mayBeRivalled)
    {
        var clusters = Connected(component.Broken, component.Network).ToImmutableArray();
        if (clusters.Length > MaxCells)
        {
            return WithoutFewCells(component);
        }

        var together = ErrorSetSearch.Find(component.Network.System(component.Edits), MaxCells);
        return (together.Sets.IsEmpty, mayBeRivalled) switch
        {
            (true, _) => WithoutFewCells(component),
            (_, true) => SeparateOrRivalled(component, together),
            _ => [.. Separate(component, component.Broken, together)],
        };
    }

    /// <summary>Several cells, or an exchange and one cell: where both fit they are told together.</summary>
    private static List<Suspicion> SeparateOrRivalled(Component component, ErrorSets together)
    {
        var rivals =
            together.Sets[0].Changes.Length < 2
                ? []
                : WithOneCell(component, SwappedFields.Candidates(component).ToList());
        return rivals.IsEmpty
            ? [.. Separate(component, component.Broken, together)]
            : [new Suspicion(component.Broken, together.Sets, rivals, together.Complete)];
    }

    /// <summary>No few cells explain everything: perhaps a line and a cell do.</summary>
    private static List<Suspicion> WithoutFewCells(Component component)
    {
        var fitting = WithOneCell(component, BlockCauses.Candidates(component));
        return fitting.IsEmpty ? Peeled(component) : [new Suspicion(component.Broken, [], fitting, true)];
    }

    private static ImmutableArray<JointCause> WithOneCell(
        Component component,
        IEnumerable<JointCause> slips
    ) =>
        [
            .. BlockAndCell
                .Candidates(component, slips)
                .Where(cause =>
                    component.PutRightBy(cause)?.Length == component.Broken.Length
                    && component.IsProven(cause)
                )
                .DistinctBy(ChangesOf, StringComparer.Ordinal)
                .Take(MostJoint),
        ];

    /// <summary>First the cells that betray themselves; of what is left each cluster alone.</summary>
    private static List<Suspicion> Peeled(Component component)
    {
        var peeled = Peeling.Of(component);
        var explained = peeled.SelectMany(suspicion => suspicion.Broken).ToHashSet();
        var rest = component.Broken.Where(edit => !explained.Contains(edit)).ToImmutableArray();
        return
        [
            .. peeled,
            .. Connected(rest, component.Network).SelectMany(cluster => Alone(component, cluster)),
        ];
    }

    /// <summary>One cluster with every rule that holds, the other clusters left aside: nothing is sure
    /// then.</summary>
    private static IEnumerable<Suspicion> Alone(Component component, ImmutableArray<NetworkEdit> cluster)
    {
        var found = ErrorSetSearch.Find(
            component.Network.System([
                .. component.Edits.Where(edit => edit.Holds || cluster.Contains(edit)),
            ]),
            MaxCells
        );
        return Separate(component, cluster, found)
            .Select(suspicion => suspicion with { Most = Sureness.OneOf });
    }

    /// <summary>Two broken rules are separate errors where every choice for one goes with every choice for the other.
    /// A cell in all sets is an error whatever the others are.</summary>
    private static IEnumerable<Suspicion> Separate(
        Component component,
        ImmutableArray<NetworkEdit> broken,
        ErrorSets found
    ) =>
        Factors
            .Of(found.Sets, component.AreTied)
            .Select(factor => new Suspicion(Concerning(factor, broken), factor, [], found.Complete));

    private static ImmutableArray<NetworkEdit> Concerning(
        ImmutableArray<ErrorSet> factor,
        ImmutableArray<NetworkEdit> broken
    )
    {
        var cells = factor.SelectMany(set => set.Changes).Select(change => change.Cell).ToHashSet();
        return cells.Count == 0 ? broken : [.. broken.Where(edit => edit.Edit.Cells.Any(cells.Contains))];
    }

    /// <summary>Single slips that change several cells, by the rules they put right, most rules first; each broken
    /// rule is in one of them at most. One slip that puts rules right which share no cell is far likelier than a slip
    /// for each rule.</summary>
    private static ImmutableArray<(
        ImmutableArray<NetworkEdit> Rules,
        ImmutableArray<JointCause> Causes
    )> SlipsOverCells(Component component)
    {
        var fitting = SwappedFields
            .Candidates(component)
            .Concat(ThousandsInBlock.Candidates(component))
            .Concat(ShiftedRows.Candidates(component))
            .Concat(Blocks(component))
            .Select(cause => (Cause: cause, Rules: component.PutRightBy(cause) ?? []))
            .Where(pair => IsTelling(pair.Rules))
            .DistinctBy(pair => ChangesOf(pair.Cause), StringComparer.Ordinal)
            .GroupBy(
                pair => string.Join(',', pair.Rules.Select(component.Broken.IndexOf)),
                StringComparer.Ordinal
            )
            .Select(group =>
                (
                    group.First().Rules,
                    Causes: group.Select(pair => pair.Cause).Take(MostJoint).ToImmutableArray()
                )
            )
            .OrderByDescending(group => group.Rules.Length);
        var taken = new HashSet<NetworkEdit>();
        return [.. fitting.Where(group => !group.Rules.Any(taken.Contains) && group.Rules.All(taken.Add))];
    }

    /// <summary>Where one cell would do, a line did not slip.</summary>
    private static IEnumerable<JointCause> Blocks(Component component) =>
        component.Broken.Length < 2 || component.IsOfOneCell()
            ? []
            : BlockCauses
                .Candidates(component)
                .Select(component.Solved)
                .OfType<JointCause>()
                .Where(cause => cause.Values.Count > 1 && component.IsProven(cause));

    /// <summary>A limit alone is put right by many slips.</summary>
    private static bool IsTelling(ImmutableArray<NetworkEdit> rules) =>
        rules.Length > 1 || rules is [{ Result: not { Instance.Rule.Kind: RuleKind.AtMost } }];

    public static string ChangesOf(JointCause cause) =>
        string.Join(
            ',',
            cause.Values.OrderBy(value => value.Cell).Select(value => $"{value.Cell}:{value.Value}")
        );

    /// <summary>Groups of edits that share cells somebody could change, in the order of their first edit.</summary>
    public static IEnumerable<ImmutableArray<NetworkEdit>> Connected(
        ImmutableArray<NetworkEdit> edits,
        FigureNetwork network
    )
    {
        var group = Enumerable.Range(0, edits.Length).ToArray();
        var firstWith = new Dictionary<int, int>();
        for (var number = 0; number < edits.Length; number++)
        {
            foreach (var cell in edits[number].Edit.Cells.Where(cell => !network.IsFixed(cell)))
            {
                group[Root(group, number)] = Root(
                    group,
                    firstWith.TryAdd(cell, number) ? number : firstWith[cell]
                );
            }
        }

        return edits
            .Select((edit, number) => (edit, root: Root(group, number)))
            .GroupBy(pair => pair.root, pair => pair.edit)
            .Select(members => members.ToImmutableArray());
    }

    private static int Root(int[] group, int number)
    {
        while (group[number] != number)
        {
            number = group[number] = group[group[number]];
        }

        return number;
    }
}
