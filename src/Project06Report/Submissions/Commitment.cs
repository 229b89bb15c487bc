using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Submissions;

/// <summary>Sheet CAM_KET.</summary>
/// <param name="Code">The indicator it is declared as.</param>
public sealed record Commitment(
    string Code,
    TextValue Text,
    DateValue Deadline,
    TextValue State,
    ReportingMonth Since
);
