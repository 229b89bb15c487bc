using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Progress;

/// <summary>A form that one agency owes, and what it has sent of it.</summary>
/// <param name="Files">In the order of their names.</param>
/// <param name="NothingToReport">Whether its form says that nothing happened in the period.</param>
public sealed record AgencyProgress(
    Agency Agency,
    Form Form,
    ImmutableArray<FileProgress> Files,
    bool NothingToReport
)
{
    public FileProgress? InForce => Files.FirstOrDefault(file => file.State == SentFileState.InForce);

    /// <summary>Working days after the deadline; 0 when in time or when nothing is in force.</summary>
    public int DaysLate => InForce?.DaysLate ?? 0;

    public Standing Standing =>
        InForce switch
        {
            null when Files.IsEmpty => Standing.Missing,
            null => Standing.Unusable,
            _ when Files.Any(file => file.State == SentFileState.SameRevision) => Standing.Clash,
            _ when DaysLate > 0 => Standing.Late,
            _ => Standing.InTime,
        };

    /// <summary>Whether nothing more is expected of the agency.</summary>
    public bool IsDone => Standing.IsDone();
}
