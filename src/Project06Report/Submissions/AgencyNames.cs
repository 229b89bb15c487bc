using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Finds an agency by its code, or by its name or short name however the tones are placed. Two agencies of one name are none.</summary>
internal sealed class AgencyNames(CatalogueAt catalogue)
{
    private Dictionary<string, Agency?>? byKey;

    public Agency? Find(string written) => catalogue.FindAgency(written) ?? (written.Length == 0 ? null : Index().GetValueOrDefault(VietnameseText.MatchKey(written)));

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
