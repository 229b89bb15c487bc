using System.Collections.Immutable;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Tries a slip over several cells against the rules.</summary>
internal static class JointFit
{
    /// <returns>The broken edits the change puts right; null when it leaves one of them or one of those that hold
    /// broken.</returns>
    public static ImmutableArray<NetworkEdit>? PutRightBy(this Component component, JointCause change)
    {
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
