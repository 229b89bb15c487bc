using System.Collections.Immutable;

namespace Project06Report.Reconciliation;

/// <summary>A linear condition Low ≤ Σ coefficient·cell ≤ High, given or implied by others.</summary>
/// <param name="Coefficients">By cell, none of them zero.</param>
/// <param name="Also">Cells whose value went into the coefficients or the ends.</param>
internal sealed record Row(ImmutableSortedDictionary<int, Rational> Coefficients, Rational? Low, Rational? High, ImmutableSortedSet<int> Also)
{
    public bool IsEquality => Low is { } low && High is { } high && low == high;

    /// <summary>The cells of which one must change when the row fails.</summary>
    public IEnumerable<int> Support => Coefficients.Keys.Concat(Also).Distinct();

    public static Row Of(IEnumerable<(int Cell, Rational Coefficient)> terms, Rational? low, Rational? high, ImmutableSortedSet<int>? also = null)
    {
        var coefficients = ImmutableSortedDictionary.CreateBuilder<int, Rational>();
        foreach (var (cell, coefficient) in terms)
        {
            coefficients[cell] = coefficients.GetValueOrDefault(cell) + coefficient;
        }

        coefficients.RemoveRange([.. coefficients.Where(term => term.Value.IsZero).Select(term => term.Key)]);
        return new Row(coefficients.ToImmutable(), low, high, also ?? []);
    }

    public bool Holds(IReadOnlyList<Rational> values) => Contains(Sum(values, -1));

    /// <summary>Σ coefficient·value over all cells but one.</summary>
    public Rational Sum(IReadOnlyList<Rational> values, int without)
    {
        var sum = Rational.Zero;
        foreach (var (cell, coefficient) in Coefficients)
        {
            sum = cell == without ? sum : sum + coefficient * values[cell];
        }

        return sum;
    }

    public bool Contains(Rational sum) => (Low is not { } low || low <= sum) && (High is not { } high || sum <= high);

    /// <summary>This row times a factor, the ends changing places for a negative one.</summary>
    public Row Times(Rational factor) => this with
    {
        Coefficients = Coefficients.ToImmutableSortedDictionary(term => term.Key, term => term.Value * factor),
        Low = (factor.Sign < 0 ? High : Low) * factor,
        High = (factor.Sign < 0 ? Low : High) * factor,
    };

    /// <summary>The condition both rows together imply for the sum of their left sides.</summary>
    public Row Plus(Row other) => Of(
        Coefficients.Concat(other.Coefficients).Select(term => (term.Key, term.Value)),
        Low + other.Low, High + other.High, Also.Union(other.Also));
}
