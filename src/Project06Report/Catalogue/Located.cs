using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>A record with the row it was read from.</summary>
internal sealed record Located<T>(T Value, CatalogueRow Row)
{
    /// <summary>The days of the row, or fewer where another row limits it.</summary>
    public Validity Validity { get; init; } = Row.Validity;
}
