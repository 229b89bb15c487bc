using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Search;

/// <summary>Figures that are tied together by rules, some of them broken.</summary>
internal sealed class Component
{
    private readonly ILookup<int, NetworkEdit> editsOf;
    private ILookup<Rational, int>? byValue;

    public Component(FigureNetwork network, ImmutableArray<NetworkEdit> edits)
    {
        (Network, Edits) = (network, edits);
        Broken = [.. edits.Where(edit => !edit.Holds)];
        Cells = [.. edits.SelectMany(edit => edit.Edit.Cells).Distinct().Order()];
        editsOf = edits
            .SelectMany(edit => edit.Edit.Cells.Select(cell => (cell, edit)))
            .ToLookup(pair => pair.cell, pair => pair.edit);
    }

    public FigureNetwork Network { get; }

    public ImmutableArray<NetworkEdit> Edits { get; }

    public ImmutableArray<NetworkEdit> Broken { get; }

    public ImmutableArray<int> Cells { get; }

    public IEnumerable<NetworkEdit> EditsOf(int cell) => editsOf[cell];

    public bool CanChange(int cell) => !Network.IsFixed(cell);

    /// <summary>A broken rule speaks of it, and somebody can change it.</summary>
    public bool IsSuspect(int cell) => CanChange(cell) && editsOf[cell].Any(edit => !edit.Holds);

    /// <summary>Figures of this month that stand in a file.</summary>
    public IEnumerable<int> CellsOf(string file) =>
        Cells.Where(cell => CanChange(cell) && Network.Cells[cell].Cell?.File == file);

    public IEnumerable<int> CellsWith(Rational value) =>
        (byValue ??= Cells.Where(CanChange).ToLookup(cell => Network.Values[cell]))[value];

    public bool SameForm(int one, int other) =>
        Network.Cells[one].Cell is { } first
        && Network.Cells[other].Cell is { } second
        && first.File == second.File
        && first.Sheet == second.Sheet;

    /// <summary>Some rule speaks of both.</summary>
    public bool AreTied(int one, int other) => editsOf[one].Any(edit => edit.Edit.Cells.Contains(other));

    /// <summary>A sum of the catalogue adds the one up in the other.</summary>
    public bool IsPartOf(int part, int total) =>
        editsOf[total]
            .Select(edit => edit.Result?.Instance)
            .OfType<RuleInstance>()
            .Any(rule =>
                rule.Rule.Kind == RuleKind.Sum
                && Network.NumberOf(rule.Left) == total
                && rule.Operands.Any(operand => operand.Coefficient == 1 && Network.NumberOf(operand) == part)
            );

    public Phrase NameOf(int cell) =>
        Network.Cells[cell].Cell is { } at ? (Phrase)$"{at.Named(CellNaming.Cell)}" : Phrase.Empty;

    /// <summary>The sheet columns that hold a cell of a broken rule, each from top to bottom.</summary>
    public IEnumerable<ImmutableArray<int>> ColumnsOfBroken()
    {
        var suspects = Broken.SelectMany(edit => edit.Edit.Cells).ToHashSet();
        return Cells
            .Where(cell => CanChange(cell))
            .GroupBy(cell =>
                Network.Cells[cell].Cell is { } at ? (at.File, at.Sheet, at.Cell.Column) : default
            )
            .Where(column => column.Any(suspects.Contains))
            .Select(column => column.OrderBy(cell => Network.Cells[cell].Cell?.Cell).ToImmutableArray());
    }

    /// <summary>For each cell of a broken equality the value it alone would need.</summary>
    public HashSet<(int Cell, Rational Value)> WantedValues() =>
        [
            .. from edit in Broken
            from row in edit.Edit.Rows(Network.Values, _ => false)
            where row.IsEquality
            let off = row.Lacking(Network.Values)
            from term in row.Terms
            select (term.Cell, Network.Values[term.Cell] + off / term.Coefficient),
        ];
}
