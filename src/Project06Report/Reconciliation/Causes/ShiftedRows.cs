using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Reconciliation.Causes;

/// <summary>The figures of a column typed or pasted one row too low or too high.</summary>
internal static class ShiftedRows
{
    private const int Shortest = 3;
    private const int Longest = 40;

    public static IEnumerable<JointCause> Candidates(Component component) =>
        component.ColumnsOfBroken().Where(column => column.Length <= Longest).SelectMany(column => Blocks(column, component));

    private static IEnumerable<JointCause> Blocks(ImmutableArray<int> column, Component component) =>
        from first in Enumerable.Range(0, column.Length)
        from length in Enumerable.Range(Shortest, Math.Max(0, column.Length - first - Shortest + 1))
        let block = column.AsSpan(first, length).ToArray()
        from shift in new[] { 1, -1 }
        let shifted = Shift(block, shift, component)
        where shifted.Values.Count >= Shortest
        select shifted;

    /// <summary>What stands at the end that was pushed out went to the other end.</summary>
    private static JointCause Shift(int[] block, int shift, Component component)
    {
        var direction = shift > 0 ? "xuống dưới" : "lên trên";
        var text = $"các số từ ô {component.Spot(block[0])} đến ô {component.Spot(block[^1])} bị ghi lệch {direction} một dòng";
        return JointCause.Of(
            new Cause("lech_dong", text, 10) { Kind = DiagnosticCatalogue.Reconciling.RowsShifted },
            block
                .Select((cell, at) => (Cell: cell, Value: component.Network.Values[block[(at + shift + block.Length) % block.Length]]))
                .Where(pair => pair.Value != component.Network.Values[pair.Cell]));
    }
}
