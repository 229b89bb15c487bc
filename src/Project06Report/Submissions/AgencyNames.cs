using Project06Report.Catalogue;
using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Finds an agency by its code or number, or by its name or short name however the tones are placed: with or
/// without "Ủy ban nhân dân", "phường" and "xã"; without any marks where just one agency can be meant. A name that two
/// agencies could bear finds neither. One object serves all threads.</summary>
internal sealed class AgencyNames(CatalogueAt catalogue)
{
    /// <summary>Built for the first text that is no code.</summary>
    private readonly Lazy<Index> names = new(() => new(catalogue));

    /// <summary>By name and short name, as the first reading level knows them; null for a name of two.</summary>
    private readonly Lazy<Dictionary<string, Agency?>> whole = new(() => WholeNames(catalogue));

    private readonly Lazy<Dictionary<string, Agency>> former = new(() => FormerNames(catalogue));

    /// <summary>A renamed agency is also found by the names it had or will have; one that has ended is not
    /// found.</summary>
    public Agency? Find(string written)
    {
        if (catalogue.FindAgency(written) is { } agency)
        {
            return agency;
        }

        return written.Length == 0 ? null : FindByName(written);
    }

    /// <summary>The agencies, in protocol order, that somebody could have meant: their names are that one or differ
    /// from it in marks or in the word before them. Empty when no name is like it.</summary>
    public IReadOnlyList<Agency> Meant(string written) =>
        [
            .. UnitName
                .Readings(written)
                .SelectMany(reading => names.Value.ByBareRest[reading.BareRest])
                .Select(named => named.Agency)
                .Distinct()
                .OrderBy(agency => agency.Order),
        ];

    /// <summary>Finds an agency that the catalogue knows on other days only.</summary>
    public Agency? Former(string written) =>
        catalogue.FormerAgencies.FirstOrDefault(agency => agency.Code == written)
        ?? KeysOf(catalogue.Level, written)
            .Select(key => former.Value.GetValueOrDefault(key))
            .FirstOrDefault(agency => agency is not null);

    private Agency? FindByName(string written)
    {
        if (catalogue.Level == ReadingLevel.First)
        {
            return whole.Value.GetValueOrDefault(VietnameseText.MatchKey(written)) ?? Renamed(written);
        }

        var readings = UnitName.Readings(written).ToList();
        if (readings.Exists(reading => names.Value.ByRest.Contains(reading.Rest)))
        {
            return OnlyOne(
                readings.SelectMany(reading => Fitting(names.Value.ByRest[reading.Rest], reading))
            );
        }

        return Former(written) is not null
            ? Renamed(written)
            : OnlyOne(
                readings
                    .Where(reading => reading.Rest == reading.BareRest)
                    .SelectMany(reading => Fitting(names.Value.ByBareRest[reading.Rest], reading))
            );
    }

    private Agency? Renamed(string written) =>
        Former(written) is { } other ? catalogue.FindAgency(other.Code) : null;

    /// <summary>A written "xã" is no phường; without the word it may be either.</summary>
    private static IEnumerable<Agency> Fitting(IEnumerable<Named> named, UnitName written) =>
        named
            .Where(unit => written.Kind.Length == 0 || written.Kind == unit.Kind)
            .Select(unit => unit.Agency);

    private static Agency? OnlyOne(IEnumerable<Agency> found) =>
        found.Distinct().Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<string> KeysOf(ReadingLevel level, string text) =>
        (level == ReadingLevel.First ? [VietnameseText.MatchKey(text)] : UnitName.Keys(text)).Where(key =>
            key.Length > 0
        );

    private static Dictionary<string, Agency?> WholeNames(CatalogueAt catalogue)
    {
        var byKey = new Dictionary<string, Agency?>(StringComparer.Ordinal);
        foreach (var agency in catalogue.Agencies)
        {
            foreach (var name in new[] { agency.Code, agency.Name, agency.ShortName })
            {
                var key = VietnameseText.MatchKey(name);
                if (key.Length > 0 && !byKey.TryAdd(key, agency) && byKey[key] != agency)
                {
                    byKey[key] = null;
                }
            }
        }

        return byKey;
    }

    private static Dictionary<string, Agency> FormerNames(CatalogueAt catalogue)
    {
        var byKey = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (var agency in catalogue.FormerAgencies)
        {
            foreach (
                var key in new[] { agency.Name, agency.ShortName }.SelectMany(n => KeysOf(catalogue.Level, n))
            )
            {
                byKey.TryAdd(key, agency);
            }
        }

        return byKey;
    }

    /// <param name="Kind">As in <see cref="UnitName"/>.</param>
    private readonly record struct Named(Agency Agency, string Kind);

    /// <summary>Every way to read each code, number and name.</summary>
    private sealed class Index
    {
        public Index(CatalogueAt catalogue)
        {
            var all = (
                from agency in catalogue.Agencies
                from name in new[] { agency.Code, agency.Number, agency.Name, agency.ShortName }
                from reading in UnitName.Readings(name)
                select (Reading: reading, Named: new Named(agency, reading.Kind))
            )
                .Distinct()
                .ToList();
            ByRest = all.ToLookup(one => one.Reading.Rest, one => one.Named, StringComparer.Ordinal);
            ByBareRest = all.ToLookup(one => one.Reading.BareRest, one => one.Named, StringComparer.Ordinal);
        }

        public ILookup<string, Named> ByRest { get; }

        public ILookup<string, Named> ByBareRest { get; }
    }
}
