using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Progress;

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
