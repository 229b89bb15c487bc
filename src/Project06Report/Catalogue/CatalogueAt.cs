using System.Collections.Immutable;
using Project06Report.Figures;
using Project06Report.Rules;

namespace Project06Report.Catalogue;

/// <summary>The catalogue's rows that hold on one day, in the order of their sheets; agencies in protocol
/// order.</summary>
public sealed record CatalogueAt(
    DateOnly Day,
    ImmutableSortedDictionary<string, string> Settings,
    ImmutableArray<Agency> Agencies,
    ImmutableArray<Form> Forms,
    ImmutableArray<Section> Sections,
    ImmutableArray<FormPlace> Indicators,
    ImmutableArray<Rule> Rules,
    ImmutableArray<CitedDocument> Documents,
    ImmutableArray<Signer> Signers,
    ImmutableArray<Recipient> Recipients,
    ImmutableArray<Wording> Wordings
)
{
    private static readonly RowsByCode<Agency> AgencyIndex = new(agency => agency.Code);
    private static readonly RowsByCode<Form> FormIndex = new(form => form.Code);

    /// <summary>How forms are read that are looked up here.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevels.Newest;

    public ImmutableArray<Setting> SettingRows { get; init; } = [];

    /// <summary>The calendar of the month in which the day lies: it says which days the month covers.</summary>
    public Setting? Calendar { get; init; }

    /// <summary>Approved opening values; usually none.</summary>
    public ImmutableArray<SeriesBreak> SeriesBreaks { get; init; } = [];

    /// <summary>Which agencies' tasks others have taken over; usually none.</summary>
    public ImmutableArray<Succession> Successions { get; init; } = [];

    /// <summary>Rows of agencies that hold on other days: those that are gone or still to come, and other names of
    /// those that are there.</summary>
    public ImmutableArray<Agency> FormerAgencies { get; init; } = [];

    /// <summary>A setting that is required, or that has a default.</summary>
    public string Setting(string key) =>
        Settings.TryGetValue(key, out var value)
            ? value
            : OptionalSettings.Defaults.First(setting => setting.Key == key).Value;

    /// <summary>The cell of a setting's value; null for a default.</summary>
    public CatalogueCell? CellOf(string setting) =>
        SettingRows.FirstOrDefault(row => row.Key == setting)?.Cells["gia_tri"];

    public Agency? FindAgency(string code) => AgencyIndex.Find(Agencies, code);

    public Form? FindForm(string code) => FormIndex.Find(Forms, code);

    /// <summary>What an agency owes: its form's indicators that are everybody's or its own.</summary>
    public IEnumerable<FormPlace> IndicatorsOf(Agency agency) =>
        Indicators.Where(indicator =>
            indicator.Form == agency.Form && (indicator.Agency == "*" || indicator.Agency == agency.Code)
        );
}
