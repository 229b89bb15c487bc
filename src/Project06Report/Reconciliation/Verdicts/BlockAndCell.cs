using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>A slip over a line and one more cell: where the line alone leaves rules broken that all speak of one other
/// cell.</summary>
internal static class BlockAndCell
{
    /// <summary>Solving costs more than trying.</summary>
    private const int MostSolved = 200;

    private const int OfOneCellMore = 10;
    private const decimal SmallestTelling = 100;

    public static IEnumerable<JointCause> Candidates(Component component, IEnumerable<JointCause> blocks) =>
        blocks
            .OrderByDescending(block => block.Freed.Length + block.Values.Count)
            .SelectMany(block => CellsBeside(component, block).Select(cell => (Block: block, Cell: cell)))
            .Take(MostSolved)
            .Select(pair => With(component, pair.Block, pair.Cell))
            .OfType<JointCause>();

    private static IEnumerable<int> CellsBeside(Component component, JointCause block) =>
        Shared(block.Freed.IsEmpty ? FailingWith(component, block) : OutsideOf(component, block))
            .Where(component.CanChange)
            .Order();

    /// <summary>The rules that do not hold once the block is put right.</summary>
    private static List<NetworkEdit> FailingWith(Component component, JointCause block)
    {
        var values = component.Network.Values.With(block.Values);
        var touched = block.Values.SelectMany(value => component.EditsOf(value.Cell)).ToHashSet();
        return
        [
            .. component.Edits.Where(edit => touched.Contains(edit) ? !edit.Edit.Holds(values) : !edit.Holds),
        ];
    }

    /// <summary>The broken rules that say nothing of a block whose figures the rules must give.</summary>
    private static List<NetworkEdit> OutsideOf(Component component, JointCause block)
    {
        var own = block.Freed.Concat(block.Values.Select(value => value.Cell)).ToHashSet();
        return [.. component.Broken.Where(edit => !edit.Edit.Cells.Any(own.Contains))];
    }

    private static HashSet<int> Shared(List<NetworkEdit> edits) =>
        edits.Count == 0
            ? []
            : edits
                .Skip(1)
                .Aggregate(edits[0].Edit.Cells.ToHashSet(), (cells, edit) =>
                    [.. cells.Intersect(edit.Edit.Cells)]
                );

    private static JointCause? With(Component component, JointCause block, int cell)
    {
        var freed = block with { Freed = [.. block.Freed, cell] };
        return component.Solved(freed) is { } solved && solved.Values.Any(value => value.Cell == cell)
            ? solved with
            {
                Describe = () => Described(component, block, cell, solved),
            }
            : null;
    }

    private static Cause Described(Component component, JointCause block, int cell, JointCause solved)
    {
        var cause = block.Describe();
        var network = component.Network;
        var written = network.Values[cell].ToDecimal();
        var proper = solved.Values.First(value => value.Cell == cell).Value.ToDecimal();
        var slip = network.Source is { } source
            ? KnownCauses.Best(new Repair(network.Cells[cell], written, proper, new(source, [])))
            : Cause.Unexplained;
        return cause with
        {
            Text = slip.IsKnown
                ? $"{cause.Text}; cùng lúc ở ô {component.NameOf(cell)} {slip.Text}"
                : $"{cause.Text}; cùng lúc ô {component.NameOf(cell)} cũng ghi nhầm",
            Cost = cause.Cost + OfOneCellMore + CostOf(slip, proper - written),
        };
    }

    /// <summary>One wrong digit tells nothing, nor does a small difference: every cell of the sum could have
    /// it.</summary>
    private static int CostOf(Cause slip, decimal difference) =>
        slip.Code == OneDigitWrong.Code || Math.Abs(difference) < SmallestTelling
            ? Cause.Unexplained.Cost
            : slip.Cost;
}
