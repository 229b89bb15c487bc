using System.Collections.Immutable;

namespace Project06Report.Reconciliation;

/// <summary>Broken rules that must be explained together, and every smallest way to do it.</summary>
/// <param name="Broken">Never empty.</param>
/// <param name="Sets">Empty when no change of up to three cells satisfies all rules.</param>
/// <param name="Complete">False when the search was cut short.</param>
internal sealed record Suspicion(ImmutableArray<NetworkEdit> Broken, ImmutableArray<ErrorSet> Sets, bool Complete);

/// <summary>Breaks a network with broken rules into independent suspicions.</summary>
internal static class Suspicions
{
    private const int MaxCells = 3;

    public static IEnumerable<Suspicion> In(FigureNetwork network, ImmutableArray<NetworkEdit> edits) =>
        Connected(edits, network)
            .Where(component => component.Any(edit => !edit.Holds))
            .SelectMany(component => Explain(network, component));

    private static IEnumerable<Suspicion> Explain(FigureNetwork network, ImmutableArray<NetworkEdit> component)
    {
        var clusters = Connected([.. component.Where(edit => !edit.Holds)], network).ToImmutableArray();
        if (clusters.Length > MaxCells)
        {
            return clusters.Select(cluster => Alone(network, component, cluster));
        }

        var together = ErrorSetSearch.Find(network.System(component), MaxCells);
        return clusters.Length == 1 ? [new Suspicion(clusters[0], together.Sets, together.Complete)]
            : together.Sets.IsEmpty ? clusters.Select(cluster => Alone(network, component, cluster))
            : Split(clusters, together) ?? [new Suspicion([.. clusters.SelectMany(cluster => cluster)], together.Sets, together.Complete)];
    }

    /// <summary>One cluster with every rule that holds, the other clusters left aside.</summary>
    private static Suspicion Alone(FigureNetwork network, ImmutableArray<NetworkEdit> component, ImmutableArray<NetworkEdit> cluster)
    {
        var found = ErrorSetSearch.Find(network.System([.. component.Where(edit => edit.Holds || cluster.Contains(edit))]), MaxCells);
        return new Suspicion(cluster, found.Sets, found.Complete);
    }

    /// <summary>Where any candidate of one cluster goes with any candidate of the others, they are separate errors.</summary>
    /// <returns>Null where they hang together.</returns>
    private static IEnumerable<Suspicion>? Split(ImmutableArray<ImmutableArray<NetworkEdit>> clusters, ErrorSets together)
    {
        var parts = clusters.Select(cluster => (Cluster: cluster, Changes: ChangesIn(cluster, together.Sets))).ToList();
        var product = parts.Aggregate(1, (count, part) => count * part.Changes.Length);
        return product == together.Sets.Length && together.Sets.All(set => set.Changes.Length == clusters.Length)
            ? parts.Select(part => new Suspicion(part.Cluster, [.. part.Changes.Select(change => new ErrorSet([change]))], together.Complete))
            : null;
    }

    private static ImmutableArray<Change> ChangesIn(ImmutableArray<NetworkEdit> cluster, ImmutableArray<ErrorSet> sets)
    {
        var cells = cluster.SelectMany(edit => edit.Edit.Cells).ToHashSet();
        return [.. sets.SelectMany(set => set.Changes).Where(change => cells.Contains(change.Cell)).DistinctBy(change => change.Cell).OrderBy(change => change.Cell)];
    }

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
