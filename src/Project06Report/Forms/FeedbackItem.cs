using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>A finding and the cells of our form that it doubts: the finding's own cell first; empty if it has
/// none.</summary>
internal sealed record FeedbackItem(
    Diagnostic Finding,
    ImmutableArray<(string Sheet, CellAddress Cell)> Cells
);
