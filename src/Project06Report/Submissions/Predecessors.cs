using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Merges last month's submissions of agencies that have a common successor since: it continues from the sum
/// of what each had reported.</summary>
internal static class Predecessors
{
    /// <summary>Last month as the agencies of this month see it. Two kinds of figures are then not known of last month:
    /// those of a divided agency whose one heir the catalogue does not name, and those that one of the merged agencies
    /// owed and left out.</summary>
    public static MonthSubmissions Merge(MonthSubmissions previous, CatalogueAt now)
    {
        var since = now
            .Successions.Where(succession => succession.Validity.First > previous.Period.Last)
            .ToList();
        if (since.Count == 0)
        {
            return previous;
        }

        var heirs = new Heirs(since);
        var submissions = previous.Submissions.ToDictionary(submission =>
            (submission.Agency.Code, submission.Form.Code)
        );
        foreach (
            var merged in now.Agencies.SelectMany(successor => Merged(successor, previous, since, heirs))
        )
        {
            submissions[(merged.Agency.Code, merged.Form.Code)] = merged;
        }

        return previous with
        {
            Submissions = [.. submissions.Values.OrderBy(submission => submission.Agency.Order)],
        };
    }

    /// <returns>One for each form; none for an agency that succeeds none, or only agencies that sent nothing.</returns>
    private static IEnumerable<Submission> Merged(
        Agency successor,
        MonthSubmissions previous,
        List<Succession> since,
        Heirs heirs
    )
    {
        var formers = since
            .Where(succession => succession.Successor == successor.Code)
            .Select(succession => succession.Former)
            .ToList();
        var merged = previous
            .Catalogue.Agencies.Where(agency =>
                agency.Code == successor.Code || formers.Contains(agency.Code)
            )
            .ToList();
        var forms = formers.Count == 0 ? [] : merged.SelectMany(previous.Catalogue.FormsOf).Distinct();
        foreach (var form in forms)
        {
            var sent = merged
                .Select(agency => previous.Of(agency.Code, form.Code))
                .OfType<Submission>()
                .ToList();
            if (sent.Count > 0)
            {
                yield return (previous.Of(successor.Code, form.Code) ?? sent[0]) with
                {
                    Agency = successor,
                    Figures = Sums(Shares(successor, merged, form, previous, heirs)),
                };
            }
        }
    }

    /// <summary>What each of the merged agencies gives to a figure of its successor; null where it should and did not,
    /// or where nobody can say. Percentages have no sum.</summary>
    private static IEnumerable<(string Id, Figure? Figure)> Shares(
        Agency successor,
        List<Agency> merged,
        Form form,
        MonthSubmissions previous,
        Heirs heirs
    ) =>
        from agency in merged
        where agency.Forms.Contains(form.Code)
        from place in previous.Catalogue.PlacesOf(agency, form)
        where place.IsNumeric && (place.Kind != IndicatorKind.Percentage || merged.Count == 1)
        let heir = agency.Code == successor.Code ? successor.Code : heirs.Of(agency.Code, place.Code)
        where heir is null || heir == successor.Code
        let figure = previous.Of(agency.Code, form.Code)?.Figures.GetValueOrDefault(place.Id)
        select (heirs.NameAt(successor.Code, agency.Code, place), heir is null ? null : figure);

    private static ImmutableSortedDictionary<string, Figure> Sums(
        IEnumerable<(string Id, Figure? Figure)> shares
    )
    {
        var sums = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        foreach (
            var parts in shares
                .GroupBy(share => share.Id, StringComparer.Ordinal)
                .Where(parts => parts.All(part => part.Figure is not null))
        )
        {
            var figures = parts.Select(part => part.Figure).OfType<Figure>().ToImmutableArray();
            sums.Add(parts.Key, figures.Length == 1 ? figures[0] : Figure.Sum(figures));
        }

        return sums.ToImmutable();
    }
}
