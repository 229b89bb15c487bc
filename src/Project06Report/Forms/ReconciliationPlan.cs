using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>Which row every rule and every figure gets, so that the sheets can point at each other.</summary>
internal sealed class ReconciliationPlan
{
    public const int HeadRows = 3;

    private readonly ReportingMonth month;
    private readonly Dictionary<(FigureKey Figure, ReportingMonth Month), int> rows = [];
    private readonly List<PlannedFigure> figures = [];
    private readonly List<PlannedRule> rules = [];

    public ReconciliationPlan(
        MonthSubmissions received,
        ReconciliationReport report,
        IReadOnlyList<Diagnostic> findings
    )
    {
        month = received.Month;
        PlanFigures(received);
        PlanRules(report, [.. findings.Where(finding => finding.Waiver.Length > 0)]);
        foreach (var rule in rules)
        {
            foreach (var operand in OperandsOf(rule.Result))
            {
                Connect(operand, rule.Row);
            }
        }
    }

    public IReadOnlyList<PlannedFigure> Figures => figures;

    public IReadOnlyList<PlannedRule> Rules => rules;

    public static IEnumerable<Operand> OperandsOf(RuleResult result) =>
        result.Instance.Operands.Prepend(result.Instance.Left);

    /// <returns>0 when the operand is no figure of the sheet.</returns>
    public int RowOf(Operand operand) => rows.GetValueOrDefault((operand.Key, operand.Month));

    private void PlanFigures(MonthSubmissions received)
    {
        foreach (var submission in received.Submissions)
        {
            foreach (var unit in submission.Rows.Keys.Prepend(submission.Agency.Code))
            {
                PlanFigures(received.Catalogue, submission, unit);
            }
        }
    }

    private void PlanFigures(CatalogueAt catalogue, Submission submission, string unit)
    {
        var values = submission.Of(unit);
        foreach (var indicator in catalogue.PlacesOf(submission.Agency, submission.Form))
        {
            if (values?.Figures.GetValueOrDefault(indicator.Id) is { } figure)
            {
                Add(
                    new(
                        catalogue.KeyOf(unit, submission.Form.Code, indicator.Id),
                        month,
                        indicator,
                        figure.Cell?.Label ?? indicator.Name,
                        indicator.Decimals,
                        figure.Value,
                        figure.Cell
                    )
                );
            }
        }
    }

    private void PlanRules(ReconciliationReport report, IReadOnlyList<Diagnostic> accepted)
    {
        var verdicts = report.Results.Select(result => RuleVerdicts.Of(result, accepted)).ToList();
        var row = HeadRows + 1;
        for (var verdict = RuleVerdict.Broken; verdict <= RuleVerdict.Holds; verdict++)
        {
            for (var index = 0; index < verdicts.Count; index++)
            {
                if (verdicts[index] == verdict)
                {
                    rules.Add(new(report.Results[index], verdict, row));
                    row += 2 + report.Results[index].Instance.Operands.Length;
                }
            }
        }
    }

    /// <summary>Figures of the month before take part and are listed after this month's.</summary>
    private void Connect(Operand operand, int rule)
    {
        if (operand.Month != month && operand is { Value: { } value, Cell: not null })
        {
            Add(new(operand.Key, operand.Month, null, operand.Label, operand.Decimals, value, operand.Cell));
        }

        if (RowOf(operand) is > 0 and var row)
        {
            var figure = figures[row - HeadRows - 1];
            figure.FirstRule = figure.FirstRule == 0 ? rule : figure.FirstRule;
            figure.RuleCount++;
        }
    }

    private void Add(PlannedFigure figure)
    {
        if (rows.TryAdd((figure.Key, figure.Month), HeadRows + 1 + figures.Count))
        {
            figures.Add(figure);
        }
    }
}
