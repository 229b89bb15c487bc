using Project06Report.Catalogue;
using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Finds an agency by its code, or by its name or short name however the tones are placed. A name that two
/// agencies bear finds neither.</summary>
internal sealed class AgencyNames(CatalogueAt catalogue)
{
    /// <summary>By name and short name; built for the first text that is no code.</summary>
    private readonly Lazy<Dictionary<string, Agency?>> byKey = new(() => Index(catalogue));

    /// <summary>A renamed agency is also found by the names it had or will have.</summary>
    public Agency? Find(string written)
    {
        if (catalogue.FindAgency(written) is { } agency)
        {
            return agency;
        }

        return written.Length == 0 ? null : FindByName(written);
    }

    private Agency? FindByName(string written) =>
        byKey.Value.GetValueOrDefault(VietnameseText.MatchKey(written))
        ?? (Former(written) is { } other ? catalogue.FindAgency(other.Code) : null);

    /// <summary>Finds an agency that the catalogue knows on other days only.</summary>
    public Agency? Former(string written)
    {
        var key = VietnameseText.MatchKey(written);
        return key.Length == 0
            ? null
            : catalogue.FormerAgencies.FirstOrDefault(agency => agency.Code == written)
                ?? catalogue.FormerAgencies.FirstOrDefault(agency =>
                    VietnameseText.MatchKey(agency.Name) == key || VietnameseText.MatchKey(agency.ShortName) == key
                );
    }

    private static Dictionary<string, Agency?> Index(CatalogueAt catalogue)
    {
        var byKey = new Dictionary<string, Agency?>(StringComparer.Ordinal);
        foreach (var agency in catalogue.Agencies)
        {
            Add(byKey, agency.Code, agency);
            Add(byKey, agency.Name, agency);
            Add(byKey, agency.ShortName, agency);
        }

        return byKey;
    }

    private static void Add(Dictionary<string, Agency?> byKey, string name, Agency agency)
    {
        var key = VietnameseText.MatchKey(name);
        if (key.Length > 0 && !byKey.TryAdd(key, agency) && byKey[key] != agency)
        {
            byKey[key] = null;
        }
    }
}
