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
        var declared = last
            .Catalogue.Places.Where(indicator => indicator.IsNumeric && IsOwedBy(indicator, latest))
            .ToList();
        var figures = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        foreach (var indicator in declared.OrderBy(indicator => indicator.Kind == IndicatorKind.Percentage))
        {
            if (FigureOf(indicator, latest, sent, figures) is { } figure)
            {
                figures.Add(indicator.Id, figure);
            }
        }

        return latest with
        {
            Figures = figures.ToImmutable(),
            Lists = Union(sent),
            Documents = [.. sent.SelectMany(submission => submission.Documents)],
            Narratives = [.. sent.SelectMany(submission => submission.Narratives)],
        };
    }

    private Figure? FigureOf(
        FormPlace indicator,
        Submission latest,
        List<Submission> sent,
        ImmutableSortedDictionary<string, Figure>.Builder figures
    ) =>
        indicator.Kind switch
        {
            IndicatorKind.Flow => Flow(indicator, latest, sent),
            IndicatorKind.Percentage => Percentage(indicator, latest, figures),
            _ => latest.Month == last.Month ? latest.Figures.GetValueOrDefault(indicator.Id) : null,
        };

    /// <summary>The sum over every month that asked for the figure; null when one of them has none, since absent is not
    /// zero. An agency that ticked "không phát sinh" has said zero.</summary>
    private Figure? Flow(FormPlace indicator, Submission latest, List<Submission> sent)
    {
        List<Figure> parts = [];
        foreach (var month in months.Where(month => Asks(month, indicator, latest.Agency)))
        {
            var submission = sent.Find(submission => submission.Month == month.Month);
            if (submission?.Figures.TryGetValue(indicator.Id, out var figure) == true)
            {
                parts.Add(figure);
            }
            else if (submission is not { NothingToReport: true })
            {
                Miss(
                    RollUps.FlowIncomplete,
                    indicator,
                    latest,
                    $"tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)} không có số liệu này"
                );
                return null;
            }
        }

        return parts.Count == 1 ? parts[0] : Figure.Sum([.. parts]);
    }

    private Figure? Percentage(
        FormPlace indicator,
        Submission latest,
        ImmutableSortedDictionary<string, Figure>.Builder figures
    )
    {
        var rule = last.Catalogue.Rules.FirstOrDefault(rule =>
            rule.Kind == RuleKind.Percentage && rule.Form == indicator.Form && rule.Left == indicator.Id
        );
        if (
            rule is { Operands: [{ Source: "" } part, { Source: "" } whole] }
            && figures.TryGetValue(part.Indicator, out var numerator)
            && figures.TryGetValue(whole.Indicator, out var denominator)
            && denominator.Value != 0
        )
        {
            var exact = 100 * numerator.Value / denominator.Value;
            return Figure.Computed(
                Math.Round(exact, indicator.Decimals, MidpointRounding.AwayFromZero),
                "%",
                numerator,
                denominator
            );
        }

        if (latest.Figures.ContainsKey(indicator.Id))
        {
            Miss(
                RollUps.PercentageNotFormed,
                indicator,
                latest,
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
}
