using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Tracing;

/// <summary>A step from a printed text down to cells.</summary>
/// <param name="Text">"12.802 = 3.496 + 9.306", or the cell and what it stores.</param>
/// <param name="Cell">For a leaf that is a cell.</param>
public sealed record TraceNode(string Text, CellOrigin? Cell, ImmutableArray<TraceNode> Children);
