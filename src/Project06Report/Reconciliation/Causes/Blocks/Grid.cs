using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>The figures of one sheet by lines, as somebody sees them who selects, pastes and drags. Its rows are the
/// lines, or its columns, so that a slip is described once for both.</summary>
internal sealed class Grid
{
    private readonly Dictionary<(int Line, int Place), int> cells;
    private readonly bool isTurned;

    private Grid(Component component, Dictionary<(int Line, int Place), int> cells, bool isTurned)
    {
        (Component, this.cells, this.isTurned) = (component, cells, isTurned);
        Lines = [.. cells.Keys.Select(at => at.Line).Distinct().Order()];
        Places = [.. cells.Keys.Select(at => at.Place).Distinct().Order()];
    }

    public Component Component { get; }

    /// <summary>Numbers of the rows that hold figures, or of the columns.</summary>
    public ImmutableArray<int> Lines { get; }

    /// <summary>Numbers of the columns, or of the rows.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>Each sheet with a broken rule, by rows and then by columns.</summary>
    public static IEnumerable<Grid> Of(Component component) =>
        component
            .Broken.SelectMany(edit => edit.Edit.Cells)
            .Where(component.CanChange)
            .Select(cell => SheetOf(component, cell))
            .Distinct()
            .SelectMany(sheet => Of(component, sheet));

    /// <summary>Null where the sheet has no such figure, or nobody can change it.</summary>
    public int? At(int line, int place) => cells.TryGetValue((line, place), out var cell) ? cell : null;

    public IEnumerable<int> Line(int line) => Places.Select(place => At(line, place)).OfType<int>();

    public Rational ValueAt(int cell) => Component.Network.Values[cell];

    /// <summary>"dòng 12", "cột E"</summary>
    public string NameOf(int line) =>
        isTurned ? $"cột {CellAddress.ColumnName(line)}" : FormattableString.Invariant($"dòng {line}");

    /// <summary>What a line is called: "dòng", "cột".</summary>
    public string Word => isTurned ? "cột" : "dòng";

    public Phrase Cell(int cell) => Component.NameOf(cell);

    private static (string File, string Sheet) SheetOf(Component component, int cell) =>
        component.Network.Cells[cell].Cell is { } at ? (at.File, at.Sheet) : ("", "");

    private static IEnumerable<Grid> Of(Component component, (string File, string Sheet) sheet)
    {
        var rows = component
            .CellsOf(sheet.File)
            .Select(cell => (Cell: cell, At: component.Network.Cells[cell].Cell))
            .Where(pair => pair.At is not null && pair.At.Sheet == sheet.Sheet)
            .ToDictionary(pair => (pair.At?.Cell.Row ?? 0, pair.At?.Cell.Column ?? 0), pair => pair.Cell);
        yield return new(component, rows, false);
        yield return new(
            component,
            rows.ToDictionary(pair => (pair.Key.Item2, pair.Key.Item1), pair => pair.Value),
            true
        );
    }
}
