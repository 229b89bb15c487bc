using System.Collections.Immutable;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Samples;

/// <summary>What a sender types into one form.</summary>
/// <param name="Key">Which form.</param>
/// <param name="Values">Place by place.</param>
/// <param name="Records">Rows of sheets that have as many as the sender needs: documents, lists,
/// narratives.</param>
internal sealed record SampleForm(
    SampleKey Key,
    ImmutableArray<SampleValue> Values,
    ImmutableArray<CsvRow> Records
)
{
    /// <summary>Comes of a table with a row a sender, in which rows without a sender are sums.</summary>
    public bool IsOfWideTable { get; init; }
}
