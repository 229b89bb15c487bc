using System.Collections.Immutable;
using Project06Report.Catalogue;

namespace Project06Report.Forms;

/// <summary>A row of a sheet whose places the catalogue lists.</summary>
internal sealed record FormRow(string Code, ImmutableArray<FormPlace> Indicators)
{
    /// <summary>In a matrix form the name of the row's unit; otherwise empty.</summary>
    public string UnitName { get; init; } = "";

    public FormPlace? At(string column) => Indicators.FirstOrDefault(indicator => indicator.Column == column);
}
