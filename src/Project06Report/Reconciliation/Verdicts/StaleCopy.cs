using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Last month's workbook sent again with another title: nearly all figures of the month are those of the month
/// before.</summary>
internal static class StaleCopy
{
    private const int FewestFigures = 5;
    private const int LeastSharePercent = 90;

    /// <returns>Agencies whose submission looks like last month's, and how many of how many figures agree.</returns>
    public static Dictionary<Submission, Agreement> Among(MonthSubmissions month, OperandSource source)
    {
        var copies = new Dictionary<Submission, Agreement>(ReferenceEqualityComparer.Instance);
        foreach (var submission in month.Submissions)
        {
            var agreement = Count(submission, month.Catalogue, source);
            if (agreement.All >= FewestFigures && agreement.Same * 100 >= agreement.All * LeastSharePercent)
            {
                copies.Add(submission, agreement);
            }
        }

        return copies;
    }

    /// <summary>Whether the broken rules only say that nothing happened since last month.</summary>
    public static bool Explains(Verdict verdict, Dictionary<Submission, Agreement> copies) =>
        verdict.Suspicion.Broken.All(edit =>
            edit.Result is { Instance: { Rule.Kind: RuleKind.Continuity or RuleKind.Opening } instance }
            && copies.Keys.Any(submission => IsAbout(instance, submission))
        );

    public static Diagnostic Finding(
        Submission submission,
        Agreement counts,
        IReadOnlyCollection<Verdict> explained,
        OperandSource source
    )
    {
        var results = explained
            .SelectMany(verdict => verdict.Suspicion.Broken)
            .Select(edit => edit.Result?.Instance)
            .OfType<RuleInstance>()
            .Where(rule => IsAbout(rule, submission))
            .ToList();
        var before = VietnameseDate.Month(source.Month.Previous.Year, source.Month.Previous.Month);
        return new Diagnostic(
            DiagnosticCatalogue.Reconciling.StaleCopy,
            new FilePlace(submission.File),
            $"{counts.Same}/{counts.All} số liệu trong kỳ giống hệt tháng {before}",
            $"số liệu của tháng {VietnameseDate.Month(source.Month.Year, source.Month.Month)}",
            "gửi lại tệp của tháng trước" + Consequence(results.Count)
        )
        {
            Severity = results.Select(rule => rule.Severity).Append(Severity.Warning).Max(),
        };
    }

    private static bool IsAbout(RuleInstance instance, Submission submission) =>
        instance.Agency.Code == submission.Agency.Code && instance.Rule.Form == submission.Form.Code;

    private static string Consequence(int broken) =>
        broken == 0
            ? ""
            : FormattableString.Invariant(
                $"; {broken} phép đối chiếu nối tiếp với tháng trước cũng lệch vì vậy"
            );

    private static Agreement Count(Submission submission, CatalogueAt catalogue, OperandSource source)
    {
        if (source.PreviousOf(submission) is not { } before)
        {
            return new(0, 0);
        }

        var (same, all) = (0, 0);
        foreach (
            var indicator in catalogue
                .PlacesOf(submission.Agency, submission.Form)
                .Where(indicator => indicator.Kind is IndicatorKind.Flow or IndicatorKind.Stock)
        )
        {
            if (submission.Figures.GetValueOrDefault(indicator.Id)?.Value is { } now and not 0)
            {
                all++;
                same += now == before.Figures.GetValueOrDefault(indicator.Id)?.Value ? 1 : 0;
            }
        }

        return new(same, all);
    }

    /// <summary>How many of how many figures are those of the month before.</summary>
    internal sealed record Agreement(int Same, int All);
}
