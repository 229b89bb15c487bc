using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Waivers;

namespace Project06Report.Forms;

/// <summary>The contents of a month's <c>giai-trinh.xlsx</c>.</summary>
/// <param name="OtherContent">The first cell or sheet that is not part of the table, which writing the table anew would
/// lose; or null.</param>
public sealed record WaiverReading(
    ImmutableArray<Waiver> Waivers,
    ImmutableArray<Diagnostic> Findings,
    Place? OtherContent
);
