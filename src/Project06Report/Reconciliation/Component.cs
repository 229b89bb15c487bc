using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;

namespace Project06Report.Reconciliation;

/// <summary>Figures that are tied together by rules, some of them broken.</summary>
internal sealed class Component
{
    private readonly Dictionary<Rational, List<int>> byValue = [];
    private readonly ILookup<int, NetworkEdit> editsOf;

    public Component(FigureNetwork network, ImmutableArray<NetworkEdit> edits)
    {
        (Network, Edits) = (network, edits);
        Broken = [.. edits.Where(edit => !edit.Holds)];
        Cells = [.. edits.SelectMany(edit => edit.Edit.Cells)];
        editsOf = edits.SelectMany(edit => edit.Edit.Cells.Select(cell => (cell, edit))).ToLookup(pair => pair.cell, pair => pair.edit);
        foreach (var cell in Cells.Where(CanChange))
        {
            (byValue.TryGetValue(network.Values[cell], out var same) ? same : byValue[network.Values[cell]] = []).Add(cell);
        }
    }

    public FigureNetwork Network { get; }

    public ImmutableArray<NetworkEdit> Edits { get; }

    public ImmutableArray<NetworkEdit> Broken { get; }

    public ImmutableSortedSet<int> Cells { get; }

    public bool CanChange(int cell) => !Network.IsFixed(cell);

    public IEnumerable<int> CellsWith(Rational value) => byValue.TryGetValue(value, out var cells) ? cells : [];

    public bool SameForm(int one, int other) =>
        Network.Cells[one].Cell is { } first && Network.Cells[other].Cell is { } second && first.File == second.File && first.Sheet == second.Sheet;

    public string Spot(int cell) => Network.Cells[cell].Cell?.Cell.ToString() ?? "";

    public string Written(int cell) => ExpectedText.Figure(Network.Cells[cell].Value ?? 0, Network.Cells[cell]);

    /// <summary>The sheet columns that hold a cell of a broken rule, each from top to bottom.</summary>
    public IEnumerable<ImmutableArray<int>> ColumnsOfBroken()
    {
        var suspects = Broken.SelectMany(edit => edit.Edit.Cells).ToHashSet();
        return Cells
            .Where(cell => CanChange(cell))
            .GroupBy(cell => Network.Cells[cell].Cell is { } at ? (at.File, at.Sheet, at.Cell.Column) : default)
            .Where(column => column.Any(suspects.Contains))
            .Select(column => column.OrderBy(cell => Network.Cells[cell].Cell!.Cell).ToImmutableArray());
    }

    /// <returns>The broken edits the change puts right; null when it leaves one of them or one of those that hold broken.</returns>
    public ImmutableArray<NetworkEdit>? PutRightBy(JointCause change)
    {
        var values = new OverlaidValues(Network.Values, change.Values);
        var touched = change.Values.Keys.SelectMany(cell => editsOf[cell]).Distinct().ToList();
        return touched.Any(edit => !edit.Holds) && touched.All(edit => edit.Edit.Holds(values)) ? [.. touched.Where(edit => !edit.Holds)] : null;
    }
}
