using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>A value for every cell: the observed ones, but for a few.</summary>
internal sealed class CellValues
{
    private readonly Rational[] observed;
    private readonly (int Cell, Rational Value)[] changed;

    public CellValues(IEnumerable<Rational> observed) => (this.observed, changed) = ([.. observed], []);

    private CellValues(Rational[] observed, (int Cell, Rational Value)[] changed) =>
        (this.observed, this.changed) = (observed, changed);

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

            return observed[cell];
        }
    }

    /// <summary>The same with other values for these cells; nothing is copied but the changes.</summary>
    public CellValues With(IEnumerable<(int Cell, Rational Value)> changes) =>
        new(observed, [.. changes, .. changed]);
}
