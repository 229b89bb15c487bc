using System.Collections.Immutable;

namespace Project06Report.Editions.Documents;

/// <param name="Layout">Of its pages.</param>
/// <param name="Blocks">Below one another.</param>
internal sealed record Section(SectionLayout Layout, ImmutableArray<Block> Blocks);
