using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;

namespace Project06Report.Forms;

/// <summary>A finding and the cells of our form it doubts, the one it is told at first; none where it is about
/// none.</summary>
internal sealed record FeedbackItem(Diagnostic Finding, ImmutableArray<(string Sheet, CellAddress Cell)> Cells);
