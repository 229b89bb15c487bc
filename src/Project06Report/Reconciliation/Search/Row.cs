using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>A linear condition Low ≤ Σ coefficient·cell ≤ High, given or implied by others.</summary>
/// <param name="Terms">By ascending cell, each cell once, no coefficient zero.</param>
/// <param name="Also">Cells whose value went into the coefficients or the ends.</param>
internal sealed record Row(
    ImmutableArray<CellTerm> Terms,
    Rational? Low,
    Rational? High,
    ImmutableSortedSet<int> Also
)
{
    public bool IsEquality => Low is { } low && High is { } high && low == high;

    /// <summary>The cells of which one must change when the row fails.</summary>
    public IEnumerable<int> Support =>
        Also.IsEmpty
            ? Terms.Select(term => term.Cell)
            : Terms.Select(term => term.Cell).Concat(Also).Distinct();

    public static Row Of(
        IEnumerable<(int Cell, Rational Coefficient)> terms,
        Rational? low,
        Rational? high,
        ImmutableSortedSet<int>? also = null
    )
    {
        (int Cell, Rational Coefficient)[] ordered = [.. terms];
        Array.Sort(ordered, static (one, other) => one.Cell.CompareTo(other.Cell));
        var kept = ImmutableArray.CreateBuilder<CellTerm>(ordered.Length);
        foreach (var (cell, coefficient) in ordered)
        {
            if (kept.Count > 0 && kept[^1].Cell == cell)
            {
                kept[^1] = new(cell, kept[^1].Coefficient + coefficient);
            }
            else
            {
                kept.Add(new(cell, coefficient));
            }
        }

        kept.RemoveAll(static term => term.Coefficient.IsZero);
        return new(kept.DrainToImmutable(), low, high, also ?? []);
    }

    public bool Holds(CellValues values) => Contains(Sum(values, -1));

    /// <summary>Zero for a cell the row does not speak of.</summary>
    public Rational CoefficientOf(int cell)
    {
        foreach (var term in Terms)
        {
            if (term.Cell == cell)
            {
                return term.Coefficient;
            }
        }

        return Rational.Zero;
    }

    public bool SpeaksOf(int cell) => !CoefficientOf(cell).IsZero;

    /// <summary>Σ coefficient·value over all cells but one.</summary>
    public Rational Sum(CellValues values, int without)
    {
        var sum = Rational.Zero;
        foreach (var (cell, coefficient) in Terms)
        {
            sum = cell == without ? sum : sum + coefficient * values[cell];
        }

        return sum;
    }

    /// <summary>By how much the sum of an equality is too small.</summary>
    public Rational Lacking(CellValues values) => (Low ?? Rational.Zero) - Sum(values, -1);

    public bool Contains(Rational sum) =>
        (Low is not { } low || low <= sum) && (High is not { } high || sum <= high);

    /// <summary>This row times a factor, the ends changing places for a negative one.</summary>
    public Row Times(Rational factor) =>
        this with
        {
            Terms = [.. Terms.Select(term => term with { Coefficient = term.Coefficient * factor })],
            Low = (factor.Sign < 0 ? High : Low) * factor,
            High = (factor.Sign < 0 ? Low : High) * factor,
        };

    /// <summary>The condition both rows together imply for the sum of their left sides.</summary>
    public Row Plus(Row other) =>
        new(
            Merged(other),
            Low + other.Low,
            High + other.High,
            Also.IsEmpty ? other.Also : Also.Union(other.Also)
        );

    private ImmutableArray<CellTerm> Merged(Row other)
    {
        var merged = ImmutableArray.CreateBuilder<CellTerm>(Terms.Length + other.Terms.Length);
        var (mine, theirs) = (0, 0);
        while (mine < Terms.Length || theirs < other.Terms.Length)
        {
            var order = Order(mine, other, theirs);
            var coefficient =
                (order <= 0 ? Terms[mine].Coefficient : Rational.Zero)
                + (order >= 0 ? other.Terms[theirs].Coefficient : Rational.Zero);
            var cell = order <= 0 ? Terms[mine].Cell : other.Terms[theirs].Cell;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            if (!coefficient.IsZero)
            {
                merged.Add(new CellTerm(cell, coefficient));
            }
        }

        return merged.ToImmutable();
    }

    /// <summary>Below zero where this row's term comes next, above zero where the other's does, zero for a shared
    /// cell.</summary>
    private int Order(int mine, Row other, int theirs)
    {
        if (mine == Terms.Length)
        {
            return 1;
        }

        return theirs == other.Terms.Length ? -1 : Terms[mine].Cell.CompareTo(other.Terms[theirs].Cell);
    }
}
