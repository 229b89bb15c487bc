using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;

namespace Project06Report.Reconciliation;

/// <summary>Broken rules that must be explained together, and the ways to do it.</summary>
/// <param name="Broken">Never empty.</param>
/// <param name="Sets">Every smallest set of cells; empty when no change of up to three cells satisfies all rules.</param>
/// <param name="Joint">Single slips that changed several cells and explain all of it.</param>
/// <param name="Complete">False when the search was cut short.</param>
internal sealed record Suspicion(
    ImmutableArray<NetworkEdit> Broken, ImmutableArray<ErrorSet> Sets, ImmutableArray<JointCause> Joint, bool Complete);

/// <summary>Breaks a network with broken rules into independent suspicions.</summary>
internal static class Suspicions
{
    private const int MaxCells = 3;
    private const int MostJoint = 5;

    public static IEnumerable<Suspicion> In(FigureNetwork network, ImmutableArray<NetworkEdit> edits) =>
        Connected(edits, network)
            .Where(component => component.Any(edit => !edit.Holds))
            .SelectMany(component => Explain(new Component(network, component)));

    private static List<Suspicion> Explain(Component component)
    {
        var separate = SeparateErrors(component);
        var joint = JointCauses(component).ToList();
        foreach (var (rules, causes) in joint)
        {
            separate = WithJoint(separate, rules, causes);
        }

        return separate;
    }

    private static List<Suspicion> SeparateErrors(Component component)
    {
        var clusters = Connected(component.Broken, component.Network).ToImmutableArray();
        if (clusters.Length > MaxCells)
        {
            return [.. clusters.SelectMany(cluster => Alone(component, cluster))];
        }

        var together = ErrorSetSearch.Find(component.Network.System(component.Edits), MaxCells);
        return together.Sets.IsEmpty && clusters.Length > 1
            ? [.. clusters.SelectMany(cluster => Alone(component, cluster))]
            : [.. Separate(component.Broken, together)];
    }

    /// <summary>One cluster with every rule that holds, the other clusters left aside.</summary>
    private static IEnumerable<Suspicion> Alone(Component component, ImmutableArray<NetworkEdit> cluster)
    {
        var found = ErrorSetSearch.Find(component.Network.System([.. component.Edits.Where(edit => edit.Holds || cluster.Contains(edit))]), MaxCells);
        return Separate(cluster, found);
    }

    /// <summary>Where every choice for one broken rule goes with every choice for another they are separate errors. A cell in all
    /// sets is an error whatever the others are.</summary>
    private static IEnumerable<Suspicion> Separate(ImmutableArray<NetworkEdit> broken, ErrorSets found) =>
        Factors.Of(found.Sets).Select(factor => new Suspicion(Concerning(factor, broken), factor, [], found.Complete));

    private static ImmutableArray<NetworkEdit> Concerning(ImmutableArray<ErrorSet> factor, ImmutableArray<NetworkEdit> broken)
    {
        var cells = factor.SelectMany(set => set.Changes).Select(change => change.Cell).ToHashSet();
        return cells.Count == 0 ? broken : [.. broken.Where(edit => edit.Edit.Cells.Any(cells.Contains))];
    }

    private static IEnumerable<(ImmutableArray<NetworkEdit> Rules, ImmutableArray<JointCause> Causes)> JointCauses(Component component) =>
        SwappedFields.Candidates(component).Concat(ThousandsInBlock.Candidates(component)).Concat(ShiftedRows.Candidates(component))
            .Select(cause => (Cause: cause, Rules: component.PutRightBy(cause)))
            .Where(pair => pair.Rules is not null)
            .GroupBy(pair => string.Join(',', pair.Rules!.Value.Select(edit => component.Broken.IndexOf(edit))))
            .Select(group => (group.First().Rules!.Value, group.Select(pair => pair.Cause).Take(MostJoint).ToImmutableArray()));

    /// <summary>Puts a slip over several cells beside the single cells, when it explains whole suspicions and needs fewer slips.</summary>
    private static List<Suspicion> WithJoint(List<Suspicion> suspicions, ImmutableArray<NetworkEdit> rules, ImmutableArray<JointCause> causes)
    {
        var explained = suspicions.Where(suspicion => suspicion.Broken.All(rules.Contains)).ToList();
        if (explained.Count == 0 || rules.Any(rule => !explained.Any(suspicion => suspicion.Broken.Contains(rule))))
        {
            return suspicions;
        }

        var merged = new Suspicion(
            [.. explained.SelectMany(suspicion => suspicion.Broken).Distinct()],
            explained.Count == 1 ? explained[0].Sets : Products(explained),
            [.. explained.SelectMany(suspicion => suspicion.Joint).Concat(causes)],
            explained.All(suspicion => suspicion.Complete));
        return [.. suspicions.TakeWhile(suspicion => !explained.Contains(suspicion)), merged,
            .. suspicions.SkipWhile(suspicion => !explained.Contains(suspicion)).Where(suspicion => !explained.Contains(suspicion))];
    }

    private static ImmutableArray<ErrorSet> Products(List<Suspicion> suspicions) =>
        suspicions.Aggregate(
            ImmutableArray.Create(new ErrorSet([])),
            (sets, suspicion) =>
            [
                .. from set in sets
                   from more in suspicion.Sets
                   select new ErrorSet([.. set.Changes.Concat(more.Changes).OrderBy(change => change.Cell)]),
            ]);

    /// <summary>Groups of edits that share cells somebody could change, in the order of their first edit.</summary>
    private static IEnumerable<ImmutableArray<NetworkEdit>> Connected(ImmutableArray<NetworkEdit> edits, FigureNetwork network)
    {
        var group = Enumerable.Range(0, edits.Length).ToArray();
        var firstWith = new Dictionary<int, int>();
        for (var number = 0; number < edits.Length; number++)
        {
            foreach (var cell in edits[number].Edit.Cells.Where(cell => !network.IsFixed(cell)))
            {
                group[Root(group, number)] = Root(group, firstWith.TryAdd(cell, number) ? number : firstWith[cell]);
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
