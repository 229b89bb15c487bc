using System.Collections.Immutable;

namespace Project06Report.Editions.Documents;

/// <param name="Widths">Of the columns, in twips.</param>
/// <param name="Indent">Of the table, in twips; null: none.</param>
internal sealed record TableGrid(ImmutableArray<int> Widths, int? Indent)
{
    public int Width => Widths.Sum();
}
