using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Progress;

/// <summary>A file in the month's <c>nop</c> folder.</summary>
/// <param name="File">Relative to that folder.</param>
/// <param name="Arrived">When it was last written, by the file system; null when it does not know.</param>
/// <param name="DaysLate">Working days after the deadline; 0 when in time or when there is no deadline.</param>
/// <param name="Reason">Why it cannot be used, in one line; empty otherwise.</param>
/// <param name="OpenBy">Who has it open in Excel or LibreOffice: a name, "" when it is not known, null when nobody
/// has.</param>
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
    /// <summary>As it was read.</summary>
    public required SentFile Sent { get; init; }

    /// <summary>What the sender can do to make it usable; empty when nothing is wrong.</summary>
    public string Remedy { get; init; } = "";
}
