using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Search;

/// <param name="Sets">All smallest error sets, in the order of their cells; empty when there is none up to the size
/// asked for.</param>
/// <param name="Complete">False when the search was cut short: there may be other sets.</param>
internal sealed record ErrorSets(ImmutableArray<ErrorSet> Sets, bool Complete);
