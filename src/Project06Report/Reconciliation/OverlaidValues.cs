using System.Collections.Immutable;

namespace Project06Report.Reconciliation;

/// <summary>The observed values but for a few.</summary>
internal sealed class OverlaidValues(ImmutableArray<Rational> values, IReadOnlyList<(int Cell, Rational Value)> changed) : IReadOnlyList<Rational>
{
    public int Count => values.Length;

    public Rational this[int cell]
    {
        get
        {
            foreach (var (changedCell, value) in changed)
            {
                if (changedCell == cell)
                {
                    return value;
                }
            }

            return values[cell];
        }
    }

    public IEnumerator<Rational> GetEnumerator() => Enumerable.Range(0, Count).Select(cell => this[cell]).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
