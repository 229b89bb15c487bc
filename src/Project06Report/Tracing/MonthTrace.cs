using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Comparison;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;

namespace Project06Report.Tracing;

/// <summary>What a printed text rests on in the end.</summary>
public enum TraceEnd
{
    /// <summary>Cells of submissions.</summary>
    Submissions,

    /// <summary>Cells of danh-muc.xlsx; for days and months of the period the calendar's.</summary>
    Catalogue,

    /// <summary>Counted by the template itself.</summary>
    CountedByTemplate,

    /// <summary>Typed by whoever wrote the template.</summary>
    TypedInTemplate,
}

/// <summary>A step from a printed text down to cells.</summary>
/// <param name="Text">"12.802 = 3.496 + 9.306", or the cell and what it stores.</param>
/// <param name="Cell">For a leaf that is a cell.</param>
public sealed record TraceNode(string Text, CellOrigin? Cell, ImmutableArray<TraceNode> Children);

/// <summary>One printed text with everything it rests on.</summary>
/// <param name="Expression">As the template has it; empty for what was typed there.</param>
/// <param name="Rules">The reconciliation rules its cells take part in, each with its outcome.</param>
public sealed record FigureTrace(
    string Text,
    string Part,
    int Paragraph,
    string Context,
    string Expression,
    TraceEnd End,
    ImmutableArray<TraceNode> Sources,
    ImmutableArray<string> Rules
)
{
    public IEnumerable<CellOrigin> Cells =>
        Sources.SelectMany(Leaves).Select(leaf => leaf.Cell).OfType<CellOrigin>().Distinct();

    private static IEnumerable<TraceNode> Leaves(TraceNode node) =>
        node.Children.IsEmpty ? [node] : node.Children.SelectMany(Leaves);
}

/// <summary>Where every figure of a month's report comes from: as sealed when the month is sealed, otherwise as its files are now.</summary>
/// <param name="Basis">Vietnamese: which of the two.</param>
/// <param name="Traces">In the order of the report, everything that was printed and every number that was typed.</param>
public sealed record MonthTrace(string Basis, ImmutableArray<FigureTrace> Traces, IReadOnlyList<Diagnostic> Findings)
{
    public static MonthTrace Of(Workspace workspace, ReportingMonth month)
    {
        if (SealRegister.Read(workspace).Latest(month) is not { } seal)
        {
            return Of(
                "theo các tệp hiện có; tháng chưa niêm phong",
                SealedBefore.Of(workspace, month).Workspace,
                new(month, [], Strict: false)
            );
        }

        List<Diagnostic> problems = [];
        return SealedMonth.Open(workspace, seal, problems) is { } bag
            ? Of(
                $"theo gói niêm phong {bag.Number}",
                bag.Inputs,
                RunRequest.Of(bag.Record) with
                {
                    WithAuditCopy = false,
                }
            )
            : new("", [], problems);
    }

    /// <summary>Figures that are written like the query, else the texts, expressions and values that hold it.</summary>
    public IReadOnlyList<FigureTrace> Find(string query)
    {
        var text = VietnameseText.ToNfc(query.Trim());
        List<FigureTrace> exact = [.. Traces.Where(trace => trace.Text == text)];
        return exact.Count > 0
            ? exact
            :
            [
                .. Traces.Where(trace =>
                    trace.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
                    || trace.Expression.Contains(text, StringComparison.Ordinal)
                    || trace.Cells.Any(cell => cell.Raw == text)
                ),
            ];
    }

    /// <summary>Every number of the report.</summary>
    public IEnumerable<FigureTrace> Figures => Traces.Where(trace => PrintedSpan.HoldsNumber(trace.Text));

    private static MonthTrace Of(string basis, Workspace workspace, RunRequest request)
    {
        var draft = MonthlyRun.Draft(workspace, request);
        var tracer = new FigureTracer(draft.Outcome, new CatalogueSource(workspace));
        var typed =
            draft.Outputs is [var report, ..] && ReportParagraph.Read(report.Name, report.Bytes, []) is { } paragraphs
                ? paragraphs.SelectMany(tracer.Typed)
                : [];
        return new(
            basis,
            [.. draft.Outcome.Printed.Where(value => value.Text.Length > 0).Select(tracer.Trace), .. typed],
            [.. draft.Outcome.Findings.Where(request.Blocks)]
        );
    }
}

/// <summary>Follows single values.</summary>
internal sealed class FigureTracer(RunOutcome outcome, CatalogueSource catalogue)
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
        foreach (var (number, start) in PrintedSpan.TypedIn(paragraph, PrintedSpan.In(paragraph, outcome.Printed)))
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
                    $"kỳ báo cáo {outcome.Received!.Month} (--month), ngày chốt theo lịch ở danh mục",
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
        var accepted = outcome.Findings.Where(finding => finding.Waiver.Length > 0).ToList();
        return
        [
            .. (outcome.Reconciliation?.Results ?? [])
                .Where(result =>
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
