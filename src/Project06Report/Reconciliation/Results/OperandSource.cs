using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Results;

/// <summary>Looks figures up by agency and indicator, this month's and those of the months before.</summary>
internal sealed class OperandSource
{
    private readonly MonthSubmissions month;
    private readonly MonthSubmissions? before;
    private readonly ImmutableArray<MonthSubmissions> known;
    private readonly Dictionary<FigureKey, Operand> made;
    private readonly Dictionary<FigureKey, Operand> madeBefore = [];
    private readonly ILookup<string, SeriesBreak> breaks;

    /// <param name="month">The month in question.</param>
    /// <param name="previous">The month before it, or null.</param>
    /// <param name="earlier">Months before that one, as far as they are known and a rule asks for them.</param>
    public OperandSource(
        MonthSubmissions month,
        MonthSubmissions? previous,
        ImmutableArray<MonthSubmissions> earlier = default
    )
    {
        this.month = month;
        made = new(month.Submissions.Sum(submission => submission.Figures.Count));
        var directlyBefore = previous?.Month == month.Month.Previous ? previous : null;
        PreviousKnown = directlyBefore is not null;
        before = directlyBefore;
        known =
        [
            .. new[] { directlyBefore }
                .OfType<MonthSubmissions>()
                .Concat(earlier.IsDefault ? [] : earlier)
                .OrderByDescending(other => other.Month),
        ];
        breaks = month.Catalogue.SeriesBreaks.ToLookup(broken => broken.Indicator, StringComparer.Ordinal);
    }

    public ReportingMonth Month => month.Month;

    /// <summary>Only the month directly before counts: opening stocks and flows do not bridge a gap.</summary>
    public bool PreviousKnown { get; }

    public Submission? Of(FigureKey key) => month.SentFor(key);

    /// <summary>The name of an agency or a group.</summary>
    public string UnitName(string code) => month.Catalogue.FindGroup(code)?.Name ?? AgencyName(code);

    /// <summary>Who sent a figure, which is another than its unit where a matrix form gives it.</summary>
    public string SenderName(FigureKey key) => Of(key)?.Agency.Name ?? UnitName(key.Agency);

    public string AgencyName(string code) => month.Catalogue.FindAgency(code)?.Name ?? code;

    /// <summary>The form whose rule this is.</summary>
    public Submission? Of(RuleInstance instance) => month.Of(instance.Agency.Code, instance.Rule.Form);

    public Submission? PreviousOf(FigureKey key) => before?.SentFor(key);

    public Submission? PreviousOf(Submission submission) =>
        before?.Of(submission.Agency.Code, submission.Form.Code);

    public decimal? Value(FigureKey key) => month.FigureOf(key)?.Value;

    public decimal? ValueBefore(FigureKey key) => before?.FigureOf(key)?.Value;

    public Operand Current(int coefficient, FigureKey key)
    {
        if (!made.TryGetValue(key, out var operand))
        {
            operand = Make(key, month);
            made.Add(key, operand);
        }

        return Times(coefficient, operand);
    }

    public Operand Previous(int coefficient, FigureKey key)
    {
        if (!madeBefore.TryGetValue(key, out var operand))
        {
            operand = Approved(Before(key) with { Fixed = true });
            madeBefore.Add(key, operand);
        }

        return Times(coefficient, operand);
    }

    /// <summary>What the months before have of a figure, the newest first; not beyond a break of its series.</summary>
    public ImmutableArray<Operand> Recent(FigureKey key)
    {
        var since = BreaksOf(key)
            .Where(other => other.Month <= month.Month)
            .Select(other => other.Month)
            .DefaultIfEmpty()
            .Max();
        return
        [
            .. known
                .Where(other => other.Month >= since)
                .Select(other => Make(key, other) with { Fixed = true })
                .Where(operand => operand.Value is not null),
        ];
    }

    /// <summary>The approved opening value from which a figure continues this month, if its series is broken.</summary>
    public SeriesBreak? BreakOf(FigureKey key) =>
        BreaksOf(key).FirstOrDefault(broken => broken.Month == month.Month);

    public bool HasBreaks => month.Catalogue.SeriesBreaks.Any(broken => broken.Month == month.Month);

    /// <summary>Those of the figure's unit, or of a group it is in.</summary>
    private IEnumerable<SeriesBreak> BreaksOf(FigureKey key) =>
        breaks[key.Indicator].Where(broken => month.Catalogue.IsWithin(key.Agency, broken.Agency));

    /// <summary>The number of entries of a list: of one without entries 0, and no value if it was not sent; the first
    /// reading levels know no empty list.</summary>
    public Operand Count(FigureKey list)
    {
        var sent = Of(list);
        var entries = sent?.Lists.GetValueOrDefault(list.Indicator) ?? [];
        var first = entries.Count == 0 ? null : entries[0].Cell;
        var isKnown = entries.Count > 0 || (sent is not null && month.Catalogue.Level >= ReadingLevel.Third);
        decimal? count = isKnown ? entries.Count : null;
        return new Operand(1, list, month.Month, count, first, NameOf(list), 0) { Fixed = true };
    }

    private static Operand Times(int coefficient, Operand operand) =>
        coefficient == 1 ? operand : operand with { Coefficient = coefficient };

    /// <summary>What was reported, unless another opening value was approved in its stead.</summary>
    private Operand Approved(Operand reported) =>
        BreakOf(reported.Key) is { } approved
            ? reported with
            {
                Value = approved.Opening,
                Cell = null,
                IsApproved = true,
            }
            : reported;

    private Operand Before(FigureKey key) =>
        before is null
            ? new Operand(1, key, month.Month.Previous, null, null, NameOf(key), 0)
            : Make(key, before);

    private Operand Make(FigureKey key, MonthSubmissions of) =>
        month.Catalogue.FindGroup(key.Agency) is { } group ? Sum(key, group, of) : Read(key, of);

    private Operand Read(FigureKey key, MonthSubmissions of)
    {
        var values = of.SentFor(key)?.Of(key.Agency);
        var figure = values?.Figures.GetValueOrDefault(key.Indicator);
        var cell = figure?.Cell ?? values?.Blanks.GetValueOrDefault(key.Indicator);
        var place = month.Catalogue.PlaceOf(key);
        var label = cell is { Label.Length: > 0 } ? cell.Label : NameOf(key);
        return new Operand(1, key, of.Month, figure?.Value, cell, label, place?.Decimals ?? 0)
        {
            Kind = place?.Kind ?? IndicatorKind.Flow,
            Fixed = figure is not null && figure.Cell is null,
        };
    }

    /// <summary>Without a value as long as one of the units has none.</summary>
    private Operand Sum(FigureKey key, UnitGroup group, MonthSubmissions of)
    {
        var parts = of.FiguresOf(key);
        decimal? sum =
            parts.IsEmpty || parts.Any(part => part.Figure is null)
                ? null
                : parts.Sum(part => part.Figure?.Value ?? 0);
        var place = month.Catalogue.PlaceOf(key);
        return new Operand(
            1,
            key,
            of.Month,
            sum,
            null,
            $"{NameOf(key)} của {group.Name}",
            place?.Decimals ?? 0
        )
        {
            Kind = place?.Kind ?? IndicatorKind.Flow,
            Fixed = true,
            Parts = parts,
        };
    }

    private string NameOf(FigureKey key) => month.Catalogue.PlaceOf(key)?.Name ?? key.Indicator;
}
