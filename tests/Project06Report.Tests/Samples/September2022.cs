using System.Collections.Immutable;
using Project06Report.Periods;

namespace Project06Report.Tests.Samples;

/// <summary>August told again a month later: the same flows, so that every cumulative figure grows by them; only the vaccinations stand
/// still, as their total, their rest and their rates hold each other. It completes the quarter.</summary>
internal static class September2022
{
    public static readonly ReportingMonth Month = new(2022, 9);

    public static IEnumerable<SubmissionContent> Submissions =>
        from august in SampleAugust2022.Submissions
        where
            august.Revision
            == SampleAugust2022
                .Submissions.Where(other => other.Agency == august.Agency)
                .Max(other => other.Revision)
        select august with
        {
            Month = Month,
            Revision = 1,
            Cover = august.Cover with { SignedOn = august.Cover.SignedOn?.AddMonths(1) },
            Figures = august.Figures.ToImmutableSortedDictionary(
                figure => figure.Key,
                figure => After(august, figure.Key),
                StringComparer.Ordinal
            ),
            Dates = august.Dates.ToImmutableSortedDictionary(
                date => date.Key,
                date => date.Value.AddMonths(1),
                StringComparer.Ordinal
            ),
            AsOf = august.AsOf.ToImmutableSortedDictionary(
                date => date.Key,
                date => date.Value.AddMonths(1),
                StringComparer.Ordinal
            ),
            Documents =
            [
                .. august.Documents.Select(document => document with { Date = document.Date.AddMonths(1) }),
            ],
            Commitments =
            [
                .. august.Commitments.Select(commitment =>
                    commitment with
                    {
                        Deadline = commitment.Deadline.AddMonths(1),
                    }
                ),
            ],
        };

    private static decimal After(SubmissionContent august, string id)
    {
        var standsStill = august.Agency == "SYT" && id.EndsWith(".ky_nay", StringComparison.Ordinal);
        var adds = august.Agency != "SYT" && id.EndsWith(".luy_ke", StringComparison.Ordinal);
        return standsStill
            ? 0
            : august.Figures[id]
                + (
                    adds
                        ? august.Figures.GetValueOrDefault(
                            id.Replace(".luy_ke", ".ky_nay", StringComparison.Ordinal)
                        )
                        : 0
                );
    }
}
