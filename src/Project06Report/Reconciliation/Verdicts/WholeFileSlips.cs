using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Slips over a whole submission. They are looked for first: the rules they break share no figure, so each
/// rule alone would put the blame on a single cell.</summary>
internal static class WholeFileSlips
{
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
        return fitting.Rules is { } rules ? new Suspicion(rules, [], [fitting.Cause], true) : null;
    }

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
