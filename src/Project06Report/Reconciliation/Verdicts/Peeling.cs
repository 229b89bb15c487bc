using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Where no few cells explain everything: the cells that betray themselves. All rules of such a cell are
/// broken, two of them want the same value of it, and neither wants one of another such cell.</summary>
internal static class Peeling
{
    private const int FewestWitnesses = 2;

    public static ImmutableArray<Suspicion> Of(Component component)
    {
        var found = component
            .Cells.Where(component.CanChange)
            .Select(cell => Betrayed(component, cell))
            .OfType<Found>()
            .ToList();
        var asked = found
            .SelectMany(cell => cell.Witnesses)
            .CountBy(edit => edit)
            .Where(edit => edit.Value > 1)
            .Select(edit => edit.Key)
            .ToHashSet();
        return
        [
            .. found.Where(cell => !cell.Witnesses.Any(asked.Contains)).Select(cell => Of(component, cell)),
        ];
    }

    private static Suspicion Of(Component component, Found found) =>
        new(
            [.. component.EditsOf(found.Cell).Where(edit => !edit.Holds)],
            [new([new(found.Cell, found.Value, found.Value, component.Network.Cells[found.Cell].Decimals)])],
            [],
            true
        )
        {
            Most = Sureness.Likely,
        };

    private static Found? Betrayed(Component component, int cell)
    {
        var edits = component.EditsOf(cell).ToList();
        if (edits.Count < FewestWitnesses || edits.Exists(edit => edit.Holds))
        {
            return null;
        }

        return (
            from edit in edits
            from row in edit.Edit.Rows(component.Network.Values, _ => false)
            where row.IsEquality && row.SpeaksOf(cell)
            let value = component.Network.Values[cell]
                + row.Lacking(component.Network.Values) / row.CoefficientOf(cell)
            where value.Sign >= 0 && value.IsWhole
            group edit by value into witnesses
            where witnesses.Count() >= FewestWitnesses
            select new Found(cell, witnesses.Key, [.. witnesses])
        ).FirstOrDefault();
    }

    private sealed record Found(int Cell, Rational Value, ImmutableArray<NetworkEdit> Witnesses);
}
