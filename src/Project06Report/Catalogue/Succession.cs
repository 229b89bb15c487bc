using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet KE_THUA, which a catalogue may do without: from its first day on another agency answers for what this
/// one did. An agency whose tasks were divided has a row for each successor.</summary>
/// <param name="Basis">The document that says so.</param>
/// <param name="Lines">Lines that this successor took, <c>code</c> or <c>old>new</c>; empty: all.</param>
public sealed record Succession(
    string Former,
    string Successor,
    CodeList Lines,
    string Basis,
    Validity Validity
);
