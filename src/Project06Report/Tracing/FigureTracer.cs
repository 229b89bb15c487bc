using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Outputs;
using Project06Report.Reconciliation.Results;
using Project06Report.Reports;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Comparison;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.Tracing;

/// <summary>Follows what the report prints down to the cells it comes from.</summary>
internal sealed class FigureTracer(ReportDraft draft)
{
    private const int ContextCharacters = 40;

    public FigureTrace Trace(PrintedValue value)
    {
        var origins = Provenance.Origins(value.Value);
        return new(
            value.Text,
            value.Part,
            value.Paragraph,
            value.Context,
            value.Expression,
            EndOf(origins),
            Sources(value, origins),
            Rules([.. origins.OfType<CellOrigin>()])
        );
    }

    public IEnumerable<FigureTrace> Typed(ReportParagraph paragraph)
    {
        foreach (
            var (number, start) in PrintedSpan.TypedIn(paragraph, PrintedSpan.In(paragraph, draft.Printed))
        )
        {
            var (from, to) = (
                Math.Max(0, start - ContextCharacters),
                Math.Min(paragraph.Text.Length, start + number.Length + ContextCharacters)
            );
            yield return new(
                number,
                paragraph.Part,
                paragraph.Number,
                $"{paragraph.Text[from..start]}‹{number}›{paragraph.Text[(start + number.Length)..to]}",
                "",
                TraceEnd.TypedInTemplate,
                [],
                []
            );
        }
    }

    /// <summary>A figure with the way it was computed; anything else with the cells alone.</summary>
    private static ImmutableArray<TraceNode> Sources(PrintedValue value, ImmutableArray<Origin> origins)
    {
        if (value.Value is FigureValue { Figure: var figure } && !origins.IsEmpty)
        {
            return [Node(figure)];
        }

        return [.. origins.SelectMany(Nodes)];
    }

    private static TraceEnd EndOf(ImmutableArray<Origin> origins)
    {
        if (origins.IsEmpty)
        {
            return TraceEnd.CountedByTemplate;
        }

        return origins.Any(origin => origin is SubmissionCell) ? TraceEnd.Submissions : TraceEnd.Catalogue;
    }

    private static TraceNode Node(Figure figure)
    {
        if (figure.Cell is { } cell)
        {
            return Leaf(cell);
        }

        return figure.Operands.IsEmpty
            ? new($"{VietnameseNumber.Exact(figure.Value)} (hằng số trong mẫu)", null, [])
            : new(
                $"{Provenance.Result(figure)} {Provenance.Computation(figure)}",
                null,
                [.. figure.Operands.Select(Node)]
            );
    }

    private static IEnumerable<TraceNode> Nodes(Origin origin) =>
        origin switch
        {
            CellOrigin cell => [Leaf(cell)],
            CatalogueCells cells => [Leaf(cells.Number), Leaf(cells.Symbol)],
            PeriodOrigin { Calendar: { } calendar } period =>
            [
                new(
                    $"kỳ báo cáo {period.Month} (--month), ngày chốt theo lịch ở danh mục",
                    null,
                    [Leaf(calendar)]
                ),
            ],
            PeriodOrigin period => [new($"kỳ báo cáo {period.Month} (--month)", null, [])],
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };

    private static TraceNode Leaf(CellOrigin cell) => new($"{cell.Place}, ô ghi “{cell.Raw}”", cell, []);

    /// <summary>"R-CA-01 (tổng): khớp", of each rule in which one of the cells takes part.</summary>
    private ImmutableArray<string> Rules(HashSet<CellOrigin> cells)
    {
        var accepted = draft.Findings.Where(finding => finding.Waiver.Length > 0).ToList();
        return
        [
            .. draft
                .Judged.Reconciliation.Results.Where(result =>
                    result
                        .Instance.Operands.Prepend(result.Instance.Left)
                        .Any(operand => operand.Cell is { } cell && cells.Contains(cell))
                )
                .Select(result => Outcome(result, accepted)),
        ];
    }

    private static string Outcome(RuleResult result, IReadOnlyList<Diagnostic> accepted)
    {
        var (rule, verdict) = (result.Instance.Rule, RuleVerdicts.Word(RuleVerdicts.Of(result, accepted)));
        return $"{rule.Code} ({RuleWords.Of(rule.Kind)}): {verdict.ToLowerInvariant()}";
    }
}
