using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Workbooks;

namespace Project06Report.Catalogue;

/// <summary>The catalogue workbook (danh-muc.xlsx), read and found right: agencies, forms, places, rules, cited
/// documents, signers, recipients and wordings through all time. What holds on a day is asked with
/// <see cref="At"/>.</summary>
public sealed class CatalogueBook
{
    private readonly ImmutableArray<Setting> settings;
    private readonly ImmutableArray<Agency> agencies;
    private readonly ImmutableArray<Form> forms;
    private readonly ImmutableArray<Section> sections;
    private readonly ImmutableArray<FormPlace> places;
    private readonly ImmutableArray<UnitGroup> groups;
    private readonly ImmutableArray<Target> targets;
    private readonly ImmutableArray<Rule> rules;
    private readonly ImmutableArray<CitedDocument> documents;
    private readonly ImmutableArray<Signer> signers;
    private readonly ImmutableArray<Recipient> recipients;
    private readonly ImmutableArray<Wording> wordings;
    private readonly ImmutableArray<SeriesBreak> seriesBreaks;
    private readonly ImmutableArray<Succession> successions;

    private CatalogueBook(string sha256, CatalogueTables tables)
    {
        Sha256 = sha256;
        settings = tables.Settings.Values;
        agencies = [.. tables.Agencies.Values.OrderBy(agency => agency.Order)];
        forms = tables.Forms.Values;
        sections = tables.Sections.Values;
        places = [.. tables.Places.Values.OrderBy(place => place.IsOfficial ? 0 : 1)];
        groups = [.. tables.Groups.Values.OrderBy(group => group.Order)];
        targets = tables.Targets.Values;
        rules = tables.Rules.Values;
        documents = tables.Documents.Values;
        signers = tables.Signers.Values;
        recipients = [.. tables.Recipients.Values.OrderBy(recipient => recipient.Order)];
        wordings = tables.Wordings.Values;
        seriesBreaks = tables.SeriesBreaks.Values;
        successions = tables.Successions.Values;
        WorkingDays = new(tables.SpecialDays.Values);
    }

    /// <summary>Of the workbook's bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>How forms are read by this catalogue.</summary>
    public ReadingLevel Level { get; private init; } = ReadingLevels.Newest;

    /// <summary>Which days public offices work.</summary>
    public WorkingDays WorkingDays { get; }

    /// <summary>Reads the sheets and compares them with each other. Every error is found at once; with any error there
    /// is no catalogue.</summary>
    /// <param name="level">How forms are to be read by it.</param>
    public static CatalogueReading Read(Workbook workbook, ReadingLevel level = ReadingLevels.Newest)
    {
        var findings = new List<Diagnostic>();
        var tables = CatalogueTables.Read(workbook, findings);
        SettingChecks.Check(tables, new(workbook.File, tables.Settings.Sheet), findings);
        ReferenceChecks.Check(tables);
        return findings.Count == 0
            ? new(new(workbook.Sha256, tables) { Level = level }, [])
            : new(null, [.. Diagnostic.InOrder(findings)]);
    }

    /// <summary>Through all time, each with the days it holds.</summary>
    public ImmutableArray<Agency> Agencies => agencies;

    /// <summary>Through all time, each with the days it holds.</summary>
    public ImmutableArray<Wording> Wordings => wordings;

    /// <summary>The days a month covers, by the calendar in force on its first day.</summary>
    public ReportingPeriod PeriodOf(ReportingMonth month)
    {
        var calendar = CalendarAt(new(month.Year, month.Month, 1));
        return (CutOffCalendar.Find(calendar?.Value ?? "") ?? CutOffCalendar.Decree09).PeriodOf(month);
    }

    /// <summary>The last day on which a month's submissions are in time: the day of the month <c>han_nop</c> that
    /// follows the cut-off, moved to the next working day. Null when the catalogue sets none.</summary>
    public DateOnly? DeadlineOf(ReportingMonth month) =>
        DayAfterCutOff(month, SettingChecks.Deadline) is { } day ? WorkingDays.OnOrAfter(day) : null;

    /// <summary>The last day on which the office's own report is in time: the last working day before the day
    /// <c>han_gui_tren</c>. Null when the catalogue sets none.</summary>
    public DateOnly? OutwardDeadlineOf(ReportingMonth month) =>
        DayAfterCutOff(month, SettingChecks.OutwardDeadline) is { } day ? WorkingDays.Before(day) : null;

    /// <summary>Both deadlines, and what is not known of the days off they depend on.</summary>
    public Deadlines DeadlinesOf(ReportingMonth month)
    {
        var (units, outward) = (DeadlineOf(month), OutwardDeadlineOf(month));
        var doubts = new[] { units, outward }
            .OfType<DateOnly>()
            .Select(WorkingDays.UnknownAround)
            .OfType<UnknownDaysOff>()
            .Distinct();
        return new(units, outward, [.. doubts]);
    }

    /// <summary>The months the edition says it is for; null for a catalogue that does not say.</summary>
    public (ReportingMonth First, ReportingMonth Last)? ClaimedMonths =>
        MonthOf(SettingChecks.FirstMonth) is { } first && MonthOf(SettingChecks.LastMonth) is { } last
            ? (first, last)
            : null;

    private ReportingMonth? MonthOf(string key) =>
        settings.LastOrDefault(setting => setting.Key == key) is { } setting
            ? ReportingMonth.Parse(setting.Value)
            : null;

    /// <summary>The first day after a month's cut-off with the number a setting gives.</summary>
    private DateOnly? DayAfterCutOff(ReportingMonth month, string key)
    {
        var cutOff = PeriodOf(month).Last;
        var setting = settings.FirstOrDefault(setting =>
            setting.Key == key && setting.Validity.Covers(cutOff)
        );
        if (setting is null)
        {
            return null;
        }

        var day = int.Parse(setting.Value, CultureInfo.InvariantCulture);
        var of = day > cutOff.Day ? month : month.Next;
        return new(of.Year, of.Month, day);
    }

    /// <summary>The rows that hold on a day. Figures ask for the cut-off date, signer and recipients for the issue
    /// date.</summary>
    public CatalogueAt At(DateOnly day) =>
        new(
            day,
            SettingsAt(day),
            On(day, agencies, agency => agency.Validity),
            On(day, forms, form => form.Validity),
            On(day, sections, section => section.Validity),
            On(day, places, place => place.Validity),
            On(day, rules, rule => rule.Validity),
            On(day, documents, document => document.Validity),
            On(day, signers, signer => signer.Validity),
            On(day, recipients, recipient => recipient.Validity),
            On(day, wordings, wording => wording.Validity)
        )
        {
            Level = Level,
            Groups = On(day, groups, group => group.Validity),
            Targets = On(day, targets, target => target.Validity),
            SettingRows = On(day, settings, setting => setting.Validity),
            Calendar = CalendarAt(new(day.Year, day.Month, 1)),
            FormerAgencies = [.. agencies.Where(agency => !agency.Validity.Covers(day))],
            Successions = On(day, successions, succession => succession.Validity),
            SeriesBreaks = On(day, seriesBreaks, seriesBreak => seriesBreak.Validity),
        };

    /// <summary>The rows that hold on the day.</summary>
    private static ImmutableArray<T> On<T>(DateOnly day, ImmutableArray<T> rows, Func<T, Validity> days) =>
        [.. rows.Where(row => days(row).Covers(day))];

    /// <param name="first">The first day of a month: by it the month's calendar is looked up.</param>
    private Setting? CalendarAt(DateOnly first) =>
        settings.FirstOrDefault(setting => setting.Key == "lich_ky" && setting.Validity.Covers(first));

    private ImmutableSortedDictionary<string, string> SettingsAt(DateOnly day)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings.Where(setting => setting.Validity.Covers(day)))
        {
            values.Add(setting.Key, setting.Value);
        }

        return values.ToImmutable();
    }
}
