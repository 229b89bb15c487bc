using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>A record with the row it was read from.</summary>
internal sealed record Located<T>(T Value, CatalogueRow Row)
{
    public Validity Validity => Row.Validity;
}
