using System.Collections.Immutable;
using Project06Report.Codes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Causes;

/// <summary>The figures of a column typed or pasted one row too low or too high.</summary>
internal static class ShiftedRows
{
    private const int Shortest = 3;
    private const int Longest = 40;

    public static IEnumerable<JointCause> Candidates(Component component)
    {
        var wanted = component.WantedValues();
        return from column in component.ColumnsOfBroken()
            where column.Length <= Longest
            from shift in new[] { 1, -1 }
            where
                column
                    .Zip(column.Skip(1))
                    .Any(pair => shift > 0 ? Wants(pair.First, pair.Second) : Wants(pair.Second, pair.First))
            from slip in Blocks(column, shift, component)
            select slip;

        bool Wants(int cell, int neighbour) => wanted.Contains((cell, component.Network.Values[neighbour]));
    }

    private static IEnumerable<JointCause> Blocks(
        ImmutableArray<int> column,
        int shift,
        Component component
    ) =>
        from first in Enumerable.Range(0, column.Length)
        from length in Enumerable.Range(Shortest, Math.Max(0, column.Length - first - Shortest + 1))
        let slip = Shift(column.Slice(first, length), shift, component)
        where slip.Values.Count >= Shortest
        select slip;

    /// <summary>What stands at the end that was pushed out went to the other end.</summary>
    private static JointCause Shift(ImmutableArray<int> block, int shift, Component component)
    {
        var values = component.Network.Values;
        var meant = block
            .Select((cell, at) => (cell, values[block[(at + shift + block.Length) % block.Length]]))
            .Where(pair => pair.Item2 != values[pair.cell]);
        return new JointCause([.. meant], () => Describe(block, shift, component));
    }

    private static Cause Describe(ImmutableArray<int> block, int shift, Component component)
    {
        var (first, last) = (component.NameOf(block[0]), component.NameOf(block[^1]));
        var direction = shift > 0 ? "xuống dưới" : "lên trên";
        return new("lech_dong", $"các số từ ô {first} đến ô {last} bị ghi lệch {direction} một dòng", 10)
        {
            Kind = DiagnosticCatalogue.Reconciling.RowsShifted,
        };
    }
}
