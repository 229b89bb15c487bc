using System.Collections.Immutable;
using Project06Report.Catalogue;

namespace Project06Report.Progress;

/// <summary>An agency with all the forms it owes.</summary>
/// <param name="Forms">At least one, in the order in which the catalogue names them.</param>
public sealed record UnitProgress(Agency Agency, ImmutableArray<AgencyProgress> Forms)
{
    /// <summary>That of the form which is least far.</summary>
    public Standing Standing => Forms.Max(form => form.Standing);

    public bool IsDone => Standing.IsDone();

    /// <summary>Forms of which nothing more is expected.</summary>
    public int Done => Forms.Count(form => form.IsDone);
}
