using System.Collections.Immutable;
using Project06Report.Catalogue;

namespace Project06Report.Forms;

/// <summary>A row of a sheet whose places the catalogue lists.</summary>
internal sealed record FormRow(string Code, ImmutableArray<FormPlace> Indicators)
{
    public FormPlace? At(string column) => Indicators.FirstOrDefault(indicator => indicator.Column == column);
}
