using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>What the workspace knows of the months before one. A month is read when it is first asked for, and once:
/// reading one costs as much as reading the month itself.</summary>
/// <param name="month">The month they lie before.</param>
/// <param name="previous">The one before it, when it has been read on the way.</param>
public sealed class EarlierMonths(
    Workspace workspace,
    CatalogueBook catalogue,
    ReportingMonth month,
    MonthSubmissions? previous = null
)
{
    /// <summary>How far back a median looks: a year has every season once.</summary>
    private const int MedianReach = 12;

    private readonly Dictionary<ReportingMonth, MonthSubmissions?> read = previous
        is { Submissions.IsEmpty: false }
        ? new() { [previous.Month] = previous }
        : [];

    private readonly Lazy<SealRegister> register = new(() => SealRegister.Read(workspace.Unkept()));
    private readonly List<Diagnostic> problems = [];

    /// <summary>The seals of months read so far that could not be used.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>For a run that has not read the previous month itself.</summary>
    public static EarlierMonths Of(Workspace workspace, CatalogueBook catalogue, ReportingMonth month) =>
        new(workspace, catalogue, month, PreviousMonth.Read(workspace, catalogue, month.Previous).Month);

    /// <summary>The months that have submissions among so many, oldest first, as they were sealed or, where they are
    /// not, as they lie there.</summary>
    public MonthSubmissions[] Back(int count)
    {
        List<MonthSubmissions> months = [];
        for (var at = month.Previous; count > 0; count--, at = at.Previous)
        {
            if (Read(at) is { } known)
            {
                months.Insert(0, known);
            }
        }

        return [.. months];
    }

    /// <summary>Months before the previous one, as the agencies of this month see them; none unless a rule wants a
    /// median.</summary>
    public ImmutableArray<MonthSubmissions> ForMedians(CatalogueAt now) =>
        now.Rules.Any(rule => rule.AgainstMedian)
            ?
            [
                .. Back(MedianReach)
                    .Where(known => known.Month != month.Previous)
                    .Select(known => Predecessors.Merge(known, now)),
            ]
            : [];

    /// <summary>The month before, as the agencies of this month see it; null when it is not known.</summary>
    public MonthSubmissions? Previous(CatalogueAt now) =>
        previous is null ? null : Predecessors.Merge(previous, now);

    private MonthSubmissions? Read(ReportingMonth of)
    {
        if (!read.TryGetValue(of, out var known))
        {
            var place = SealedBefore.AsSealed(workspace, register.Value, of, problems);
            known =
                place.ReceivedNames(of).Submissions.Count > 0
                    ? MonthFolder.Read(place, catalogue, of).Submissions
                    : null;
            read.Add(of, known);
        }

        return known;
    }
}
