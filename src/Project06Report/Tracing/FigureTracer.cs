using System.Collections.Immutable;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Outputs;
using Project06Report.Reports;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Comparison;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.Tracing;

/// <summary>Follows single values.</summary>
internal sealed class FigureTracer(ReportDraft draft, CatalogueSource catalogue)
{
    private const int ContextCharacters = 40;

    public FigureTrace Trace(PrintedValue value)
    {
        var sources = Sources(value);
        var end =
            Provenance.Cells(value.Value).Length > 0 ? TraceEnd.Submissions
            : sources.IsEmpty ? TraceEnd.CountedByTemplate
            : TraceEnd.Catalogue;
        return new(
            value.Text,
            value.Part,
            value.Paragraph,
            value.Context,
            value.Expression,
            end,
            sources,
            Rules(Provenance.Cells(value.Value))
        );
    }

    public IEnumerable<FigureTrace> Typed(ReportParagraph paragraph)
    {
        foreach (var (number, start) in PrintedSpan.TypedIn(paragraph, PrintedSpan.In(paragraph, draft.Printed)))
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

    private ImmutableArray<TraceNode> Sources(PrintedValue value) =>
        value.Value switch
        {
            FigureValue figure => figure.Figure.Cells().Any() ? [Node(figure.Figure)] : [],
            _ when Provenance.Cells(value.Value) is { IsEmpty: false } cells => [.. cells.Select(Leaf)],
            null => [],
            _ when value.Expression.Contains("ky.", StringComparison.Ordinal)
                    && catalogue.Calendar() is { Count: > 0 } calendar =>
            [
                new(
                    $"kỳ báo cáo {draft.Received.Month} (--month), ngày chốt theo lịch ở danh mục",
                    null,
                    [.. calendar.Select(Leaf)]
                ),
            ],
            _ => [.. catalogue.CellsOf(value).Select(Leaf)],
        };

    private static TraceNode Node(Figure figure) =>
        figure.Cell is { } cell ? Leaf(cell)
        : figure.Operands.IsEmpty ? new($"{VietnameseNumber.Exact(figure.Value)} (hằng số trong mẫu)", null, [])
        : new($"{Provenance.Result(figure)} {Provenance.Computation(figure)}", null, [.. figure.Operands.Select(Node)]);

    private static TraceNode Leaf(CellOrigin cell) => new($"{cell.Place}, ô ghi “{cell.Raw}”", cell, []);

    private ImmutableArray<string> Rules(ImmutableArray<CellOrigin> cells)
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
                .Select(result =>
                    $"{result.Instance.Rule.Code} ({RuleWords.Of(result.Instance.Rule.Kind)}): {RuleVerdicts.Word(RuleVerdicts.Of(result, accepted)).ToLowerInvariant()}"
                ),
        ];
    }
}
