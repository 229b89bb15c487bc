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
    private readonly Dictionary<string, Submission> current;
    private readonly Dictionary<string, Submission> before;
    private readonly ImmutableArray<MonthSubmissions> known;
    private readonly Dictionary<FigureKey, Operand> made;
    private readonly Dictionary<FigureKey, Operand> madeBefore = [];
    private readonly Dictionary<FigureKey, SeriesBreak> breaks = [];
    private readonly Dictionary<string, FormPlace> indicators = new(StringComparer.Ordinal);

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
        current = ByAgency(month);
        made = new(month.Submissions.Sum(submission => submission.Figures.Count));
        var directlyBefore = previous?.Month == month.Month.Previous ? previous : null;
        PreviousKnown = directlyBefore is not null;
        before = directlyBefore is null ? [] : ByAgency(directlyBefore);
        known =
        [
            .. new[] { directlyBefore }
                .OfType<MonthSubmissions>()
                .Concat(earlier.IsDefault ? [] : earlier)
                .OrderByDescending(other => other.Month),
        ];
        foreach (var seriesBreak in month.Catalogue.SeriesBreaks)
        {
            if (seriesBreak.Month == month.Month)
            {
                breaks.TryAdd(KeyOf(seriesBreak), seriesBreak);
            }
        }

        foreach (var indicator in month.Catalogue.Indicators)
        {
            indicators.TryAdd(indicator.Id, indicator);
        }
    }

    public ReportingMonth Month => month.Month;

    /// <summary>Only the month directly before counts: opening stocks and flows do not bridge a gap.</summary>
    public bool PreviousKnown { get; }

    public Submission? Of(string agency) => current.GetValueOrDefault(agency);

    public string AgencyName(string code) => month.Catalogue.FindAgency(code)?.Name ?? code;

    public Submission? PreviousOf(string agency) => before.GetValueOrDefault(agency);

    public Operand Current(int coefficient, FigureKey key)
    {
        if (!made.TryGetValue(key, out var operand))
        {
            operand = Make(key, month.Month, Of(key.Agency));
            made.Add(key, operand);
        }

        return Times(coefficient, operand);
    }

    public Operand Previous(int coefficient, FigureKey key)
    {
        if (!madeBefore.TryGetValue(key, out var operand))
        {
            operand = Approved(Make(key, month.Month.Previous, PreviousOf(key.Agency)) with { Fixed = true });
            madeBefore.Add(key, operand);
        }

        return Times(coefficient, operand);
    }

    /// <summary>What the months before have of a figure, the newest first; not beyond a break of its series.</summary>
    public ImmutableArray<Operand> Recent(FigureKey key)
    {
        var since = month
            .Catalogue.SeriesBreaks.Where(other => KeyOf(other) == key && other.Month <= month.Month)
            .Select(other => other.Month)
            .DefaultIfEmpty()
            .Max();
        return
        [
            .. known
                .Where(other => other.Month >= since)
                .Select(other => Make(key, other.Month, other.Of(key.Agency)) with { Fixed = true })
                .Where(operand => operand.Value is not null),
        ];
    }

    /// <summary>The approved opening value from which a figure continues this month, if its series is broken.</summary>
    public SeriesBreak? BreakOf(FigureKey key) => breaks.GetValueOrDefault(key);

    public bool HasBreaks => breaks.Count > 0;

    /// <summary>The number of entries of a list; a list that was not sent has no value.</summary>
    public Operand Count(FigureKey list)
    {
        var entries = Of(list.Agency)?.Lists.GetValueOrDefault(list.Indicator) ?? [];
        var first = entries.Count == 0 ? null : entries[0].Cell;
        decimal? count = entries.Count == 0 ? null : entries.Count;
        return new Operand(1, list, month.Month, count, first, NameOf(list.Indicator), 0) { Fixed = true };
    }

    private static Dictionary<string, Submission> ByAgency(MonthSubmissions month) =>
        month.Submissions.ToDictionary(submission => submission.Agency.Code, StringComparer.Ordinal);

    private static FigureKey KeyOf(SeriesBreak broken) => new(broken.Agency, broken.Indicator);

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

    private Operand Make(FigureKey key, ReportingMonth of, Submission? submission)
    {
        var id = key.Indicator;
        var figure = submission?.Figures.GetValueOrDefault(id);
        var cell = figure?.Cell ?? submission?.Blanks.GetValueOrDefault(id);
        var indicator = indicators.GetValueOrDefault(id);
        var label = cell is { Label.Length: > 0 } ? cell.Label : NameOf(id);
        return new Operand(1, key, of, figure?.Value, cell, label, indicator?.Decimals ?? 0)
        {
            Kind = indicator?.Kind ?? IndicatorKind.Flow,
            Fixed = figure is not null && figure.Cell is null,
        };
    }

    private string NameOf(string id) => indicators.TryGetValue(id, out var indicator) ? indicator.Name : id;
}
