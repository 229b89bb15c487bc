using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>Makes one month of the months of a longer period: flows add up, stocks are the last month's, percentages
/// are computed again from their operands. Every figure keeps the cells of all its months.</summary>
public sealed class RollUp
{
    private readonly IReadOnlyList<MonthSubmissions> months;
    private readonly MonthSubmissions last;
    private readonly List<Diagnostic> findings = [];

    private RollUp(IReadOnlyList<MonthSubmissions> months) => (this.months, last) = (months, months[^1]);

    /// <param name="months">At least one, in order, without gap.</param>
    /// <returns>The last month with the days of all; its findings name the figures that could not be formed.</returns>
    public static MonthSubmissions Of(IReadOnlyList<MonthSubmissions> months)
    {
        var rollUp = new RollUp(months);
        var submissions = rollUp.Submissions();
        return rollUp.last with
        {
            Period = new(months[0].Period.First, months[^1].Period.Last),
            Submissions = submissions,
            Findings = [.. Diagnostic.InOrder(rollUp.findings)],
        };
    }

    /// <summary>An agency that a merger ended keeps its flows: its last submission stands for it, without
    /// stocks.</summary>
    private ImmutableArray<Submission> Submissions() =>
        [
            .. from month in months
            from submission in month.Submissions
            group submission by (submission.Agency.Code, submission.Form.Code) into sent
            let latest = sent.Last()
            orderby latest.Agency.Order
            select Together(latest, [.. sent]),
        ];

    private Submission Together(Submission latest, List<Submission> sent)
    {
        var rows = latest.Rows.Select(row =>
            (row.Key, row.Value with { Figures = Figures(new(row.Key, latest, sent)) })
        );
        return latest with
        {
            Figures = Figures(new(latest.Agency.Code, latest, sent)),
            Rows = rows.ToImmutableSortedDictionary(row => row.Key, row => row.Item2, StringComparer.Ordinal),
            Lists = Union(sent),
            Documents = [.. sent.SelectMany(submission => submission.Documents)],
            Narratives = [.. sent.SelectMany(submission => submission.Narratives)],
        };
    }

    /// <summary>What follows from other figures comes after them.</summary>
    private ImmutableSortedDictionary<string, Figure> Figures(Series series)
    {
        var declared = last.Catalogue.Places.Where(place =>
            place.IsNumeric && IsOwedBy(place, series.Latest)
        );
        var figures = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        foreach (var place in declared.OrderBy(place => Turn(place.Kind)))
        {
            if (FigureOf(place, series, figures) is { } figure)
            {
                figures.Add(place.Id, figure);
            }
        }

        return figures.ToImmutable();
    }

    private static int Turn(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Percentage => 2,
            IndicatorKind.Derived => 1,
            _ => 0,
        };

    private Figure? FigureOf(
        FormPlace indicator,
        Series series,
        ImmutableSortedDictionary<string, Figure>.Builder figures
    ) =>
        indicator.Kind switch
        {
            IndicatorKind.Flow => Flow(indicator, series),
            IndicatorKind.Opening => Opening(indicator, series),
            IndicatorKind.Derived => Derived(indicator, figures),
            IndicatorKind.Percentage => Percentage(indicator, series, figures),
            _ => series.Latest.Month == last.Month ? series.FigureOf(series.Latest, indicator) : null,
        };

    /// <summary>The sum over every month that asked for the figure; null when one of them has none, since absent is not
    /// zero. An agency that ticked "không phát sinh" has said zero.</summary>
    private Figure? Flow(FormPlace indicator, Series series)
    {
        List<Figure> parts = [];
        foreach (var month in months.Where(month => Asks(month, indicator, series.Latest.Agency)))
        {
            var submission = series.In(month);
            if (submission is not null && series.FigureOf(submission, indicator) is { } figure)
            {
                parts.Add(figure);
            }
            else if (submission is not { NothingToReport: true })
            {
                Miss(RollUps.FlowIncomplete, indicator, series.Latest, NotIn(month));
                return null;
            }
        }

        return parts.Count == 1 ? parts[0] : Figure.Sum([.. parts]);
    }

    private static string NotIn(MonthSubmissions month) =>
        $"tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)} không có số liệu này";

    /// <summary>What stood at the beginning is the first month's; null when that has none.</summary>
    private Figure? Opening(FormPlace indicator, Series series) =>
        months.FirstOrDefault(month => Asks(month, indicator, series.Latest.Agency)) is { } first
        && series.In(first) is { } submission
            ? series.FigureOf(submission, indicator)
            : null;

    /// <summary>Formed again by its rule of the catalogue, from what the period has; null without such a rule, or
    /// when a part is missing.</summary>
    private Figure? Derived(FormPlace indicator, ImmutableSortedDictionary<string, Figure>.Builder figures) =>
        last
            .Catalogue.Rules.Where(rule =>
                rule.Kind is RuleKind.Sum or RuleKind.Difference or RuleKind.Linear
                && rule.Form == indicator.Form
                && rule.Left == indicator.Id
                && rule.Operands.All(term => term.Source.Length == 0 && figures.ContainsKey(term.Indicator))
            )
            .Select(rule => Result(rule, figures))
            .FirstOrDefault();

    private static Figure Result(Rule rule, ImmutableSortedDictionary<string, Figure>.Builder figures) =>
        rule
            .Operands.Select(term => Times(term.Coefficient, figures[term.Indicator]))
            .Aggregate((sum, term) => sum + term);

    private static Figure Times(int coefficient, Figure figure) =>
        coefficient switch
        {
            1 => figure,
            -1 => -figure,
            _ => Figure.Constant(coefficient) * figure,
        };

    private Figure? Percentage(
        FormPlace indicator,
        Series series,
        ImmutableSortedDictionary<string, Figure>.Builder figures
    )
    {
        var rule = GroupSum.RuleOf(last.Catalogue, indicator);
        if (
            rule is { Operands: [var part, var whole] }
            && figures.TryGetValue(part.Indicator, out var numerator)
            && figures.TryGetValue(whole.Indicator, out var denominator)
            && denominator.Value != 0
        )
        {
            return GroupSum.Percentage(numerator, denominator, indicator.Decimals);
        }

        if (series.FigureOf(series.Latest, indicator) is not null)
        {
            Miss(
                RollUps.PercentageNotFormed,
                indicator,
                series.Latest,
                rule is null
                    ? "danh mục không có quy tắc ty_le cho chỉ tiêu này"
                    : "thiếu tử số hoặc mẫu số của cả kỳ"
            );
        }

        return null;
    }

    private void Miss(DiagnosticKind kind, FormPlace indicator, Submission latest, string written) =>
        findings.Add(
            new(
                kind,
                new AgencyPlace(latest.File, latest.Agency.Code, latest.Agency.Name, latest.Agency.Order)
                {
                    Sheet = indicator.Sheet,
                    Subject = LabelOf(indicator, latest),
                },
                written
            )
        );

    /// <summary>As the agency's workbook calls it.</summary>
    private static string LabelOf(FormPlace indicator, Submission latest) =>
        (
            latest.Figures.GetValueOrDefault(indicator.Id)?.Cell
            ?? latest.Blanks.GetValueOrDefault(indicator.Id)
        )?.Label
        ?? $"{indicator.Name}, {indicator.Column}";

    /// <summary>What was listed in any month, each entry once, in the order of its first mention.</summary>
    private static ImmutableSortedDictionary<string, IReadOnlyList<TextValue>> Union(List<Submission> sent)
    {
        var lists = sent.SelectMany(submission => submission.Lists)
            .ToLookup(list => list.Key, list => list.Value, StringComparer.Ordinal);
        return lists.ToImmutableSortedDictionary(
            list => list.Key,
            IReadOnlyList<TextValue> (list) =>
                [.. list.SelectMany(entries => entries).DistinctBy(entry => entry.Text)],
            StringComparer.Ordinal
        );
    }

    private static bool Asks(MonthSubmissions month, FormPlace indicator, Agency agency) =>
        month.Catalogue.FindAgency(agency.Code) is { } then
        && month
            .Catalogue.PlacesOf(then)
            .Any(asked => asked.Id == indicator.Id && asked.Form == indicator.Form);

    private static bool IsOwedBy(FormPlace indicator, Submission submission) =>
        indicator.Form == submission.Form.Code
        && (indicator.Agency == "*" || indicator.Agency == submission.Agency.Code);

    /// <summary>What one unit gave in each month, in one form.</summary>
    private sealed record Series(string Unit, Submission Latest, List<Submission> Sent)
    {
        public Submission? In(MonthSubmissions month) =>
            Sent.Find(submission => submission.Month == month.Month);

        public Figure? FigureOf(Submission submission, FormPlace place) =>
            submission.Of(Unit)?.Figures.GetValueOrDefault(place.Id);
    }
}
