using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Submissions;

/// <summary>What became of a file somebody sent.</summary>
public enum SentFileState
{
    InForce,

    /// <summary>A later revision is in force.</summary>
    Superseded,

    /// <summary>The same bytes as the one in force.</summary>
    Identical,

    /// <summary>Another file, not the same, bears the same revision.</summary>
    SameRevision,

    /// <summary>It could not be read, or not as this month's form of an agency.</summary>
    Unusable,
}

/// <param name="Agency">Null when the file does not tell.</param>
/// <param name="Problem">Why it is unusable, or what it clashes with; null when nothing is wrong with it.</param>
public sealed record SentFile(string File, Agency? Agency, int? Revision, SentFileState State, Diagnostic? Problem);

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
