using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    ImmutableArray<FormPlace> Places,
    ImmutableArray<Rule> Rules,
    ImmutableArray<CitedDocument> Documents,
    ImmutableArray<Signer> Signers,
    ImmutableArray<Recipient> Recipients,
    ImmutableArray<Wording> Wordings
)
{
    private static readonly RowsByCode<Agency> AgencyIndex = new(agency => agency.Code);
    private static readonly RowsByCode<Form> FormIndex = new(form => form.Code);
    private static readonly RowsByCode<UnitGroup> GroupIndex = new(group => group.Code);
    private static readonly RowsByCode<FormPlace> OfficialIndex = new(place => place.Id);
    private static readonly PlacesByForm PlaceIndex = new();
    private static readonly ConditionalWeakTable<CatalogueAt, MembersByGroup> MemberIndex = [];

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
            : OptionalSettings
                .Defaults.Concat(OptionalSettings.Weights)
                .First(setting => setting.Key == key)
                .Value;

    /// <summary>The cell of a setting's value; null for a default.</summary>
    public CatalogueCell? CellOf(string setting) =>
        SettingRows.FirstOrDefault(row => row.Key == setting)?.Cells["gia_tri"];

    public Agency? FindAgency(string code) => AgencyIndex.Find(Agencies, code);

    public Form? FindForm(string code) => FormIndex.Find(Forms, code);

    /// <summary>Groups of units, in their order; none where the catalogue has none.</summary>
    public ImmutableArray<UnitGroup> Groups { get; init; } = [];

    /// <summary>What groups are to reach; none where the catalogue sets none.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    public UnitGroup? FindGroup(string code) => GroupIndex.Find(Groups, code);

    /// <summary>The forms an agency owes, in the order of its row.</summary>
    public IEnumerable<Form> FormsOf(Agency agency) => agency.Forms.Select(FindForm).OfType<Form>();

    /// <summary>Every form that is to come in, by agency in protocol order.</summary>
    public IEnumerable<OwedForm> Owed =>
        Agencies.SelectMany(agency => FormsOf(agency).Select(form => new OwedForm(agency, form)));

    /// <summary>Whether a code that a person writes means a form that is owed: the code of its agency, of a group the
    /// agency is in, or <c>X28261/II06</c>.</summary>
    public bool IsMeant(string code, OwedForm owed) =>
        code == $"{owed.Agency.Code}/{owed.Form.Code}" || IsWithin(owed.Agency.Code, code);

    /// <summary>Agencies that owe a form, in protocol order.</summary>
    public IEnumerable<Agency> Owing => Agencies.Where(agency => agency.Owes);

    /// <summary>What an agency owes in a form: the places that are everybody's or its own.</summary>
    public IEnumerable<FormPlace> PlacesOf(Agency agency, Form form) =>
        PlaceIndex.Of(Places, form.Code).Where(place => place.Agency == "*" || place.Agency == agency.Code);

    /// <summary>The place of an indicator in its official form; null when the day has no such indicator.</summary>
    public FormPlace? OfficialPlace(string id) => OfficialIndex.Find(Places, id);

    /// <summary>The key of an indicator that a form gives of a unit or a group.</summary>
    public FigureKey KeyOf(string unit, string form, string indicator) =>
        new(unit, indicator) { Form = OfficialPlace(indicator)?.Form == form ? "" : form };

    /// <summary>What an operand's source names: a unit or a group, a form, or a form of a unit.</summary>
    public OperandScope ScopeOf(string source)
    {
        var slash = source.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return new(source[..slash], source[(slash + 1)..]);
        }

        return FindAgency(source) is null && FindGroup(source) is null && FindForm(source) is not null
            ? new("", source)
            : new(source, "");
    }

    /// <summary>The place of a figure; null when the day has no such place.</summary>
    public FormPlace? PlaceOf(FigureKey key) =>
        key.Form.Length == 0
            ? OfficialPlace(key.Indicator)
            : PlaceIndex.Of(Places, key.Form).FirstOrDefault(place => place.Id == key.Indicator);

    /// <summary>What an agency owes in all its forms.</summary>
    public IEnumerable<FormPlace> PlacesOf(Agency agency) =>
        FormsOf(agency).SelectMany(form => PlacesOf(agency, form));

    /// <summary>Codes of the groups an agency is in, those that contain its own included, in their order.</summary>
    public IEnumerable<UnitGroup> GroupsOf(Agency agency) => Groups.Where(group => IsIn(agency, group.Code));

    /// <summary>A group's units in protocol order, those of its subgroups included.</summary>
    public ImmutableArray<Agency> MembersOf(string group) =>
        MemberIndex.GetValue(this, catalogue => new(catalogue))[group];

    /// <summary>The units whose figures a form has, for one sender: the members of a matrix form's group, or the sender
    /// alone.</summary>
    public ImmutableArray<Agency> UnitsOf(Agency sender, Form form) =>
        form.IsMatrix ? MembersOf(form.UnitGroup) : [sender];

    /// <summary>The unit or group is the other one, or in it.</summary>
    public bool IsWithin(string code, string unitOrGroup) =>
        code == unitOrGroup
        || Outwards(code).Contains(unitOrGroup, StringComparer.Ordinal)
        || (FindAgency(code) is { } agency && IsIn(agency, unitOrGroup));

    internal bool IsIn(Agency agency, string group) =>
        agency.Groups.Any(own => Outwards(own).Contains(group, StringComparer.Ordinal));

    /// <summary>A group and those that contain it, from the inside.</summary>
    private IEnumerable<string> Outwards(string group)
    {
        var left = Groups.Length;
        for (var at = FindGroup(group); at is not null && left-- > 0; at = FindGroup(at.Parent))
        {
            yield return at.Code;
        }
    }
}
