using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Causes.Blocks;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Slips over a whole submission. They are looked for first: the rules they break share no figure, so each
/// rule alone would put the blame on a single cell.</summary>
internal static class WholeFileSlips
{
    private const int FewestRules = 3;

    /// <summary>With more of them broken no one line is the reason.</summary>
    private const int MostRules = 400;

    public static ImmutableArray<Suspicion> In(FigureNetwork network, ImmutableArray<NetworkEdit> edits)
    {
        var files = edits
            .Where(edit => !edit.Holds)
            .SelectMany(edit => FilesOf(edit, network))
            .GroupBy(file => file, StringComparer.Ordinal)
            .Where(file => file.Count() > 1)
            .Select(file => file.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (files.Count == 0)
        {
            return [];
        }

        return
        [
            .. edits
                .SelectMany(edit =>
                    FilesOf(edit, network).Where(files.Contains).Select(file => (File: file, Edit: edit))
                )
                .GroupBy(pair => pair.File, pair => pair.Edit, StringComparer.Ordinal)
                .Select(file => Explain(file.Key, [.. file], network))
                .OfType<Suspicion>(),
        ];
    }

    private static Suspicion? Explain(string file, ImmutableArray<NetworkEdit> edits, FigureNetwork network)
    {
        if (ShareOneCell(edits.Where(edit => !edit.Holds), network))
        {
            return null;
        }

        var component = new Component(network, edits);
        var fitting = ConfusedColumns
            .Candidates(component, file)
            .Concat(UnitOfBlock.Candidates(component, file))
            .Select(cause => (Cause: cause, Rules: component.PutRightBy(cause)))
            .FirstOrDefault(pair => pair.Rules?.Length > 1);
        return fitting.Rules is { } rules
            ? new Suspicion(rules, [], [fitting.Cause], true)
            : OfLine(component, network);
    }

    /// <summary>A slip over a line of a sheet in which each figure is in a rule of its own.</summary>
    private static Suspicion? OfLine(Component component, FigureNetwork network)
    {
        if (component.Broken.Length < FewestRules || component.Broken.Length > MostRules)
        {
            return null;
        }

        var fitting = BlockCauses
            .Candidates(component)
            .Select(component.Solved)
            .OfType<JointCause>()
            .Where(cause => component.IsProven(cause))
            .Select(cause => (Cause: cause, Rules: component.PutRightBy(cause) ?? []))
            .Where(pair => pair.Rules.Length >= FewestRules && AreApart(pair.Rules, network))
            .OrderByDescending(pair => pair.Rules.Length)
            .ThenBy(pair => pair.Cause.Describe().Cost)
            .ToList();
        return fitting is [var best, ..]
            ? new Suspicion(
                best.Rules,
                [],
                [
                    .. fitting
                        .Where(pair => pair.Rules.SequenceEqual(best.Rules))
                        .Select(pair => pair.Cause)
                        .DistinctBy(Suspicions.ChangesOf)
                        .Take(Suspicions.MostJoint),
                ],
                true
            )
            : null;
    }

    private static bool AreApart(ImmutableArray<NetworkEdit> rules, FigureNetwork network) =>
        Suspicions.Connected(rules, network).Skip(1).Any();

    private static bool ShareOneCell(IEnumerable<NetworkEdit> broken, FigureNetwork network) =>
        broken
            .Select(edit => edit.Edit.Cells.Where(cell => !network.IsFixed(cell)))
            .Aggregate((shared, cells) => shared.Intersect(cells))
            .Any();

    private static IEnumerable<string> FilesOf(NetworkEdit edit, FigureNetwork network) =>
        edit
            .Edit.Cells.Where(cell => !network.IsFixed(cell))
            .Select(cell => network.Cells[cell].Cell?.File)
            .OfType<string>()
            .Distinct();
}
