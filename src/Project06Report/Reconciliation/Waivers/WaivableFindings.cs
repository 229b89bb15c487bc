using System.Collections.Immutable;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>Finds the figures behind a finding: those of every rule that was not kept and that holds the cell it points
/// at. Any of them changing makes it another finding.</summary>
public sealed class WaivableFindings
{
    private const string SeveralAgencies = "*";

    private readonly MonthSubmissions month;
    private readonly ImmutableArray<RuleResult> open;

    private WaivableFindings(MonthSubmissions month, ImmutableArray<RuleResult> results)
    {
        this.month = month;
        open = [.. results.Where(result => result.Outcome is RuleOutcome.Broken or RuleOutcome.Skipped)];
    }

    /// <summary>Warnings and errors of reconciliation; nothing else may be accepted.</summary>
    public static bool IsWaivable(Diagnostic finding) =>
        finding.Severity > Severity.Note && DiagnosticCatalogue.Reconciling.All.Contains(finding.Kind);

    /// <returns>In the order of the findings.</returns>
    public static IReadOnlyList<WaivableFinding> Among(
        IEnumerable<Diagnostic> findings,
        MonthSubmissions month,
        ImmutableArray<RuleResult> results
    )
    {
        var waivable = new WaivableFindings(month, results);
        return
        [
            .. findings
                .Where(IsWaivable)
                .Select(finding => new WaivableFinding(finding, waivable.SubjectOf(finding))),
        ];
    }

    private WaiverSubject SubjectOf(Diagnostic finding)
    {
        var rules = RulesBehind(finding);
        var anchor = rules.SelectMany(OperandsOf).FirstOrDefault(operand => StandsAt(operand, finding.Place));
        var values = ValuesOf(finding, rules);
        return new(
            finding.Kind.Code,
            AgencyOf(finding, rules, anchor),
            finding.Rule,
            anchor?.Indicator ?? FigureAt(finding.Place)?.Key.Indicator ?? FirstFigure(finding, rules),
            month.Month.ToString(),
            values
        );
    }

    /// <summary>The finding's own rule first; without a cell to go by, that rule alone.</summary>
    private List<RuleResult> RulesBehind(Diagnostic finding)
    {
        var own = open.Where(result =>
                result.Instance.Rule.Code == finding.Rule && Concerns(result, finding.Place)
            )
            .ToList();
        var atCell = open.Where(result =>
            OperandsOf(result).Any(operand => StandsAt(operand, finding.Place))
        );
        return [.. own, .. atCell.Except(own)];
    }

    /// <summary>A finding in a submission is about rules that read it; one in the catalogue about every
    /// agency's.</summary>
    private bool Concerns(RuleResult result, Place place) =>
        OperandsOf(result).Any(operand => StandsAt(operand, place))
        || (
            place.File == month.Of(result.Instance.Agency.Code, result.Instance.Rule.Form)?.File
            && FigureAt(place) is null
        )
        || month.Submissions.All(submission => submission.File != place.File);

    /// <summary>A date is bound as it is written; a finding about a whole workbook is bound to the workbook.</summary>
    private string ValuesOf(Diagnostic finding, List<RuleResult> rules)
    {
        var values = new OperandValues();
        if (finding.Kind == DiagnosticCatalogue.Reconciling.DateOutsidePeriod)
        {
            var places = finding.Related.Prepend(finding.Place).Select(place => $"{place.Part} {place.Spot}");
            values.Add("ngày", $"{finding.Written.Show()} ở {string.Join(", ", places)}");
            return values.ToString();
        }

        foreach (var operand in rules.SelectMany(OperandsOf))
        {
            values.Add(operand, month.Month.ToString());
        }

        foreach (var figure in finding.Related.Prepend(finding.Place).Select(FigureAt).OfType<PlacedFigure>())
        {
            values.Add(figure.Key.ToString(), figure.Value);
        }

        if (values.IsEmpty)
        {
            values.Add("tệp", SubmissionAt(finding.Place)?.Sha256 ?? finding.Written.Show());
        }

        return values.ToString();
    }

    private string AgencyOf(Diagnostic finding, List<RuleResult> rules, Operand? anchor) =>
        anchor?.Agency
        ?? SubmissionAt(finding.Place)?.Agency.Code
        ?? (
            rules.Select(result => result.Instance.Agency.Code).Distinct().ToList() is [var only]
                ? only
                : SeveralAgencies
        );

    private static string FirstFigure(Diagnostic finding, List<RuleResult> rules) =>
        rules.FirstOrDefault(result => result.Instance.Rule.Code == finding.Rule)?.Instance.Left.Indicator
        ?? "";

    private Submission? SubmissionAt(Place place) =>
        month.Submissions.FirstOrDefault(submission => submission.File == place.File);

    private PlacedFigure? FigureAt(Place place)
    {
        if (place.Spot.Length == 0 || SubmissionAt(place) is not { } submission)
        {
            return null;
        }

        var found = submission.Figures.FirstOrDefault(figure =>
            figure.Value.Cell is { } cell && cell.Sheet == place.Part && cell.Cell.ToString() == place.Spot
        );
        return found.Value is null ? null : new(new(submission.Agency.Code, found.Key), found.Value.Value);
    }

    private static IEnumerable<Operand> OperandsOf(RuleResult result) =>
        result.Instance.Operands.Prepend(result.Instance.Left);

    private static bool StandsAt(Operand operand, Place place) =>
        operand.Cell is { } cell
        && place.Spot.Length > 0
        && cell.File == place.File
        && cell.Sheet == place.Part
        && cell.Cell.ToString() == place.Spot;

    private sealed record PlacedFigure(FigureKey Key, decimal Value);
}
