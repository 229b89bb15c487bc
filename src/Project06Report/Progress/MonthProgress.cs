using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Submissions;

namespace Project06Report.Progress;

/// <summary>A file in the month's <c>nop</c> folder.</summary>
/// <param name="File">Relative to that folder.</param>
/// <param name="Arrived">When it was last written, as the file system says; null when it does not say.</param>
/// <param name="DaysLate">Working days after the deadline; 0 when in time or when there is no deadline.</param>
/// <param name="Reason">Why it cannot be used, in one line; empty otherwise.</param>
/// <param name="OpenBy">Who has it open in Excel or LibreOffice: a name, "" when it is not told, null when nobody has.</param>
public sealed record FileProgress(
    string File,
    DateTimeOffset? Arrived,
    int DaysLate,
    Agency? Agency,
    int? Revision,
    SentFileState State,
    string Reason,
    string? OpenBy
)
{
    /// <summary>What the sender can do about it; empty when nothing is wrong.</summary>
    public string Remedy { get; init; } = "";
}

/// <summary>Where an agency stands, from done to not begun.</summary>
public enum Standing
{
    InTime,
    Late,

    /// <summary>Two different files of one revision: somebody must say which counts.</summary>
    Clash,

    /// <summary>It sent something, and nothing of it can be used.</summary>
    Unusable,
    Missing,
}

/// <summary>What one agency owes and has sent.</summary>
/// <param name="Files">In the order of their names.</param>
/// <param name="NothingToReport">It said so.</param>
public sealed record AgencyProgress(Agency Agency, ImmutableArray<FileProgress> Files, bool NothingToReport)
{
    public FileProgress? InForce => Files.FirstOrDefault(file => file.State == SentFileState.InForce);

    public Standing Standing =>
        InForce is not { } used
            ? Files.IsEmpty
                ? Standing.Missing
                : Standing.Unusable
            : Files.Any(file => file.State == SentFileState.SameRevision)
                ? Standing.Clash
                : used.DaysLate > 0
                    ? Standing.Late
                    : Standing.InTime;

    /// <summary>Nothing more is expected of it.</summary>
    public bool IsDone => Standing <= Standing.Late;
}

/// <summary>Who has sent the month's submission, and who has not.</summary>
/// <param name="Deadline">The last day in time; null when the catalogue sets none.</param>
/// <param name="Now">When this was looked at.</param>
/// <param name="DaysOverdue">Working days since the deadline, 0 up to it.</param>
/// <param name="Agencies">Those that owe a form, in protocol order.</param>
/// <param name="Strays">Files nobody can be told to have sent.</param>
public sealed record MonthProgress(
    ReportingMonth Month,
    ReportingPeriod Period,
    DateOnly? Deadline,
    DateTimeOffset Now,
    int DaysOverdue,
    ImmutableArray<AgencyProgress> Agencies,
    ImmutableArray<FileProgress> Strays
)
{
    /// <summary>The year whose days off the catalogue does not know although it knows others', or null.</summary>
    public int? YearWithoutDaysOff { get; init; }

    /// <summary>A working day on which an answer can be asked for: today, or the next one.</summary>
    public required DateOnly NextWorkingDay { get; init; }

    public int Count(Standing standing) => Agencies.Count(agency => agency.Standing == standing);
}
