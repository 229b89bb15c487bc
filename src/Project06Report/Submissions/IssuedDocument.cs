using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Sheet VAN_BAN: a document the agency issued in the period.</summary>
/// <param name="Section">Code of the report's section that lists it.</param>
public sealed record IssuedDocument(
    TextValue Type,
    TextValue Number,
    TextValue Symbol,
    DateValue Date,
    TextValue Issuer,
    TextValue Title,
    string Section
);
