using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Finds an agency by its code, or by its name or short name however the tones are placed. Two agencies of one name are none.</summary>
internal sealed class AgencyNames(CatalogueAt catalogue)
{
    private Dictionary<string, Agency?>? byKey;

    /// <summary>A renamed agency is also found by the names it had or will have.</summary>
    public Agency? Find(string written) => catalogue.FindAgency(written)
        ?? (written.Length == 0 ? null : Index().GetValueOrDefault(VietnameseText.MatchKey(written)) ?? (Former(written) is { } other ? catalogue.FindAgency(other.Code) : null));

    /// <summary>An agency the catalogue knows on other days only.</summary>
    public Agency? Former(string written)
    {
        var key = VietnameseText.MatchKey(written);
        return key.Length == 0 ? null : catalogue.FormerAgencies.FirstOrDefault(agency => agency.Code == written)
            ?? catalogue.FormerAgencies.FirstOrDefault(agency => VietnameseText.MatchKey(agency.Name) == key || VietnameseText.MatchKey(agency.ShortName) == key);
    }

    private Dictionary<string, Agency?> Index()
    {
        if (byKey is null)
        {
            byKey = new(StringComparer.Ordinal);
            foreach (var agency in catalogue.Agencies)
            {
                Add(agency.Code, agency);
                Add(agency.Name, agency);
                Add(agency.ShortName, agency);
            }
        }

        return byKey;
    }

    private void Add(string name, Agency agency)
    {
        var key = VietnameseText.MatchKey(name);
        if (key.Length > 0 && !byKey!.TryAdd(key, agency) && byKey[key] != agency)
        {
            byKey[key] = null;
        }
    }
}
