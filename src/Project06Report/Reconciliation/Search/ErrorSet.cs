using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Search;

/// <summary>Cells whose change alone can satisfy every edit; no smaller part of them can.</summary>
/// <param name="Changes">One per cell, in the order of the cells.</param>
internal sealed record ErrorSet(ImmutableArray<Change> Changes);
