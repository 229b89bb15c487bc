using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Merges last month's submissions of agencies that have a common successor since: it continues from the sum
/// of what each had reported.</summary>
internal static class Predecessors
{
    /// <summary>Last month as the agencies of this month see it. Two kinds of figures are then not known of last month:
    /// those of a divided agency, because nobody can say which part went where, and those that one of the merged
    /// agencies owed and left out.</summary>
    public static MonthSubmissions Merge(MonthSubmissions previous, CatalogueAt now)
    {
        var since = now.Successions.Where(succession => succession.Validity.First > previous.Period.Last).ToList();
        if (since.Count == 0)
        {
            return previous;
        }

        var divided = since
            .GroupBy(succession => succession.Former, StringComparer.Ordinal)
            .Where(rows => rows.Count() > 1)
            .Select(rows => rows.Key)
            .ToHashSet(StringComparer.Ordinal);
        var submissions = previous.Submissions.ToDictionary(submission =>
            (submission.Agency.Code, submission.Form.Code)
        );
        foreach (var merged in now.Agencies.SelectMany(successor => Merged(successor, previous, since, divided)))
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
        HashSet<string> divided
    )
    {
        var formers = since
            .Where(succession => succession.Successor == successor.Code)
            .Select(succession => succession.Former)
            .ToList();
        var merged = previous
            .Catalogue.Agencies.Where(agency => agency.Code == successor.Code || formers.Contains(agency.Code))
            .ToList();
        return from form in formers.Count == 0 ? [] : merged.SelectMany(previous.Catalogue.FormsOf).Distinct()
            let sent = merged.Select(agency => previous.Of(agency.Code, form.Code)).OfType<Submission>().ToList()
            where sent.Count > 0
            select (previous.Of(successor.Code, form.Code) ?? sent[0]) with
            {
                Agency = successor,
                Figures = Sums(merged, form, previous, divided),
            };
    }

    /// <summary>Percentages have no sum.</summary>
    private static ImmutableSortedDictionary<string, Figure> Sums(
        List<Agency> merged,
        Form form,
        MonthSubmissions previous,
        HashSet<string> divided
    )
    {
        var sums = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        var owed =
            from agency in merged
            where agency.Forms.Contains(form.Code)
            from indicator in previous.Catalogue.PlacesOf(agency, form)
            where indicator.IsNumeric && (indicator.Kind != IndicatorKind.Percentage || merged.Count == 1)
            select (
                indicator.Id,
                Figure: divided.Contains(agency.Code)
                    ? null
                    : previous.Of(agency.Code, form.Code)?.Figures.GetValueOrDefault(indicator.Id)
            );
        foreach (
            var parts in owed.GroupBy(part => part.Id, StringComparer.Ordinal)
                .Where(parts => parts.All(part => part.Figure is not null))
        )
        {
            var figures = parts.Select(part => part.Figure).OfType<Figure>().ToImmutableArray();
            sums.Add(parts.Key, figures.Length == 1 ? figures[0] : Figure.Sum(figures));
        }

        return sums.ToImmutable();
    }
}
