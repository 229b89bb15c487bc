using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>A condition on cells, numbered from 0: what Fellegi and Holt call an edit.</summary>
internal abstract class Edit
{
    /// <summary>Every cell it speaks of, each once.</summary>
    public abstract ImmutableArray<int> Cells { get; }

    public abstract bool Holds(CellValues values);

    /// <summary>What the edit demands of the free cells as linear rows, all other cells keeping their value. No row at
    /// all where it demands nothing that could be said linearly; such a set must be confirmed by
    /// <see cref="Holds"/>.</summary>
    public abstract IEnumerable<Row> Rows(CellValues values, Func<int, bool> free);
}

/// <summary>Low ≤ Σ coefficient·cell ≤ High, a missing end being unbounded.</summary>
internal sealed class LinearEdit : Edit
{
    private readonly Row row;

    public LinearEdit(IEnumerable<(int Cell, Rational Coefficient)> terms, Rational? low, Rational? high)
    {
        row = Row.Of(terms, low, high);
        Cells = [.. row.Terms.Select(term => term.Cell)];
    }

    public override ImmutableArray<int> Cells { get; }

    public override bool Holds(CellValues values) => row.Holds(values);

    public override IEnumerable<Row> Rows(CellValues values, Func<int, bool> free) => [row];
}

/// <summary>A printed percentage: rate − half ≤ 100·part/whole ≤ rate + half, the whole not being negative.
/// With the rate as observed these are two linear conditions on part and whole.</summary>
internal sealed class RateEdit(int rate, int part, int whole, Rational half) : Edit
{
    public override ImmutableArray<int> Cells { get; } = [rate, part, whole];

    public override bool Holds(CellValues values) => Bounds(values[rate]).All(row => row.Holds(values));

    public override IEnumerable<Row> Rows(CellValues values, Func<int, bool> free) =>
        free(rate) ? RowsOnRate(values, free) : Bounds(values[rate]);

    /// <summary>With part and whole as observed; a free one of them leaves nothing linear to say.</summary>
    private Row[] RowsOnRate(CellValues values, Func<int, bool> free) =>
        free(part) || free(whole) || values[whole].Sign <= 0
            ? []
            : [RateRow(100 * values[part] / values[whole])];

    private Row[] Bounds(Rational printed) =>
        [
            Row.Of([(part, 100), (whole, half - printed)], 0, null, [rate]),
            Row.Of([(part, 100), (whole, -half - printed)], null, 0, [rate]),
        ];

    private Row RateRow(Rational exact) => Row.Of([(rate, 1)], exact - half, exact + half, [part, whole]);
}

/// <summary>A whole number is wanted; only made for a cell that has a fraction.</summary>
internal sealed class WholeEdit(int cell) : Edit
{
    public override ImmutableArray<int> Cells { get; } = [cell];

    public override bool Holds(CellValues values) => values[cell].IsWhole;

    public override IEnumerable<Row> Rows(CellValues values, Func<int, bool> free) =>
        free(cell) || values[cell].IsWhole ? [] : [Row.Of([(cell, 0)], 1, null, [cell])];
}
