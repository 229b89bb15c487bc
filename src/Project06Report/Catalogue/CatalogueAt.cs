using System.Collections.Immutable;
using Project06Report.Rules;

namespace Project06Report.Catalogue;

/// <summary>The catalogue's rows that hold on one day, in the order of their sheets (agencies in protocol order).</summary>
public sealed record CatalogueAt(
    DateOnly Day,
    ImmutableSortedDictionary<string, string> Settings,
    ImmutableArray<Agency> Agencies,
    ImmutableArray<Form> Forms,
    ImmutableArray<Section> Sections,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Rule> Rules,
    ImmutableArray<CitedDocument> Documents,
    ImmutableArray<Signer> Signers,
    ImmutableArray<Recipient> Recipients,
    ImmutableArray<Wording> Wordings
)
{
    /// <summary>Approved opening values; usually none.</summary>
    public ImmutableArray<SeriesBreak> SeriesBreaks { get; init; } = [];

    /// <summary>Which agencies' tasks others have taken over; usually none.</summary>
    public ImmutableArray<Succession> Successions { get; init; } = [];

    /// <summary>Agencies, under the names they bore, of which the catalogue knows only other days; of a renamed one the other names.</summary>
    public ImmutableArray<Agency> FormerAgencies { get; init; } = [];

    /// <summary>A setting that is required, or that has a default.</summary>
    public string Setting(string key) =>
        Settings.TryGetValue(key, out var value)
            ? value
            : OptionalSettings.Defaults.First(setting => setting.Key == key).Value;

    public Agency? FindAgency(string code) => Agencies.FirstOrDefault(agency => agency.Code == code);

    public Form? FindForm(string code) => Forms.FirstOrDefault(form => form.Code == code);

    /// <summary>What an agency owes: its form's indicators that are everybody's or its own.</summary>
    public IEnumerable<Indicator> IndicatorsOf(Agency agency) =>
        Indicators.Where(indicator =>
            indicator.Form == agency.Form && (indicator.Agency == "*" || indicator.Agency == agency.Code)
        );
}
