using System.Collections.Immutable;

namespace Project06Report.Editions.Documents;

/// <summary>A cell of a ruled table.</summary>
/// <param name="Column">Its first, from 0.</param>
/// <param name="Span">Columns it takes.</param>
/// <param name="Merge">With cells above or below.</param>
/// <param name="Content">At least one paragraph.</param>
internal sealed record TableCell(int Column, int Span, RowMerge Merge, ImmutableArray<Paragraph> Content);
