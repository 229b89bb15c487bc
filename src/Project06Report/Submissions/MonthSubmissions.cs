using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Submissions;

/// <summary>A month as received: at most one submission in force per agency, in protocol order.</summary>
/// <param name="Missing">Agencies that owe a form and sent none that can be used.</param>
public sealed record MonthSubmissions(
    ReportingMonth Month,
    ReportingPeriod Period,
    CatalogueAt Catalogue,
    ImmutableArray<Submission> Submissions,
    ImmutableArray<Agency> Missing,
    ImmutableArray<Diagnostic> Findings
)
{
    /// <summary>What became of each file, by name.</summary>
    public ImmutableArray<SentFile> Files { get; init; } = [];

    public Submission? Of(string agency) => Submissions.FirstOrDefault(submission => submission.Agency.Code == agency);
}
