using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Catalogue;

/// <summary>The outcome of reading a catalogue: the catalogue, or none and every error in it.</summary>
public sealed record CatalogueReading(CatalogueBook? Book, ImmutableArray<Diagnostic> Findings);
