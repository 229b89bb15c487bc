using System.Collections.Immutable;
using Project06Report.Figures;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Tries a slip over several cells against the rules.</summary>
internal static class JointFit
{
    /// <summary>Some cell alone puts everything right.</summary>
    public static bool IsOfOneCell(this Component component) =>
        component
            .Broken.Select(edit => edit.Edit.Cells.AsEnumerable())
            .Aggregate((shared, cells) => shared.Intersect(cells))
            .Where(component.CanChange)
            .Any(cell =>
                ErrorSetSearch.Solve(component.Network.System(component.EditsOf(cell)), [cell]) is not null
            );

    /// <returns>The same with a value for each of its freed cells, as the rules give it; null where they give none, or
    /// not one alone.</returns>
    public static JointCause? Solved(this Component component, JointCause cause)
    {
        if (cause.Freed.IsEmpty)
        {
            return cause;
        }

        var network = component.Network;
        var freed = cause.Freed.ToImmutableSortedSet();
        var system = network.System(freed.SelectMany(component.EditsOf).Distinct()) with
        {
            Values = network.Values.With(cause.Values),
        };
        if (ErrorSetSearch.Solve(system, freed) is not { } changes)
        {
            return null;
        }

        var solved = changes
            .Where(change => change.Value is not null)
            .Select(change => (change.Cell, Value: change.Value ?? Rational.Zero))
            .ToList();
        return solved.Count < freed.Count
            ? null
            : cause with
            {
                Values =
                [
                    .. cause.Values.Where(value => !freed.Contains(value.Cell)),
                    .. solved.Where(change => change.Value != network.Values[change.Cell]),
                ],
                Freed = [],
                Solved = solved.Count(change => change.Value != network.Values[change.Cell]),
            };
    }

    /// <summary>It puts more equalities right than it has values from them: as many could be met by any line.</summary>
    public static bool IsProven(this Component component, JointCause cause) =>
        cause.Solved == 0
        || component.PutRightBy(cause)?.Count(edit => edit.IsEquality(component.Network)) > cause.Solved;

    private static bool IsEquality(this NetworkEdit edit, FigureNetwork network) =>
        edit.Edit.Rows(network.Values, _ => false).Any(row => row.IsEquality);

    /// <returns>The broken edits the change puts right; null when it leaves one of them or one of those that hold
    /// broken.</returns>
    public static ImmutableArray<NetworkEdit>? PutRightBy(this Component component, JointCause change)
    {
        if (!change.Values.All(pair => component.Network.CanBeWritten(pair.Cell, pair.Value)))
        {
            return null;
        }

        var values = component.Network.Values.With(change.Values);
        var right = new HashSet<NetworkEdit>();
        foreach (var edit in change.Values.SelectMany(pair => component.EditsOf(pair.Cell)))
        {
            if (!right.Contains(edit) && !edit.Edit.Holds(values))
            {
                return null;
            }

            right.Add(edit);
        }

        return right.Any(edit => !edit.Holds) ? [.. component.Broken.Where(right.Contains)] : null;
    }
}
