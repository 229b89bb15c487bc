using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Tracing;

/// <summary>A printed text with everything it rests on.</summary>
/// <param name="Expression">As the template has it; empty for what was typed there.</param>
/// <param name="Rules">The reconciliation rules its cells take part in, each with its outcome.</param>
public sealed record FigureTrace(
    string Text,
    string Part,
    int Paragraph,
    string Context,
    string Expression,
    TraceEnd End,
    ImmutableArray<TraceNode> Sources,
    ImmutableArray<string> Rules
)
{
    public IEnumerable<CellOrigin> Cells =>
        Sources.SelectMany(Leaves).Select(leaf => leaf.Cell).OfType<CellOrigin>().Distinct();

    private static IEnumerable<TraceNode> Leaves(TraceNode node) =>
        node.Children.IsEmpty ? [node] : node.Children.SelectMany(Leaves);
}
